package oit.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import oit.score.Instrument;
import oit.score.ItaResult;
import oit.score.ItaRules;
import oit.score.ItaTotal;
import oit.score.Level;
import oit.score.Scale;
import oit.score.ScoreRange;
import org.jspecify.annotations.Nullable;

/**
 * The ITA result as lines for a person. Scores stand first, so that Thai text of any width keeps
 * the columns.
 */
final class ItaText {

  private final Sentences sentences;
  private final Language language;
  private final ItaRules rules;

  ItaText(Sentences sentences, Language language, ItaRules rules) {
    this.sentences = sentences;
    this.language = language;
    this.rules = rules;
  }

  List<String> lines(ItaResult result) {
    var lines = new ArrayList<String>();
    lines.add(sentences.of("ita.title", Integer.toString(result.fiscalYear())));
    lines.add("");
    Map<Instrument, BigDecimal> weights =
        rules.of(result.fiscalYear()).weightsFor(result.scores().keySet());
    weights.forEach((instrument, weight) ->
        lines.add(
            instrument(instrument, result.scores().get(instrument))
                + " "
                + sentences.of(
                    "ita.weight", weight.movePointRight(2).stripTrailingZeros().toPlainString())));
    lines.add("");
    result.total().ifPresent(total -> lines.addAll(total(total)));
    if (!result.notProcessed().isEmpty()) {
      String names =
          result.notProcessed().stream()
              .map(instrument -> sentences.of("ita." + instrument.key()))
              .collect(Collectors.joining(", "));
      lines.add(sentences.of("ita.notProcessed", names));
      result.notProcessed().stream()
          .map(instrument -> "  " + sentences.of("ita.why." + instrument.key()))
          .forEach(lines::add);
    }
    if (result.low() != null && result.high() != null) {
      lines.add(
          sentences.of(
              "ita.range",
              result.low().total(),
              name(result.low().level()),
              result.high().total(),
              name(result.high().level())));
    }
    if (result.provisional()) {
      lines.add(
          sentences.of(
              "ita.provisional",
              Integer.toString(result.fiscalYear()),
              Integer.toString(rules.lastYear())));
    }
    return lines;
  }

  private String instrument(Instrument instrument, @Nullable ScoreRange range) {
    String name = sentences.of("ita." + instrument.key());
    if (range == null || range.score() == null) {
      return OitText.scored("-", name);
    }
    return OitText.scored(Scale.round(Objects.requireNonNull(range.score())).toString(), name);
  }

  private List<String> total(ItaTotal total) {
    return List.of(
        OitText.scored(total.total().toString(), sentences.of("ita.total")),
        "",
        sentences.of("ita.level", name(total.level())),
        sentences.of(total.passed() ? "ita.passed" : "ita.notPassed", rules.passMark()));
  }

  String name(Level level) {
    return language == Language.th || level.name().equals(level.english())
        ? level.name()
        : level.english() + " (" + level.name() + ")";
  }
}
