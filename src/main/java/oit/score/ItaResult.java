package oit.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ITA result of one agency and fiscal year. Immutable.
 *
 * @param fiscalYear Buddhist era
 * @param provisional whether the rules of the year are not known, so that those of the latest known
 *     year were used
 * @param scores the instruments that count, not rounded
 * @param notProcessed instruments without a score; with any of them there is no total
 * @param best the total from the best estimates, or null
 * @param low the total if everything unknown turns out lost; null without a total or a range
 * @param high the total if everything unknown turns out gained; null without a total or a range
 */
public record ItaResult(
    int fiscalYear,
    boolean provisional,
    Map<Instrument, ScoreRange> scores,
    List<Instrument> notProcessed,
    @Nullable ItaTotal best,
    @Nullable ItaTotal low,
    @Nullable ItaTotal high) {

  public ItaResult {
    scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
    notProcessed = List.copyOf(notProcessed);
  }

  /** The total, level and pass, unless an instrument was not processed. */
  public Optional<ItaTotal> total() {
    return Optional.ofNullable(best);
  }

  /** The answer as one line of JSON: scores with two decimals, rounded half-up. */
  public String toJson() {
    return ItaJson.write(this);
  }
}
