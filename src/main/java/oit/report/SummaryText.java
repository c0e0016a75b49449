package oit.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The first part of the page: score, counts, coverage, what to fix first. */
final class SummaryText {

  private final GapReport report;
  private final Wording words;
  private final Guidance guidance;

  SummaryText(GapReport report, Wording words, Guidance guidance) {
    this.report = report;
    this.words = words;
    this.guidance = guidance;
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
        level(),
        closing(),
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

  private GapPage.@Nullable Level level() {
    Guidance.Level level = guidance.level();
    if (level == null) {
      return null;
    }
    String based = words.say("level.based");
    return new GapPage.Level(
        level.name(),
        level.low().equals(level.high()) ? "" : words.say("level.range", level.low(), level.high()),
        level.rulesOf() == 0
            ? based
            : based + " " + words.say("level.rules", Integer.toString(level.rulesOf())));
  }

  /** Days are counted from the day of the check, whenever the page is read. */
  private GapPage.@Nullable Closing closing() {
    LocalDate closing = guidance.closing();
    LocalDate checked = Wording.bangkokDay(report.generatedAt());
    if (closing == null) {
      return null;
    }
    String last = words.say("closing.day", words.day(closing));
    if (checked == null) {
      return new GapPage.Closing("", last);
    }
    long left = ChronoUnit.DAYS.between(checked, closing);
    String from = words.say("closing.from", words.day(checked));
    return left < 0
        ? new GapPage.Closing(words.say("closing.over", -left), last + " " + from)
        : new GapPage.Closing(
            words.say(left == 0 ? "closing.today" : "closing.left", left), last + " " + from);
  }

  private static String length(double length) {
    return String.format(Locale.ROOT, "%.2f", length);
  }
}
