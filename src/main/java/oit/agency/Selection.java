package oit.agency;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A choice of agencies by what their columns say: {@code province=ศรีเมฆา,type=tao}. Values of one
 * column are alternatives; every column named must agree. Capitals do not count.
 */
public record Selection(Map<ListedAgency.Key, Set<String>> wanted) {

  /** All agencies. */
  public static final Selection EVERYTHING = new Selection(Map.of());

  /** How reading a choice ends. */
  public sealed interface Parsed {
    record Good(Selection selection) implements Parsed {}

    /** Not written as column=value. */
    record NoPair(String text) implements Parsed {}

    record NoSuchColumn(String column) implements Parsed {}

    /** Of the column that holds types of agencies. */
    record NoSuchType(String value) implements Parsed {}
  }

  /**
   * @param pairs each {@code column=value}
   */
  public static Parsed of(List<String> pairs) {
    Map<ListedAgency.Key, Set<String>> wanted = new EnumMap<>(ListedAgency.Key.class);
    for (String pair : pairs) {
      int at = pair.indexOf('=');
      if (at < 1 || at == pair.length() - 1) {
        return new Parsed.NoPair(pair);
      }
      String column = pair.substring(0, at).strip().toLowerCase(Locale.ROOT);
      String value = pair.substring(at + 1).strip();
      Optional<ListedAgency.Key> key =
          Arrays.stream(ListedAgency.Key.values()).filter(k -> k.word().equals(column)).findFirst();
      if (key.isEmpty()) {
        return new Parsed.NoSuchColumn(column);
      }
      if (key.get() == ListedAgency.Key.TYPE) {
        Optional<AgencyType> type = AgencyType.meant(value);
        if (type.isEmpty()) {
          return new Parsed.NoSuchType(value);
        }
        value = type.get().code();
      }
      wanted.computeIfAbsent(key.get(), k -> new TreeSet<>()).add(value.toLowerCase(Locale.ROOT));
    }
    return new Parsed.Good(new Selection(wanted));
  }

  public boolean takes(ListedAgency agency) {
    return wanted.entrySet().stream()
        .allMatch(e -> e.getValue().contains(agency.value(e.getKey()).toLowerCase(Locale.ROOT)));
  }
}
