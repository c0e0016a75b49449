package oit.report.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What nearly all sites of one builder lack while the other sites lack it less: the builder can
 * mend it once for all of them.
 */
record SharedGaps(List<ListSummary.ItemStatistic> items, List<AgencyRow> checked) {

  private static final int LEAST_SITES = 3;
  private static final double NEARLY_ALL = 0.8;
  private static final double CLEARLY_MORE = 0.2;

  List<ListSummary.SharedGap> list() {
    Map<String, List<AgencyRow>> sites = new TreeMap<>();
    for (AgencyRow row : checked) {
      if (row.builder() != null) {
        sites.computeIfAbsent(row.builder(), b -> new ArrayList<>()).add(row);
      }
    }
    return sites.entrySet().stream()
        .filter(e -> e.getValue().size() >= LEAST_SITES)
        .map(e -> new ListSummary.SharedGap(e.getKey(), e.getValue().size(), of(e.getValue())))
        .filter(gap -> !gap.items().isEmpty())
        .sorted(Comparator.comparingInt(ListSummary.SharedGap::agencies).reversed())
        .toList();
  }

  private List<ListSummary.SharedItem> of(List<AgencyRow> sites) {
    List<ListSummary.SharedItem> shared = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      item(i, AgencyRow.Counts.of(Figures.column(sites, i))).ifPresent(shared::add);
    }
    return shared;
  }

  private Optional<ListSummary.SharedItem> item(int i, AgencyRow.Counts own) {
    AgencyRow.Counts all = items.get(i).counts();
    int others = all.judged() - own.judged();
    Double elsewhere = others == 0 ? null : Figures.share(all.lacking() - own.lacking(), others);
    boolean nearlyAll = own.judged() >= LEAST_SITES && own.lacking() >= NEARLY_ALL * own.judged();
    boolean theirs =
        elsewhere == null || (double) own.lacking() / own.judged() >= elsewhere + CLEARLY_MORE;
    return nearlyAll && theirs
        ? Optional.of(
            new ListSummary.SharedItem(
                items.get(i).code(), items.get(i).title(), own.lacking(), own.judged(), elsewhere))
        : Optional.empty();
  }
}
