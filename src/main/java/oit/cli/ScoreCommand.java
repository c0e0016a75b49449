package oit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import oit.report.GapReportJson;
import oit.score.GapReportFile;
import oit.score.ItaResult;
import oit.score.ItaRules;
import oit.score.OitResult;
import oit.score.Points;
import oit.score.PointsAtStake;
import oit.score.Problem;
import oit.score.ScoredReport;
import oit.score.ScoresFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
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

  private static final int DONE = 0;
  private static final int WRONG_INPUT = 2;

  @Spec private CommandSpec spec = CommandSpec.create();

  @ArgGroup(multiplicity = "1")
  private Source source = new Source();

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
        case ScoresFile.Read(var scores) -> print(rules, rules.result(scores));
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

  /** The report in a folder; the folder itself where it holds none, or more than one. */
  private Path report(Path given) {
    if (!Files.isDirectory(given)) {
      return given;
    }
    try (Stream<Path> below = Files.walk(given, 2)) {
      List<Path> reports = below.filter(f -> f.endsWith(GapReportJson.FILE_NAME)).toList();
      if (reports.size() == 1) {
        return reports.getFirst();
      }
      String which = reports.isEmpty() ? "score.no-report" : "score.many-reports";
      throw Refusal.wrongUsage(sentences().of(which, given));
    } catch (IOException e) {
      throw Refusal.wrongUsage(Refusal.why(e));
    }
  }

  private int print(ItaRules rules, ItaResult result) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(result.toJson());
    } else {
      new ItaText(sentences(), language, rules).lines(result).forEach(out::println);
    }
    out.flush();
    return DONE;
  }

  private int print(ItaRules rules, ScoredReport report) {
    PrintWriter out = spec.commandLine().getOut();
    OitResult result = report.score();
    var weight = rules.oitWeight(report.fiscalYear());
    if (json) {
      out.println(result.toJson(PointsAtStake.of(result, Points.LOST, weight)));
    } else {
      List<String> whys =
          report.groupings().stream().map(g -> g.note().in(language.name())).toList();
      new OitText(sentences(), weight).lines(report, result, whys).forEach(out::println);
    }
    out.flush();
    return DONE;
  }

  private int refuse(List<Problem> problems) {
    PrintWriter err = spec.commandLine().getErr();
    for (Problem problem : problems) {
      err.println(Sentences.plain(problem.text(language.locale())));
    }
    err.flush();
    return WRONG_INPUT;
  }

  private Sentences sentences() {
    return new Sentences("oit.cli.score", language);
  }
}
