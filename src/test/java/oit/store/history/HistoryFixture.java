package oit.store.history;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import oit.report.GapReport;
import oit.store.AgencyFolder;
import oit.store.Home;
import oit.store.RunNote;

/** Runs with reports, made up. */
public final class HistoryFixture {

  private HistoryFixture() {}

  public static RunNote note(String run, int agencies) {
    return new RunNote(
        RunNote.SCHEMA,
        run,
        "2026-01-01T10:00:00+07:00",
        "scan",
        List.of(),
        "/out",
        new RunNote.ListNote("oit-2568", "oit-2568", 2568, "00"),
        IntStream.range(0, agencies)
            .mapToObj(n ->
                new RunNote.AgencyNote(
                    id(n), "อบต.บ้านทดสอบ " + n, "tao", "ตาก", "https://a" + n + ".example/", null))
            .toList());
  }

  public static String id(int n) {
    return "agency-" + n;
  }

  public static GapReport report(String run, int n) {
    return report(run, n, "complete", "found");
  }

  public static GapReport report(String run, int n, String outcome, String verdict) {
    return new GapReport(
        GapReport.SCHEMA,
        run,
        "2026-01-01T11:00:00+07:00",
        new GapReport.Tool("oit", "1"),
        new GapReport.AgencyRef(
            id(n), "อบต.บ้านทดสอบ " + n, "tao", "ตาก", "https://a" + n + ".example/"),
        new GapReport.ChecklistRef("oit-2568", 2568, "confirmed", "0".repeat(64)),
        new GapReport.Coverage(outcome, "frontier-empty", 1, 1, 1, 1, List.of()),
        List.of(item("O1", "structure", verdict), item("O2", "powers", "missing")),
        List.of(),
        new GapReport.Score(50.0, 40.0, 60.0, List.of()),
        List.of());
  }

  private static GapReport.ItemEntry item(String code, String key, String verdict) {
    return new GapReport.ItemEntry(
        code,
        key,
        key,
        "9",
        "9.1",
        verdict,
        verdict.equals("unverifiable") ? null : verdict.equals("found") ? 100 : 0,
        0.9,
        verdict.equals("missing") ? List.of() : List.of(evidence()),
        List.of(),
        new GapReport.Gap("", "", ""),
        new GapReport.Searched(List.of(), null));
  }

  private static GapReport.Evidence evidence() {
    return new GapReport.Evidence(
        "https://a.example/x", "x", "html", List.of(), 1, "x", List.of(), null, null);
  }

  /** What a scan does at its end: first the file, then the row. */
  public static void finish(Home home, History history, GapReport report) throws IOException {
    AgencyFolder folder = home.run(report.runId()).agency(report.agency().id());
    folder.finish(report);
    history.finished(folder, report);
  }
}
