package oit.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import oit.checklist.Checklist;
import oit.report.GapReport;
import oit.report.GapReportJson;
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

  @Option(names = "--lang", description = "${bundle:scan.lang}")
  private Language language = Language.th;

  @Override
  public Integer call() {
    Sentences words = new Sentences("oit.cli.messages", language);
    List<String> problems = new ArrayList<>();
    for (Path file : StoredReports.in(folder, words)) {
      try {
        write(GapReportJson.read(file), file, words);
      } catch (IOException e) {
        problems.add(file + ": " + Refusal.why(e));
      }
    }
    if (!problems.isEmpty()) {
      throw new Refusal(ExitCode.WRONG_USAGE, problems);
    }
    return ExitCode.DONE;
  }

  private void write(GapReport report, Path file, Sentences words) throws IOException {
    Checklist list = Checklists.of(report.checklist(), language);
    Path agency = file.toAbsolutePath().getParent();
    Path out = agency == null || agency.getParent() == null ? folder : agency.getParent();
    ReportFiles files = new ReportFiles(out, formats, list, language);
    files.write(report, files.since(report)).files().forEach(spec.commandLine().getOut()::println);
  }
}
