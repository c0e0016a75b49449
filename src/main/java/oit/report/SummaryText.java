package oit.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The first part of the page: score, counts, coverage, what to fix first. */
final class SummaryText {

  private final GapReport report;
  private final Wording words;

  SummaryText(GapReport report, Wording words) {
    this.report = report;
    this.words = words;
  }

  GapPage.Summary summary() {
    GapReport.Score score = report.score();
    Double oit = score.oit();
    String low = words.score(score.low());
    String high = words.score(score.high());
    int unchecked = count("unverifiable");
    String range = oit == null ? words.say("summary.unknown") : range(low, high, unchecked);
    String best = oit == null ? null : words.score(oit);
    return new GapPage.Summary(
        best,
        range,
        new GapPage.Bar(
            oit == null ? null : length(oit),
            length(score.low()),
            length(Math.max(0, score.high() - score.low())),
            words.say("summary.bar", best == null ? "–" : best, low, high)),
        words.say("summary.items", report.items().size()),
        counts(),
        coverage());
  }

  private String range(String low, String high, int unchecked) {
    if (unchecked == 0) {
      return low.equals(high)
          ? words.say("summary.sure")
          : words.say("summary.grouping", low, high);
    }
    String range = words.say("summary.range", low, high, unchecked);
    boolean inDoubt =
        report.findings().stream().anyMatch(f -> f.kind().equals(GapReport.GROUPING_IN_DOUBT));
    return inDoubt ? range + " " + words.say("summary.grouping.too") : range;
  }

  private List<GapPage.Count> counts() {
    var counts = new ArrayList<GapPage.Count>();
    double all = Math.max(1, report.items().size());
    double from = 0;
    for (String verdict : Verdicts.ALL) {
      int count = count(verdict);
      double width = 100 * count / all;
      counts.add(
          new GapPage.Count(
              Verdicts.mark(verdict, words),
              words.say("verdict.count", count),
              length(from),
              length(width)));
      from += width;
    }
    return counts;
  }

  private int count(String verdict) {
    return (int)
        report.items().stream()
            .filter(item -> Verdicts.known(item.verdict()).equals(verdict))
            .count();
  }

  private String coverage() {
    GapReport.Coverage seen = report.coverage();
    String partial = "coverage.partial." + seen.stoppedBy();
    String extent =
        switch (seen.outcome()) {
          case "complete" -> words.say("coverage.complete");
          case "unreachable" -> words.say("coverage.unreachable");
          default -> words.say(words.knows(partial) ? partial : "coverage.partial.frontier-empty");
        };
    return words.say(
            "coverage.seen",
            words.number(seen.pages()),
            words.number(seen.documents()),
            words.duration(seen.seconds()))
        + " "
        + extent;
  }

  /**
   * What was not found, the dearest first, equal ones with a sure gain before those to look at by
   * eye, these before the unverifiable, then in checklist order.
   */
  List<GapPage.Fix> fixes(Map<String, Double> pointsByCode, List<String> anchors) {
    List<GapReport.ItemEntry> items = report.items();
    return IntStream.range(0, items.size())
        .boxed()
        .filter(i -> !Verdicts.isFound(items.get(i).verdict()))
        .sorted(
            Comparator.<Integer>comparingDouble(
                    i -> -pointsByCode.getOrDefault(items.get(i).code(), 0.0))
                .thenComparing(i -> Verdicts.isUnverifiable(items.get(i).verdict()))
                .thenComparing(i -> ByEye.isAsked(items.get(i))))
        .map(i -> fix(items.get(i), anchors.get(i), pointsByCode.get(items.get(i).code())))
        .toList();
  }

  private GapPage.Fix fix(GapReport.ItemEntry item, String anchor, @Nullable Double points) {
    String gain = points == null ? "–" : words.score(points);
    return new GapPage.Fix(
        anchor,
        PlainText.line(item.code(), 20),
        PlainText.line(item.title(), PageText.SHORT),
        Verdicts.mark(item.verdict(), words),
        PlainText.line(item.gap().fix(), PageText.LONG),
        PlainText.line(item.gap().unit(), PageText.SHORT),
        points != null && Verdicts.isUnverifiable(item.verdict())
            ? words.say("fix.points.up", gain)
            : gain);
  }

  private static String length(double length) {
    return String.format(Locale.ROOT, "%.2f", length);
  }
}
