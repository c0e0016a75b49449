package oit.report.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Statistics of the agencies that were held against one checklist. */
record Figures(Sheets.Sheet sheet, List<AgencyRow> rows, LevelScale scale) {

  private static final int BINS = 10;
  private static final int WIDTH = 100 / BINS;

  private record Peers(String type, @Nullable String province) {}

  ListSummary list() {
    List<AgencyRow> checked = rows.stream().filter(AgencyRow::isChecked).toList();
    List<ListSummary.ItemStatistic> items = items(checked);
    return new ListSummary(
        sheet.key(),
        sheet.list().id(),
        sheet.list().fiscalYear(),
        sheet.list().status(),
        sheet.list().sha256(),
        rows.size(),
        checked.size(),
        scores(rows),
        levels(),
        items,
        groups(),
        new SharedGaps(items, checked).list());
  }

  private List<ListSummary.LevelCount> levels() {
    Map<String, Long> counts =
        rows.stream()
            .map(AgencyRow::level)
            .filter(Objects::nonNull)
            .collect(Collectors.groupingBy(level -> level, Collectors.counting()));
    return scale.levels().stream()
        .map(l ->
            new ListSummary.LevelCount(
                l.name(), l.english(), l.from(), counts.getOrDefault(l.name(), 0L).intValue()))
        .toList();
  }

  private List<ListSummary.ItemStatistic> items(List<AgencyRow> checked) {
    return IntStream.range(0, sheet.items().size())
        .mapToObj(i -> {
          ReportDigest.Item item = sheet.items().get(i);
          AgencyRow.Counts counts = AgencyRow.Counts.of(column(checked, i));
          return new ListSummary.ItemStatistic(
              item.code(),
              item.key(),
              item.title(),
              item.indicator(),
              item.subIndicator(),
              counts,
              counts.judged() == 0 ? null : share(counts.lacking(), counts.judged()));
        })
        .toList();
  }

  static CharSequence column(List<AgencyRow> rows, int item) {
    StringBuilder letters = new StringBuilder(rows.size());
    rows.forEach(row -> letters.append(row.verdicts().charAt(item)));
    return letters;
  }

  /** Like with like: each type, and each province within it. */
  private List<ListSummary.Group> groups() {
    Map<Peers, List<AgencyRow>> groups =
        new TreeMap<>(
            Comparator.comparing(Peers::type)
                .thenComparing(Peers::province, Comparator.nullsFirst(Comparator.naturalOrder())));
    for (AgencyRow row : rows) {
      groups.computeIfAbsent(new Peers(row.type(), null), p -> new ArrayList<>()).add(row);
      if (!row.province().isBlank()) {
        groups
            .computeIfAbsent(new Peers(row.type(), row.province()), p -> new ArrayList<>())
            .add(row);
      }
    }
    return groups.entrySet().stream()
        .map(group ->
            new ListSummary.Group(
                group.getKey().type(),
                group.getKey().province(),
                group.getValue().size(),
                (int) group.getValue().stream().filter(AgencyRow::isChecked).count(),
                scores(group.getValue())))
        .toList();
  }

  static ListSummary.Scores scores(List<AgencyRow> rows) {
    List<Double> scores =
        rows.stream().map(AgencyRow::oit).filter(Objects::nonNull).sorted().toList();
    List<Integer> histogram = new ArrayList<>(Collections.nCopies(BINS, 0));
    scores.forEach(score -> {
      int bin = Math.clamp((int) (score / WIDTH), 0, BINS - 1);
      histogram.set(bin, histogram.get(bin) + 1);
    });
    if (scores.isEmpty()) {
      return new ListSummary.Scores(0, null, null, null, null, histogram);
    }
    int middle = scores.size() / 2;
    double median =
        scores.size() % 2 == 1
            ? scores.get(middle)
            : (scores.get(middle - 1) + scores.get(middle)) / 2;
    double sum = scores.stream().mapToDouble(s -> s).sum();
    return new ListSummary.Scores(
        scores.size(),
        rounded(sum / scores.size(), 2),
        rounded(median, 2),
        scores.getFirst(),
        scores.getLast(),
        histogram);
  }

  static double share(int part, int whole) {
    return rounded((double) part / whole, 4);
  }

  static double rounded(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).doubleValue();
  }
}
