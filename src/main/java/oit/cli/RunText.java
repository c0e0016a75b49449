package oit.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import oit.report.GapReport;
import oit.report.summary.AgencyRow;
import oit.report.summary.Summary;
import org.jspecify.annotations.Nullable;

/** What is said of a run over many: a line for each agency, and the essence of its summary. */
record RunText(Sentences words) {

  private static final int LOWEST = 5;

  /** Score, outcome and gaps of one agency; of one that could not be opened, why. */
  String line(GapReport report) {
    GapReport.Coverage seen = report.coverage();
    String name = report.agency().name() + " (" + report.agency().id() + ")";
    if (seen.outcome().equals("unreachable")) {
      String why =
          seen.notFetched().stream()
              .map(GapReport.NotFetched::note)
              .findFirst()
              .orElse(seen.stoppedBy());
      return words.of("run.unreachable", name, why);
    }
    long gaps = report.items().stream().filter(i -> lacks(i.verdict())).count();
    String outcome = words.of("run.outcome-" + seen.outcome());
    return words.of("run.agency", name, score(report.score().oit()), outcome, "" + gaps);
  }

  private static boolean lacks(String verdict) {
    return List.of("partial", "outdated", "missing").contains(verdict);
  }

  /** How many of which outcome, who scored lowest, and how many have moved. */
  List<String> essence(Summary summary) {
    Summary.Totals t = summary.totals();
    List<String> lines = new ArrayList<>();
    lines.add(
        words.of(
            "run.totals",
            "" + t.complete(),
            "" + t.partial(),
            "" + t.unreachable(),
            "" + t.listed()));
    List<AgencyRow> lowest =
        summary.agencies().stream()
            .filter(row -> row.oit() != null)
            .sorted(Comparator.comparing(row -> Objects.requireNonNull(row.oit())))
            .limit(LOWEST)
            .toList();
    if (!lowest.isEmpty()) {
      lines.add(words.of("run.lowest"));
    }
    lowest.forEach(row ->
        lines.add(
            "  " + score(row.oit()) + "  " + Sentences.plain(row.name() + " (" + row.id()) + ")"));
    long moved = summary.agencies().stream().filter(row -> !row.moved().isEmpty()).count();
    if (moved > 0) {
      lines.add(words.of("run.moved", "" + moved));
    }
    if (t.state().equals("INCOMPLETE")) {
      lines.add(words.of("run.incomplete", percent(t.checkedShare()), percent(Summary.ENOUGH)));
    }
    return lines;
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * share);
  }

  private static String score(@Nullable Double oit) {
    return oit == null ? "–" : String.format(Locale.ROOT, "%.2f", oit);
  }
}
