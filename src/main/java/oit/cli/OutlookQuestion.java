package oit.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import oit.score.FixPlan;
import oit.score.Instrument;
import oit.score.ItaResult;
import oit.score.ItaRules;
import oit.score.ItaScores;
import oit.score.Outlook;
import oit.score.ScoredReport;
import oit.score.WhatIf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * What a person asks beyond the scores: what if some items were found, and how to reach a score.
 */
final class OutlookQuestion {

  private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);
  private static final Outlook NOT_ASKED = new Outlook(null, null, null);

  @Option(
      names = "--what-if",
      split = ",",
      paramLabel = "CODE",
      description = "${bundle:score.what-if}")
  private List<String> whatIf = List.of();

  @Option(names = "--target", paramLabel = "SCORE", description = "${bundle:score.target}")
  private @Nullable BigDecimal target;

  /**
   * About the OIT score alone.
   *
   * @throws Refusal if it cannot be answered, with every reason
   */
  Outlook answer(ScoredReport report, Sentences sentences) {
    return answer(report, FixPlan::forOit, sentences);
  }

  /**
   * About the ITA total.
   *
   * @throws Refusal if it cannot be answered, with every reason
   */
  Outlook answer(ItaRules rules, ItaScores scores, ItaResult result, Sentences sentences) {
    if (whatIf.isEmpty() && target == null) {
      return NOT_ASKED;
    }
    ScoredReport report = scores.openData();
    if (report == null) {
      throw Refusal.wrongUsage(sentences.of("outlook.no-report"));
    }
    if (!result.notProcessed().isEmpty()) {
      String missing =
          result.notProcessed().stream().map(Instrument::key).collect(Collectors.joining(", "));
      throw Refusal.wrongUsage(sentences.of("outlook.no-total", missing));
    }
    return answer(report, (start, goal) -> FixPlan.forTotal(start, scores, rules, goal), sentences);
  }

  private Outlook answer(
      ScoredReport report, BiFunction<ScoredReport, BigDecimal, FixPlan> way, Sentences sentences) {
    List<String> problems = new ArrayList<>();
    if (target != null && (target.signum() <= 0 || target.compareTo(HIGHEST) > 0)) {
      problems.add(sentences.of("outlook.bad-target", target.toPlainString()));
    }
    List<String> codes = codes(report, sentences, problems);
    if (!problems.isEmpty()) {
      throw new Refusal(ExitCode.WRONG_USAGE, problems);
    }
    WhatIf found = codes.isEmpty() ? null : WhatIf.found(report, codes);
    ScoredReport start = found == null ? report : found.after();
    return new Outlook(found, target, target == null ? null : way.apply(start, target));
  }

  /** The codes asked about as the report writes them. */
  private List<String> codes(ScoredReport report, Sentences sentences, List<String> problems) {
    List<String> known = report.items().stream().map(i -> i.scored().code()).toList();
    List<String> codes = new ArrayList<>();
    for (String asked : whatIf.stream().map(String::strip).filter(a -> !a.isEmpty()).toList()) {
      Optional<String> code = known.stream().filter(c -> c.equalsIgnoreCase(asked)).findFirst();
      if (code.isPresent()) {
        codes.add(code.get());
      } else {
        problems.add(sentences.of("outlook.no-item", asked, known.getFirst(), known.getLast()));
      }
    }
    return codes;
  }
}
