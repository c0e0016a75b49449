package oit.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import oit.checklist.Checklist;
import oit.report.GapReport;
import oit.report.GapReportJson;
import oit.report.ReportChange;
import oit.report.ReportChangeJson;
import oit.report.Traces;
import oit.report.Wording;
import oit.scan.Rejudgement;
import oit.scan.RunId;
import oit.store.DamagedFile;
import oit.store.Home;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code oit rejudge DIR}: judges what an earlier scan fetched once more; no network. */
@Command(
    name = "rejudge",
    resourceBundle = "oit.cli.help",
    description = "${bundle:rejudge.about}",
    mixinStandardHelpOptions = true)
final class RejudgeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "DIR", description = "${bundle:report.dir}")
  private Path folder = Path.of("");

  @Option(
      names = "--checklist",
      required = true,
      paramLabel = "ID|FILE",
      description = "${bundle:rejudge.checklist}")
  private String checklist = "";

  @Option(names = "--fiscal-year", paramLabel = "YEAR", description = "${bundle:scan.fiscal-year}")
  private @Nullable Integer fiscalYear;

  @Option(names = "--json", description = "${bundle:rejudge.json}")
  private boolean json;

  @Mixin private ScanOptions.Output output = new ScanOptions.Output();

  @Override
  public Integer call() {
    Sentences words = new Sentences("oit.cli.messages", output.language);
    Checklist list =
        Checklists.find(checklist, fiscalYear, LocalDate.EPOCH, words, output.language);
    List<String> problems = new ArrayList<>();
    int done = 0;
    for (Path file : StoredReports.in(folder, words)) {
      try {
        problems.addAll(rejudge(GapReportJson.read(file), list, words));
        done++;
      } catch (DamagedFile e) {
        String bytes = "" + e.offset();
        problems.add(words.of("rejudge.damaged", file, e.file(), bytes));
      } catch (IOException e) {
        problems.add(file + ": " + Refusal.why(e));
      }
    }
    if (!problems.isEmpty()) {
      throw new Refusal(done == 0 ? ExitCode.WRONG_USAGE : ExitCode.INCOMPLETE, problems);
    }
    return ExitCode.DONE;
  }

  /** What could not be written, one sentence each. */
  private List<String> rejudge(GapReport before, Checklist list, Sentences words)
      throws IOException {
    Home home = Home.ofSystem();
    String run = before.runId();
    try (Closeable lock =
        home.run(run)
            .lockForReading()
            .orElseThrow(() -> new IOException(words.of("scan.run-busy", run)))) {
      Rejudgement rejudgement =
          Rejudgement.of(before, home)
              .orElseThrow(() -> new IOException(words.of("rejudge.gone", run, home.path())));
      return rejudge(before, list, rejudgement, words);
    }
  }

  private List<String> rejudge(
      GapReport before, Checklist list, Rejudgement rejudgement, Sentences words)
      throws IOException {
    String language = output.language.name();
    GapReport after = rejudgement.by(list, language, Instant.now());
    Path out =
        output.out != null
            ? output.out
            : output.folder(new RunId(before.runId() + "-" + list.id()));
    ReportFiles files = new ReportFiles(out, output.formats, list, output.language, output.closing);
    files.prepare(words);
    Checklist then = Checklists.of(before.checklist(), output.language);
    ReportChange change = ReportChange.between(before, after, then, list, Traces.NONE);
    rejudgement.writeEvidence(after, files.of(after));
    ReportFiles.Written written = files.write(after, Optional.of(change));
    written = files.withAppeal(written, after, null);
    written.notes(words).forEach(spec.commandLine().getErr()::println);
    PrintWriter print = spec.commandLine().getOut();
    if (json) {
      print.println(ReportChangeJson.write(change, language));
      return written.lacking(words);
    }
    print.println(
        words.of(
            "rejudge.agency",
            after.agency().name(),
            Checklists.marked(before.checklist(), words),
            Checklists.marked(after.checklist(), words),
            "" + change.ofVerdict(),
            "" + after.items().size()));
    new ChangeLines(change, Wording.in(language)).rows().forEach(print::println);
    written
        .main()
        .ifPresent(
            path -> print.println(words.of("scan.report", path.toAbsolutePath().toString())));
    return written.lacking(words);
  }
}
