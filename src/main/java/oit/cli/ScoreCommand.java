package oit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oit.report.GapReportJson;
import oit.score.FixPlan;
import oit.score.GapReportFile;
import oit.score.Instrument;
import oit.score.ItaResult;
import oit.score.ItaRules;
import oit.score.ItaScores;
import oit.score.OitResult;
import oit.score.Outlook;
import oit.score.Points;
import oit.score.PointsAtStake;
import oit.score.Problem;
import oit.score.ScoredReport;
import oit.score.ScoresFile;
import oit.score.WhatIf;
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
  private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);

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

  @Option(
      names = "--what-if",
      split = ",",
      paramLabel = "CODE",
      description = "${bundle:score.what-if}")
  private List<String> whatIf = List.of();

  @Option(names = "--target", paramLabel = "SCORE", description = "${bundle:score.target}")
  private @Nullable BigDecimal target;

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

  private int print(ItaRules rules, ItaScores scores) {
    PrintWriter out = spec.commandLine().getOut();
    ItaResult result = rules.result(scores);
    var words = new ItaText(sentences(), language, rules);
    ScoredReport report = scores.openData();
    Outlook outlook = outlook(rules, scores, result);
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
    return DONE;
  }

  private int print(ItaRules rules, ScoredReport report) {
    PrintWriter out = spec.commandLine().getOut();
    OitResult result = report.score();
    var weight = rules.oitWeight(report.fiscalYear());
    Outlook outlook = outlook(report, start -> FixPlan.forOit(start, goal()));
    if (json) {
      out.println(outlook.toJson(result, PointsAtStake.of(result, Points.LOST, weight)));
    } else {
      List<String> whys =
          report.groupings().stream().map(g -> g.note().in(language.name())).toList();
      new OitText(sentences(), weight).lines(report, result, whys).forEach(out::println);
      new OutlookText(sentences(), new ItaText(sentences(), language, rules))
          .oit(outlook, report)
          .forEach(out::println);
    }
    out.flush();
    return DONE;
  }

  private Outlook outlook(ItaRules rules, ItaScores scores, ItaResult result) {
    if (whatIf.isEmpty() && target == null) {
      return new Outlook(null, null, null);
    }
    ScoredReport report = scores.openData();
    if (report == null) {
      throw Refusal.wrongUsage(sentences().of("outlook.no-report"));
    }
    if (!result.notProcessed().isEmpty()) {
      String missing =
          result.notProcessed().stream().map(Instrument::key).collect(Collectors.joining(", "));
      throw Refusal.wrongUsage(sentences().of("outlook.no-total", missing));
    }
    return outlook(report, start -> FixPlan.forTotal(start, scores, rules, goal()));
  }

  private Outlook outlook(ScoredReport report, Function<ScoredReport, FixPlan> way) {
    if (target != null && (target.signum() <= 0 || target.compareTo(HIGHEST) > 0)) {
      throw Refusal.wrongUsage(sentences().of("outlook.bad-target", target.toPlainString()));
    }
    WhatIf found = whatIf.isEmpty() ? null : WhatIf.found(report, codes(report));
    ScoredReport start = found == null ? report : found.after();
    return new Outlook(found, target, target == null ? null : way.apply(start));
  }

  private BigDecimal goal() {
    return Objects.requireNonNull(target);
  }

  /** The codes asked about as the report writes them. */
  private List<String> codes(ScoredReport report) {
    List<String> known = report.items().stream().map(i -> i.scored().code()).toList();
    var codes = new ArrayList<String>();
    var problems = new ArrayList<String>();
    for (String asked : whatIf) {
      known.stream()
          .filter(code -> code.equalsIgnoreCase(asked.strip()))
          .findFirst()
          .ifPresentOrElse(
              codes::add,
              () ->
                  problems.add(
                      sentences()
                          .of(
                              "outlook.no-item",
                              asked.strip(),
                              known.getFirst(),
                              known.getLast())));
    }
    if (!problems.isEmpty()) {
      throw new Refusal(WRONG_INPUT, problems);
    }
    return codes;
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
