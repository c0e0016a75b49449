package oit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import oit.report.GapReport.ItemEntry;

/** Copies of a report with one thing changed. */
final class Reports {

  private Reports() {}

  static GapReport withScore(GapReport r, double oit) {
    return with(r, r.coverage(), r.items(), new GapReport.Score(oit, 0, 100, List.of()));
  }

  static GapReport withTitle(GapReport r, String title) {
    return withFirstItem(
        r,
        i ->
            new ItemEntry(
                i.code(),
                i.key(),
                title,
                i.indicator(),
                i.subIndicator(),
                i.verdict(),
                i.score(),
                i.confidence(),
                i.evidence(),
                i.elements(),
                i.gap(),
                i.searched()));
  }

  static GapReport withFirstItem(GapReport r, UnaryOperator<ItemEntry> change) {
    var items = new ArrayList<>(r.items());
    items.set(0, change.apply(items.get(0)));
    return with(r, r.coverage(), items, r.score());
  }

  static GapReport withCoverage(GapReport r, GapReport.Coverage coverage) {
    return with(r, coverage, r.items(), r.score());
  }

  private static GapReport with(
      GapReport r, GapReport.Coverage coverage, List<ItemEntry> items, GapReport.Score score) {
    return new GapReport(
        r.schema(),
        r.runId(),
        r.generatedAt(),
        r.tool(),
        r.agency(),
        r.checklist(),
        coverage,
        items,
        r.declared(),
        score,
        r.findings());
  }
}
