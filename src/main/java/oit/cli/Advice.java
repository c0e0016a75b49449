package oit.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import oit.checklist.Checklist;
import oit.checklist.Item;
import oit.report.GapReport;
import oit.report.Guidance;
import oit.report.ReportChange;
import oit.score.Effort;
import oit.score.FixPlan;
import oit.score.ItaRules;
import oit.score.Level;
import oit.score.Points;
import oit.score.ScoredItem;
import oit.score.ScoredReport;
import org.jspecify.annotations.Nullable;

/** Brings what the score room knows of a report into the report. */
final class Advice {

  private final ItaRules rules = ItaRules.shipped();
  private final Checklist list;
  private final Language language;

  /**
   * @param list the list of the report
   */
  Advice(Checklist list, Language language) {
    this.list = list;
    this.language = language;
  }

  /**
   * What to do about a report.
   *
   * @param closing the last day on which ITAS takes answers; null if it is not said
   * @param since what became of an earlier report; null if it is not known
   */
  Guidance on(GapReport report, @Nullable LocalDate closing, @Nullable ReportChange since) {
    int year = report.checklist().fiscalYear();
    if (year < rules.firstYear()) {
      return new Guidance(List.of(), null, closing, since);
    }
    ScoredReport scored = scored(report);
    BigDecimal weight = rules.oitWeight(year);
    List<Guidance.Fix> fixes =
        Stream.of(Points.LOST, Points.UNKNOWN)
            .flatMap(points -> FixPlan.first(scored, points, weight).stream())
            .map(fix ->
                new Guidance.Fix(
                    fix.item().scored().code(),
                    fix.stake().oitPoints().doubleValue(),
                    fix.stake().itaPoints().doubleValue(),
                    fix.item().effort().code()))
            .toList();
    return new Guidance(fixes, level(report, year), closing, since);
  }

  private Guidance.@Nullable Level level(GapReport report, int year) {
    Double oit = report.score().oit();
    return oit == null
        ? null
        : new Guidance.Level(
            name(year, oit),
            name(year, report.score().low()),
            name(year, report.score().high()),
            year > rules.lastYear() ? rules.lastYear() : 0);
  }

  private String name(int year, double score) {
    Level level = rules.levelOfOit(year, BigDecimal.valueOf(score));
    return language == Language.en ? level.english() : level.name();
  }

  private ScoredReport scored(GapReport report) {
    Map<String, Item> asked = new HashMap<>();
    list.items().forEach(item -> asked.put(item.code(), item));
    return new ScoredReport(
        report.agency().name(),
        report.checklist().id(),
        report.checklist().fiscalYear(),
        report.checklist().status(),
        report.items().stream().map(item -> scored(item, asked.get(item.code()))).toList(),
        list.groupings());
  }

  private static ScoredReport.Item scored(GapReport.ItemEntry item, @Nullable Item asked) {
    Integer score = item.score();
    Points points = score == null ? Points.UNKNOWN : score == 100 ? Points.GAINED : Points.LOST;
    long lacking =
        item.elements().stream().filter(e -> e.required() && e.verdict().equals("unmet")).count();
    return new ScoredReport.Item(
        new ScoredItem(item.indicator(), item.subIndicator(), item.code(), points),
        item.title(),
        item.verdict(),
        item.gap().fix(),
        item.gap().unit(),
        Effort.of(item.verdict(), lacking, asked));
  }
}
