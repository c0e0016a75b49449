package oit.cli;

import java.util.List;
import java.util.Optional;
import oit.report.GapReport;
import oit.report.GapReport.ItemEntry;

/**
 * What became of an item between two reports on one agency.
 *
 * @param before the items it was; empty where no item of the older list goes on in it
 * @param after empty where the newer list has no such item
 */
record Change(List<ItemEntry> before, Optional<ItemEntry> after, Why why) {

  /**
   * Why the verdict changed.
   *
   * @param key of the sentence
   * @param values that are filled into it
   */
  record Why(String key, List<String> values) {
    static Why of(String key, String... values) {
      return new Why(key, List.of(values));
    }
  }

  /** Whether the verdict is another one; of several items that became one, whether any had it. */
  boolean isOfVerdict() {
    return after.isEmpty()
        || before.stream().noneMatch(b -> b.verdict().equals(after.get().verdict()));
  }

  /** Whether the same verdict now rests on another page. */
  boolean isOfEvidence() {
    return after.isPresent()
        && !page(after.get()).isEmpty()
        && before.stream()
            .filter(b -> !page(b).isEmpty())
            .noneMatch(b -> page(b).equals(page(after.get())));
  }

  /** The first page of evidence; empty if there is none. */
  static String page(ItemEntry item) {
    return item.evidence().stream().limit(1).map(GapReport.Evidence::url).findFirst().orElse("");
  }
}
