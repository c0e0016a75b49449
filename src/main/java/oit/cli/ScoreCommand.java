package oit.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import oit.score.Fix;
import oit.score.FixPlan;
import oit.score.GapReportFile;
import oit.score.ItaResult;
import oit.score.ItaRules;
import oit.score.ItaScores;
import oit.score.OitResult;
import oit.score.Outlook;
import oit.score.Points;
import oit.score.Problem;
import oit.score.ScoredReport;
import oit.score.ScoresFile;
import oit.score.Stake;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code oit score}: scores, level and what to fix first. Exits with 0, or 2 for a file that cannot
 * be used.
 */
@Command(name = "score", resourceBundle = "oit.cli.help", description = "${bundle:score.about}")
public final class ScoreCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @ArgGroup(multiplicity = "1")
  private Source source = new Source();

  @Mixin private OutlookQuestion question = new OutlookQuestion();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "${bundle:help}")
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean help;

  @Option(names = "--json", description = "${bundle:score.json}")
  private boolean json;

  @Option(names = "--lang", defaultValue = "th", description = "${bundle:scan.lang}")
  private Language language = Language.th;

  /** Where the scores come from. */
  static final class Source {
    @Parameters(paramLabel = "GAP_REPORT.json", description = "${bundle:score.report}")
    private @Nullable Path gapReport;

    @Option(names = "--input", paramLabel = "SCORES.yaml", description = "${bundle:score.input}")
    private @Nullable Path input;
  }

  /** Made by picocli. */
  public ScoreCommand() {}

  @Override
  public Integer call() {
    ItaRules rules = ItaRules.shipped();
    if (source.input != null) {
      return switch (ScoresFile.read(source.input, rules)) {
        case ScoresFile.Rejected(var problems) -> refuse(problems);
        case ScoresFile.Read(var scores) -> print(rules, scores);
      };
    }
    if (source.gapReport != null) {
      return switch (GapReportFile.read(report(source.gapReport), rules)) {
        case GapReportFile.Rejected(var problems) -> refuse(problems);
        case GapReportFile.Read(var report) -> print(rules, report);
      };
    }
    throw new IllegalStateException("neither --input nor a gap report");
  }

  /** The one report in a folder. */
  private Path report(Path given) {
    if (!Files.isDirectory(given)) {
      return given;
    }
    List<Path> reports = StoredReports.in(given, new Sentences("oit.cli.messages", language));
    if (reports.size() > 1) {
      throw Refusal.wrongUsage(sentences().of("score.many-reports", given));
    }
    return reports.getFirst();
  }

  private int print(ItaRules rules, ItaScores scores) {
    PrintWriter out = spec.commandLine().getOut();
    ItaResult result = rules.result(scores);
    ItaText words = new ItaText(sentences(), language, rules);
    ScoredReport report = scores.openData();
    Outlook outlook = question.answer(rules, scores, result, sentences());
    if (json) {
      out.println(outlook.toJson(scores, rules));
    } else {
      words.lines(result).forEach(out::println);
      if (report != null) {
        new OutlookText(sentences(), words)
            .total(outlook, report, after -> rules.result(scores.withOit(after)))
            .forEach(out::println);
      }
    }
    out.flush();
    return ExitCode.DONE;
  }

  private int print(ItaRules rules, ScoredReport report) {
    PrintWriter out = spec.commandLine().getOut();
    OitResult result = report.score();
    var weight = rules.oitWeight(report.fiscalYear());
    Outlook outlook = question.answer(report, sentences());
    if (json) {
      List<Stake> first =
          FixPlan.first(report, Points.LOST, weight).stream().map(Fix::stake).toList();
      out.println(outlook.toJson(result, first));
    } else {
      List<String> whys =
          report.groupings().stream().map(g -> g.note().in(language.name())).toList();
      new OitText(sentences(), weight).lines(report, result, whys).forEach(out::println);
      new OutlookText(sentences(), new ItaText(sentences(), language, rules))
          .oit(outlook, report)
          .forEach(out::println);
    }
    out.flush();
    return ExitCode.DONE;
  }

  private int refuse(List<Problem> problems) {
    PrintWriter err = spec.commandLine().getErr();
    problems.forEach(problem -> err.println(Sentences.plain(problem.text(language.locale()))));
    err.flush();
    return ExitCode.WRONG_USAGE;
  }

  private Sentences sentences() {
    return new Sentences("oit.cli.score", language);
  }
}
