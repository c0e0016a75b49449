package oit.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import oit.score.Fix;
import oit.score.FixPlan;
import oit.score.IndicatorScore;
import oit.score.OitResult;
import oit.score.Points;
import oit.score.Scale;
import oit.score.ScoredItem;
import oit.score.ScoredReport;
import oit.score.Stake;
import oit.score.SubIndicatorScore;
import org.jspecify.annotations.Nullable;

/**
 * The OIT score of a gap report as lines for a person: every step of it, then what to fix first.
 */
final class OitText {

  private static final String UNKNOWN = "-";

  private final Sentences sentences;
  private final BigDecimal oitWeight;

  OitText(Sentences sentences, BigDecimal oitWeight) {
    this.sentences = sentences;
    this.oitWeight = oitWeight;
  }

  /** A score in its column with text after it. */
  static String scored(String score, String text) {
    return " ".repeat(Math.max(0, 7 - score.length())) + score + "  " + text;
  }

  /**
   * @param otherWays why the items may be grouped in other ways, one sentence each
   */
  List<String> lines(ScoredReport report, OitResult result, List<String> otherWays) {
    Map<String, ScoredReport.Item> items =
        report.items().stream()
            .collect(Collectors.toMap(item -> item.scored().code(), Function.identity()));
    var lines = new ArrayList<String>();
    lines.add(
        sentences.of(
            "oit.title",
            report.agency(),
            report.checklist(),
            Integer.toString(report.fiscalYear())));
    String status = "oit.status." + report.status();
    if (sentences.knows(status)) {
      lines.add(sentences.of(status));
    }
    lines.add("");
    for (IndicatorScore indicator : result.indicators()) {
      lines.add(
          scored(
              text(indicator.score()),
              sentences.of("oit.indicator", indicator.code())
                  + range(indicator.low(), indicator.high())));
      for (SubIndicatorScore sub : indicator.subIndicators()) {
        lines.add(
            scored(
                text(sub.score()),
                "  "
                    + sentences.of("oit.subIndicator", sub.code())
                    + range(sub.low(), sub.high())));
        sub.items().forEach(item -> lines.add(item(item, title(items, item))));
      }
    }
    lines.add("");
    lines.add(
        scored(text(result.oit()), sentences.of("oit.total") + range(result.low(), result.high())));
    otherWays.forEach(why -> lines.add(" ".repeat(9) + sentences.of("oit.grouping", why)));
    addFixes(lines, report);
    addUndecided(lines, report);
    return lines;
  }

  private String item(ScoredItem item, String title) {
    return switch (item.points()) {
      case GAINED -> scored("100", "    " + title);
      case LOST -> scored("0", "    " + title);
      case UNKNOWN -> scored(UNKNOWN, "    " + sentences.of("oit.unknown", title));
    };
  }

  private void addFixes(List<String> lines, ScoredReport report) {
    List<Fix> fixes = FixPlan.first(report, Points.LOST, oitWeight);
    lines.add("");
    lines.add(sentences.of(fixes.isEmpty() ? "oit.nothingToFix" : "oit.fixFirst"));
    for (Fix fix : fixes) {
      ScoredReport.Item item = fix.item();
      lines.add(stake(fix));
      if (!item.fix().isEmpty()) {
        lines.add(" ".repeat(9) + Sentences.plain(item.fix()));
      }
      if (!item.unit().isEmpty()) {
        lines.add(" ".repeat(9) + sentences.of("oit.unit", item.unit()));
      }
    }
  }

  private void addUndecided(List<String> lines, ScoredReport report) {
    List<Fix> undecided = FixPlan.first(report, Points.UNKNOWN, oitWeight);
    if (!undecided.isEmpty()) {
      lines.add("");
      lines.add(sentences.of("oit.undecided"));
      undecided.forEach(fix -> lines.add(stake(fix)));
    }
  }

  private String stake(Fix fix) {
    Stake stake = fix.stake();
    return scored(
        "+" + Scale.round(stake.oitPoints()),
        sentences.of(
            "oit.gain", title(stake.item(), fix.item().title()), Scale.round(stake.itaPoints())));
  }

  private static String title(Map<String, ScoredReport.Item> items, ScoredItem item) {
    ScoredReport.Item found = items.get(item.code());
    return title(item, found == null ? "" : found.title());
  }

  private static String title(ScoredItem item, String title) {
    return Sentences.plain((item.code() + " " + title).strip());
  }

  private String range(BigDecimal low, BigDecimal high) {
    return low.compareTo(high) == 0
        ? ""
        : " " + sentences.of("oit.range", Scale.round(low), Scale.round(high));
  }

  private static String text(@Nullable BigDecimal score) {
    return score == null ? UNKNOWN : Scale.round(score).toString();
  }
}
