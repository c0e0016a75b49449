package oit.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Where a link within the page leads: the item's code where it can, else its number. */
final class Anchors {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,9}");

  private Anchors() {}

  /** One for each item, all different. */
  static List<String> of(List<GapReport.ItemEntry> items) {
    Set<String> taken = new HashSet<>();
    return IntStream.range(0, items.size())
        .mapToObj(i -> {
          String code = items.get(i).code();
          return PLAIN.matcher(code).matches() && taken.add(code) ? code : "item-" + (i + 1);
        })
        .toList();
  }
}
