package oit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import oit.report.GapReport;
import oit.report.GapReportJson;
import oit.report.ReportChange;
import oit.report.ReportChangeJson;
import oit.report.Wording;
import oit.store.Home;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code oit diff RUN [RUN]}: what changed between two runs; no network. */
@Command(
    name = "diff",
    resourceBundle = "oit.cli.help",
    description = "${bundle:diff.about}",
    mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "RUN", description = "${bundle:diff.older}")
  private String older = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "RUN", description = "${bundle:diff.newer}")
  private @Nullable String newer;

  @Option(names = "--json", description = "${bundle:diff.json}")
  private boolean json;

  @Option(names = "--lang", description = "${bundle:scan.lang}")
  private Language language = Language.th;

  private final List<String> problems = new ArrayList<>();
  private final List<String> before = new ArrayList<>();
  private final List<String> after = new ArrayList<>();
  private DiffTotals totals = DiffTotals.NONE;

  @Override
  public Integer call() {
    Sentences words = new Sentences("oit.cli.diff", language);
    Home home = Home.ofSystem();
    Differences differences = new Differences(home, language);
    String second = newer;
    if (second == null) {
      RunReports run = RunReports.of(older, home, words);
      run.files().values().forEach(file -> since(file, run.isOne(), differences, words));
    } else {
      both(
          RunReports.of(older, home, words),
          RunReports.of(second, home, words),
          differences,
          words);
    }
    if (!json) {
      end(words);
    }
    if (!problems.isEmpty()) {
      int code = totals.agencies() == 0 ? ExitCode.WRONG_USAGE : ExitCode.INCOMPLETE;
      throw new Refusal(code, problems);
    }
    return ExitCode.DONE;
  }

  private void since(Path file, boolean alone, Differences differences, Sentences words) {
    read(file)
        .ifPresent(report ->
            differences
                .sinceLastTime(report)
                .ifPresentOrElse(change -> tell(change, alone), () -> only(report, true, words)));
  }

  private void both(RunReports was, RunReports is, Differences differences, Sentences words) {
    boolean alone = was.isOne() && is.isOne();
    if (alone) {
      compare(
          was.files().get(was.files().firstKey()),
          is.files().get(is.files().firstKey()),
          true,
          differences,
          words);
      return;
    }
    TreeSet<String> agencies = new TreeSet<>(was.files().keySet());
    agencies.addAll(is.files().keySet());
    Map<String, Path> olds = was.files();
    Map<String, Path> news = is.files();
    for (String agency : agencies) {
      compare(olds.get(agency), news.get(agency), false, differences, words);
    }
  }

  private void compare(
      @Nullable Path was,
      @Nullable Path is,
      boolean alone,
      Differences differences,
      Sentences words) {
    Optional<GapReport> old = read(was);
    Optional<GapReport> now = read(is);
    if (was != null && is != null && (old.isEmpty() || now.isEmpty())) {
      return;
    }
    if (old.isEmpty() || now.isEmpty()) {
      old.ifPresent(report -> only(report, false, words));
      now.ifPresent(report -> only(report, true, words));
    } else if (isOfTheSame(old.get(), now.get())) {
      tell(differences.between(old.get(), now.get()), alone);
    } else {
      problems.add(words.of("diff.other-agency", old.get().agency().id(), now.get().agency().id()));
    }
  }

  private static boolean isOfTheSame(GapReport a, GapReport b) {
    return a.agency().id().equals(b.agency().id()) || a.agency().url().equals(b.agency().url());
  }

  private Optional<GapReport> read(@Nullable Path file) {
    try {
      return file == null ? Optional.empty() : Optional.of(GapReportJson.read(file));
    } catch (IOException e) {
      problems.add(file + ": " + Refusal.why(e));
      return Optional.empty();
    }
  }

  private void tell(ReportChange change, boolean alone) {
    PrintWriter out = spec.commandLine().getOut();
    totals = totals.and(change);
    if (json) {
      out.println(ReportChangeJson.write(change, language.name()));
      return;
    }
    ChangeLines lines = new ChangeLines(change, Wording.in(language.name()));
    (alone ? lines.whole() : lines.inAList()).forEach(out::println);
  }

  private void only(GapReport report, boolean isNewer, Sentences words) {
    if (json) {
      spec.commandLine().getOut().println(ReportChangeJson.write(report, isNewer));
    }
    String name = words.of("diff.agency", report.agency().name(), report.agency().id());
    (isNewer ? after : before).add(name);
  }

  private void end(Sentences words) {
    PrintWriter out = spec.commandLine().getOut();
    if (totals.agencies() > 1) {
      totals.lines(words).forEach(out::println);
    }
    list(newer == null ? "diff.first-time" : "diff.only-after", after, words);
    list("diff.only-before", before, words);
  }

  private void list(String key, List<String> agencies, Sentences words) {
    if (!agencies.isEmpty()) {
      spec.commandLine().getOut().println(words.of(key, "" + agencies.size()));
      agencies.stream()
          .flatMap(a -> ChangeLines.wrapped("  ", a).stream())
          .forEach(spec.commandLine().getOut()::println);
    }
  }
}
