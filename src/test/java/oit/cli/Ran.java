package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import oit.checklist.Checklist;
import oit.checklist.Item;
import oit.checklist.Loaded;
import oit.checklist.ShippedChecklists;
import oit.report.GapReport;
import oit.report.GapReportJson;
import oit.report.GapReportSchema;

/** What came of a command: exit code, standard output, standard error. */
record Ran(int code, String out, String err) {

  /** Runs the program in this process. */
  static Ran oit(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(args, new PrintWriter(out), new PrintWriter(err), Interruption.unarmed());
    return new Ran(code, out.toString(), err.toString());
  }

  /** Every file below a folder, in order; none where there is no folder. */
  static List<Path> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** The one report below a folder, which must be valid and hold every item of its list once. */
  static GapReport report(Path folder) throws IOException {
    List<Path> reports =
        files(folder).stream().filter(f -> f.endsWith(GapReportJson.FILE_NAME)).toList();
    assertThat(reports).hasSize(1);
    String json = Files.readString(reports.getFirst());
    assertThat(GapReportSchema.problems(json)).isEmpty();
    GapReport report = GapReportJson.read(json);
    assertThat(report.items())
        .extracting(GapReport.ItemEntry::code)
        .containsExactlyElementsOf(
            list(report.checklist().id()).items().stream().map(Item::code).toList());
    return report;
  }

  static Checklist list(String id) {
    if (new ShippedChecklists().find(id, "en").orElseThrow() instanceof Loaded.Good good) {
      return good.checklist();
    }
    throw new AssertionError("a shipped list has problems: " + id);
  }
}
