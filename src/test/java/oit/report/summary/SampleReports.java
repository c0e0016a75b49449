package oit.report.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import oit.report.GapReport;
import oit.report.HostileText;
import oit.report.SampleReport;

/** The sample report as that of another agency, with one thing changed. */
final class SampleReports {

  static final String OLDER_RUN = "20261001-090000-aaaa";
  private static final GapReport SAMPLE = SampleReport.full();

  enum Change {
    NONE,
    UNREACHABLE,
    OTHER_LIST,
    OTHER_EDITION,
    FEWER_ITEMS,
    OLDER,
    BUILT,
    HOSTILE
  }

  private SampleReports() {}

  static Stream<GapReport> many(int agencies) {
    return IntStream.range(0, agencies).mapToObj(i -> of("agency-" + i, Change.NONE));
  }

  static GapReport of(String id, Change change) {
    boolean older = change == Change.OLDER;
    GapReport.ChecklistRef list = SAMPLE.checklist();
    return new GapReport(
        SAMPLE.schema(),
        older ? OLDER_RUN : SAMPLE.runId(),
        older ? "2026-10-01T09:00:00+07:00" : SAMPLE.generatedAt(),
        SAMPLE.tool(),
        agency(id, change),
        switch (change) {
          case OTHER_LIST ->
              new GapReport.ChecklistRef("oit-2566-school", 2566, list.status(), list.sha256());
          case OTHER_EDITION ->
              new GapReport.ChecklistRef(list.id(), 2566, list.status(), "0".repeat(64));
          default -> list;
        },
        change == Change.UNREACHABLE
            ? new GapReport.Coverage(
                "unreachable",
                "unreachable",
                0,
                0,
                0,
                1,
                List.of(new GapReport.NotFetched("https://a.example/", "dns", "no such host")))
            : SAMPLE.coverage(),
        items(change),
        List.of(),
        change == Change.UNREACHABLE
            ? new GapReport.Score(null, 0, 100, List.of())
            : SAMPLE.score(),
        change == Change.HOSTILE
            ? List.of(
                new GapReport.Finding(
                    "moved-domain", agency(id, change).url(), "=1+1" + HostileText.ALL))
            : List.of());
  }

  private static GapReport.AgencyRef agency(String id, Change change) {
    String bad = HostileText.ALL;
    return change == Change.HOSTILE
        ? new GapReport.AgencyRef(id, "=1+1" + bad, "tao", "-2" + bad, "javascript:" + bad, bad)
        : new GapReport.AgencyRef(
            id,
            "อบต. " + id,
            "tao",
            "เมืองลานคำ",
            "https://" + id + ".example/",
            change == Change.BUILT ? "tambonweb.example" : null);
  }

  private static List<GapReport.ItemEntry> items(Change change) {
    List<GapReport.ItemEntry> items = new ArrayList<>();
    for (GapReport.ItemEntry i : SAMPLE.items()) {
      String verdict = change == Change.UNREACHABLE ? "unverifiable" : i.verdict();
      String title = change == Change.HOSTILE ? HostileText.ALL : i.title();
      items.add(
          new GapReport.ItemEntry(
              i.code(),
              i.key(),
              title,
              i.indicator(),
              i.subIndicator(),
              verdict,
              i.score(),
              i.confidence(),
              List.of(),
              List.of(),
              i.gap(),
              i.searched()));
    }
    return change == Change.FEWER_ITEMS ? items.subList(0, 40) : items;
  }
}
