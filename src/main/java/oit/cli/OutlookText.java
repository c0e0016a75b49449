package oit.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import oit.score.FixPlan;
import oit.score.ItaResult;
import oit.score.ItaTotal;
import oit.score.OitResult;
import oit.score.Outlook;
import oit.score.Points;
import oit.score.Scale;
import oit.score.ScoredReport;
import oit.score.WhatIf;
import org.jspecify.annotations.Nullable;

/** What if some items were found, and what leads to a target, as lines for a person. */
final class OutlookText {

  private static final String UNKNOWN = "-";

  private final Sentences sentences;
  private final ItaText ita;

  OutlookText(Sentences sentences, ItaText ita) {
    this.sentences = sentences;
    this.ita = ita;
  }

  /** Lines about the OIT score alone. */
  List<String> oit(Outlook outlook, ScoredReport before) {
    return lines(outlook, before, "outlook.oit", report -> oit(report.score()));
  }

  /**
   * Lines about the ITA total.
   *
   * @param result the result with the items of a report
   */
  List<String> total(
      Outlook outlook, ScoredReport before, Function<ScoredReport, ItaResult> result) {
    return lines(outlook, before, "outlook.total", report -> total(result.apply(report)));
  }

  private List<String> lines(
      Outlook outlook, ScoredReport before, String what, Function<ScoredReport, String> score) {
    var lines = new ArrayList<String>();
    WhatIf whatIf = outlook.whatIf();
    ScoredReport now = before;
    if (whatIf != null) {
      lines.add("");
      lines.add(sentences.of("outlook.if", String.join(", ", whatIf.found())));
      lines.add(change(what, score.apply(now), score.apply(whatIf.after())));
      if (!whatIf.alreadyFound().isEmpty()) {
        lines.add(sentences.of("outlook.already", String.join(", ", whatIf.alreadyFound())));
      }
      now = whatIf.after();
    }
    if (outlook.plan() != null && outlook.target() != null) {
      lines.add("");
      addPlan(lines, outlook.plan(), outlook.target());
      if (!outlook.plan().items().isEmpty()) {
        lines.add(change(what, score.apply(now), score.apply(outlook.plan().after())));
      }
    }
    return lines;
  }

  private void addPlan(List<String> lines, FixPlan plan, BigDecimal target) {
    String wanted = target.stripTrailingZeros().toPlainString();
    if (!plan.reached()) {
      lines.add(sentences.of("outlook.unreachable", wanted));
      return;
    }
    if (plan.items().isEmpty()) {
      lines.add(sentences.of("outlook.reached", wanted));
      return;
    }
    lines.add(sentences.of("outlook.plan", wanted));
    for (ScoredReport.Item item : plan.items()) {
      String key = "outlook.verdict." + item.verdict();
      String verdict = sentences.knows(key) ? sentences.of(key) : item.verdict();
      lines.add(
          "  "
              + sentences.of(
                  "outlook.item", (item.scored().code() + " " + item.title()).strip(), verdict));
    }
    if (plan.items().stream().anyMatch(i -> i.scored().points() == Points.UNKNOWN)) {
      lines.add(sentences.of("outlook.unchecked"));
    }
  }

  private String change(String what, String before, String after) {
    return "  " + sentences.of(what, before, after);
  }

  private String oit(OitResult result) {
    String range =
        result.range().isExact()
            ? ""
            : " "
                + sentences.of("oit.range", Scale.round(result.low()), Scale.round(result.high()));
    BigDecimal score = result.oit();
    return (score == null ? UNKNOWN : Scale.round(score)) + range;
  }

  private String total(ItaResult result) {
    String best = total(result.best());
    return result.low() == null || result.high() == null
        ? best
        : best + " " + sentences.of("oit.range", total(result.low()), total(result.high()));
  }

  private String total(@Nullable ItaTotal total) {
    return total == null
        ? UNKNOWN
        : sentences.of("outlook.level", total.total(), ita.name(total.level()));
  }
}
