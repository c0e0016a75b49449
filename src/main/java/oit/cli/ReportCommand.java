package oit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import oit.checklist.Checklist;
import oit.report.GapReport;
import oit.report.GapReportHtml;
import oit.report.GapReportJson;
import oit.report.summary.ReportDigest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code oit report DIR}: writes other formats again from stored gap reports; no network. */
@Command(
    name = "report",
    resourceBundle = "oit.cli.help",
    description = "${bundle:report.about}",
    mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "DIR", description = "${bundle:report.dir}")
  private Path folder = Path.of("");

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      description = "${bundle:scan.format}")
  private List<Format> formats = List.of(Format.html);

  @Option(names = "--item", paramLabel = "CODE", description = "${bundle:report.item}")
  private @Nullable String item;

  @Option(names = "--lang", description = "${bundle:scan.lang}")
  private Language language = Language.th;

  @Option(names = "--summary", description = "${bundle:report.summary}")
  private boolean summaryOnly;

  @Option(
      names = "--closing",
      paramLabel = "DATE",
      converter = ClosingDay.class,
      description = "${bundle:scan.closing}")
  private @Nullable LocalDate closing;

  @Override
  public Integer call() {
    Sentences words = new Sentences("oit.cli.messages", language);
    List<Path> files = StoredReports.in(folder, words);
    RunSummary summary = new RunSummary(folder, formats, words, language);
    List<String> problems = new ArrayList<>();
    int written = 0;
    for (Path file : files) {
      try {
        problems.addAll(add(file, summary, words));
        written++;
      } catch (IOException e) {
        problems.add(file + ": " + Refusal.why(e));
      }
    }
    if (written > 0 && (summaryOnly || files.size() > 1)) {
      problems.addAll(write(summary, words));
    }
    if (!problems.isEmpty()) {
      throw new Refusal(written > 0 ? ExitCode.INCOMPLETE : ExitCode.WRONG_USAGE, problems);
    }
    return ExitCode.DONE;
  }

  /** What could not be written of it, one sentence each. */
  private List<String> add(Path file, RunSummary summary, Sentences words) throws IOException {
    if (summaryOnly) {
      Path page = file.resolveSibling(GapReportHtml.FILE_NAME);
      summary.add(ReportDigest.read(file), Files.exists(page) ? page : file);
      return List.of();
    }
    GapReport report = GapReportJson.read(file);
    ReportFiles.Written written = write(report, file, words);
    summary.add(ReportDigest.of(report), written.main().orElse(file));
    return written.lacking(words);
  }

  private ReportFiles.Written write(GapReport report, Path file, Sentences words)
      throws IOException {
    Checklist list = Checklists.of(report.checklist(), language);
    if (list.items().isEmpty()) {
      spec.commandLine()
          .getErr()
          .println(words.of("report.unknown-list", file, report.checklist().id()));
    }
    Path agency = file.toAbsolutePath().getParent();
    Path out = agency == null || agency.getParent() == null ? folder : agency.getParent();
    ReportFiles files = new ReportFiles(out, formats, list, language, closing);
    if (item != null && report.items().stream().noneMatch(i -> i.code().equals(item))) {
      List<String> codes = report.items().stream().map(GapReport.ItemEntry::code).toList();
      String all = String.join(", ", codes);
      throw new IOException(words.of("declared.unknown-item", item, report.checklist().id(), all));
    }
    ReportFiles.Written written = files.write(report, files.since(report));
    written = files.withAppeal(written, report, item);
    written.files().forEach(spec.commandLine().getOut()::println);
    written.notes(words).forEach(spec.commandLine().getErr()::println);
    return written;
  }

  private List<String> write(RunSummary summary, Sentences words) {
    try {
      summary.write(null).files().files().forEach(spec.commandLine().getOut()::println);
      return List.of();
    } catch (IOException e) {
      return List.of(words.of("scan.not-written", folder, Refusal.why(e)));
    }
  }
}
