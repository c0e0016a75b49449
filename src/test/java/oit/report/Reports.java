package oit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import oit.report.GapReport.ItemEntry;

/** Copies of a report with one thing changed. */
public final class Reports {

  private Reports() {}

  static GapReport withScore(GapReport r, double oit) {
    return with(r, r.coverage(), r.items(), new GapReport.Score(oit, 0, 100, List.of()));
  }

  static GapReport withScore(GapReport r, GapReport.Score score) {
    return with(r, r.coverage(), r.items(), score);
  }

  static GapReport withTitle(GapReport r, String title) {
    return withFirstItem(
        r, i -> item(i, i.code(), title, i.evidence(), i.elements(), i.gap(), i.searched()));
  }

  static GapReport withCode(GapReport r, String code) {
    return withFirstItem(
        r, i -> item(i, code, i.title(), i.evidence(), i.elements(), i.gap(), i.searched()));
  }

  /** Every text of the first item is hostile, and its addresses too. */
  static GapReport hostile(GapReport r) {
    String bad = HostileText.ALL;
    String script = "javascript:alert(1)//" + bad;
    return withFirstItem(
        r,
        i ->
            item(
                new ItemEntry(
                    i.code(),
                    i.key(),
                    i.title(),
                    i.indicator(),
                    i.subIndicator(),
                    "partial",
                    0,
                    i.confidence(),
                    i.evidence(),
                    i.elements(),
                    i.gap(),
                    i.searched()),
                i.code(),
                bad,
                List.of(
                    new GapReport.Evidence(
                        script, bad, "pdf", List.of(bad, bad), 2, bad, List.of(), null, null)),
                List.of(new GapReport.ElementEntry("e", bad, true, "unmet", script, bad, bad)),
                new GapReport.Gap(bad, bad, bad),
                new GapReport.Searched(List.of(bad), new GapReport.Nearest(script, bad, bad))));
  }

  private static ItemEntry item(
      ItemEntry i,
      String code,
      String title,
      List<GapReport.Evidence> evidence,
      List<GapReport.ElementEntry> elements,
      GapReport.Gap gap,
      GapReport.Searched searched) {
    return new ItemEntry(
        code,
        i.key(),
        title,
        i.indicator(),
        i.subIndicator(),
        i.verdict(),
        i.score(),
        i.confidence(),
        evidence,
        elements,
        gap,
        searched);
  }

  static GapReport withFirstItem(GapReport r, UnaryOperator<ItemEntry> change) {
    var items = new ArrayList<>(r.items());
    items.set(0, change.apply(items.get(0)));
    return with(r, r.coverage(), items, r.score());
  }

  static GapReport withItems(GapReport r, List<ItemEntry> items) {
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
