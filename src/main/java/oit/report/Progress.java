package oit.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oit.report.GapReport.ElementEntry;
import oit.report.GapReport.ItemEntry;

/** Which of two states of an item is the better one. */
final class Progress {

  private Progress() {}

  /**
   * Above 0 if the newer state is better, below if it is worse, 0 if neither. Of the same verdict
   * "partial" the better one is that with more of the required elements met.
   *
   * @param olds the items it was; of several the best counts, and the same verdict before all
   */
  static int between(List<ItemEntry> olds, ItemEntry item) {
    if (olds.isEmpty()) {
      return 0;
    }
    if (olds.stream().anyMatch(o -> o.verdict().equals(item.verdict()))) {
      return olds.size() == 1 ? elements(olds.getFirst(), item) : 0;
    }
    int was = olds.stream().mapToInt(o -> rank(o.verdict())).max().orElse(0);
    return Integer.compare(rank(item.verdict()), was);
  }

  private static int rank(String verdict) {
    return -Verdicts.ALL.indexOf(Verdicts.known(verdict));
  }

  private static int elements(ItemEntry old, ItemEntry item) {
    if (!item.verdict().equals("partial")) {
      return 0;
    }
    Map<String, String> was = new HashMap<>();
    old.elements().forEach(e -> was.put(e.id(), e.verdict()));
    int better = 0;
    for (ElementEntry e : item.elements()) {
      String before = was.getOrDefault(e.id(), e.verdict());
      if (e.required() && before.equals("unmet") && e.verdict().equals("met")) {
        better++;
      } else if (e.required() && before.equals("met") && e.verdict().equals("unmet")) {
        better--;
      }
    }
    return Integer.signum(better);
  }
}
