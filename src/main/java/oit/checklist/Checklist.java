package oit.checklist;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a framework demands of an agency's website in one fiscal year. Immutable.
 *
 * @param id such as {@code oit-2566}
 * @param fiscalYear Buddhist era
 * @param groupings other ways in which the same items may be grouped, where sources disagree
 * @param sha256 of the file it was read from, lower-case hex
 */
public record Checklist(
    String id,
    String framework,
    int fiscalYear,
    Words title,
    Status status,
    List<String> notes,
    List<String> criteriaPhrases,
    List<Indicator> indicators,
    List<Grouping> groupings,
    String sha256) {

  /** How sure the list itself is. */
  public enum Status {
    CONFIRMED,
    RECONSTRUCTED,
    PROVISIONAL
  }

  /** How well an item or element is sourced. */
  public enum Confidence {
    CONFIRMED,
    LIKELY
  }

  public record Indicator(String code, Words title, List<SubIndicator> subIndicators) {}

  public record SubIndicator(String code, Words title, List<Item> items) {}

  /**
   * Another reading of which item belongs to which sub-indicator.
   *
   * @param note why it is possible
   * @param subIndicators codes of items by the code of their sub-indicator; every item once
   */
  public record Grouping(Words note, Map<String, List<String>> subIndicators) {

    public Grouping {
      subIndicators = Collections.unmodifiableMap(new LinkedHashMap<>(subIndicators));
    }
  }

  /** All items in checklist order. */
  public List<Item> items() {
    return indicators.stream()
        .flatMap(i -> i.subIndicators().stream())
        .flatMap(s -> s.items().stream())
        .toList();
  }

  public Optional<Item> itemByKey(String key) {
    return stream().filter(i -> i.key().equals(key)).findFirst();
  }

  private Stream<Item> stream() {
    return items().stream();
  }
}
