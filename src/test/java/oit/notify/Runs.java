package oit.notify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import oit.report.GapReport;
import oit.report.ItemChange;
import oit.report.ReportChange;
import oit.report.ReportChangeJson;
import oit.schedule.Cron;
import oit.schedule.Schedule;
import org.jspecify.annotations.Nullable;

/** Folders of runs as scans leave them, and schedules that tell of them. */
final class Runs {

  private static final Path EXAMPLE =
      Path.of("src/main/resources/oit/report/summary-1.example.json");

  private Runs() {}

  /** Three agencies, all complete, nothing changed. */
  static Path quiet(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.copy(EXAMPLE, folder.resolve("summary.json"));
    return folder;
  }

  /** The same with an agency that could not be opened. */
  static Path withUnreachable(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("summary.json"),
        Files.readString(EXAMPLE)
            .replaceFirst("\"outcome\": \"complete\"", "\"outcome\": \"unreachable\""));
    return folder;
  }

  /** Says of an agency that one item went that way. */
  static void change(Path run, String id, String name, ItemChange.Kind kind) throws IOException {
    boolean better = kind == ItemChange.Kind.IMPROVED;
    ItemChange.State found = state("found");
    ItemChange.State missing = state("missing");
    ReportChange change =
        new ReportChange(
            ReportChange.SCHEMA,
            new GapReport.AgencyRef(id, name, "tao", "นครทิพย์ธารา", "https://x.example/", null),
            side("before", 80),
            side("after", 70),
            new ReportChange.Counts(better ? 1 : 0, better ? 0 : 1, 5, 0),
            List.of(
                new ItemChange(
                    kind,
                    List.of(better ? missing : found),
                    better ? found : missing,
                    new ItemChange.Reason(
                        ItemChange.Why.EVIDENCE_GONE, List.of("https://x.example/" + id + "?<b>")),
                    List.of())));
    Files.writeString(
        Files.createDirectories(run.resolve(id)).resolve(ReportChange.FILE_NAME),
        ReportChangeJson.write(change, "th"));
  }

  private static ItemChange.State state(String verdict) {
    return new ItemChange.State("O12", "budget", "แผนการใช้จ่าย", verdict, null, "");
  }

  private static ReportChange.Side side(String run, double oit) {
    return new ReportChange.Side(
        run,
        "2026-11-20T02:00:00+07:00",
        "0.1.0",
        new GapReport.ChecklistRef("oit-2568", 2568, "confirmed", "00"),
        "complete",
        oit,
        oit,
        oit);
  }

  static Schedule schedule(String id, Schedule.Notice... notices) {
    try {
      return new Schedule(
          Path.of(id + ".yaml"),
          id,
          Cron.of("0 2 * * *"),
          ZoneId.of("Asia/Bangkok"),
          Path.of("agencies.csv"),
          List.of(),
          null,
          Map.of(),
          new Schedule.Outputs(Path.of("reports"), List.of()),
          null,
          List.of(notices),
          Schedule.Misfire.SKIP,
          Schedule.Overlap.SKIP);
    } catch (ParseException e) {
      throw new AssertionError(e);
    }
  }

  static Schedule.Notice mail(String... to) {
    return new Schedule.Notice(Schedule.When.ALWAYS, List.of(to), null, "th");
  }

  static Schedule.Notice hook(@Nullable String url) {
    return new Schedule.Notice(Schedule.When.ALWAYS, List.of(), url, "en");
  }
}
