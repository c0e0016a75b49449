package oit.score;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the scores would be if some items were found. Immutable.
 *
 * @param found codes of the items taken as found, as the report writes them
 * @param alreadyFound those of them that the report counts as found anyway
 * @param after the report with these items found
 */
public record WhatIf(List<String> found, List<String> alreadyFound, ScoredReport after) {

  public WhatIf {
    found = List.copyOf(found);
    alreadyFound = List.copyOf(alreadyFound);
  }

  /**
   * Counts the named items as found, whether they were lost or could not be checked.
   *
   * @param codes such as {@code O2}
   * @throws IllegalArgumentException if the report has no such item
   */
  public static WhatIf found(ScoredReport report, List<String> codes) {
    Set<String> wanted = new LinkedHashSet<>(codes);
    Set<String> known =
        report.items().stream().map(item -> item.scored().code()).collect(Collectors.toSet());
    if (!known.containsAll(wanted)) {
      throw new IllegalArgumentException("not all of " + wanted + " are items of the report");
    }
    List<String> already =
        report.items().stream()
            .map(ScoredReport.Item::scored)
            .filter(item -> item.points() == Points.GAINED && wanted.contains(item.code()))
            .map(ScoredItem::code)
            .toList();
    return new WhatIf(List.copyOf(wanted), already, report.withFound(wanted));
  }
}
