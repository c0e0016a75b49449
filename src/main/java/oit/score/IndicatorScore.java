package oit.score;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The score of one indicator: the mean of its sub-indicators, however many items each has. Scores
 * are 0 to 100, not rounded; immutable.
 *
 * @param code such as {@code 9}
 * @param score best estimate; null when no item of the whole list is known
 * @param low unknown items counted as lost
 * @param high unknown items counted as gained
 * @param subIndicators in checklist order
 */
public record IndicatorScore(
    String code,
    @Nullable BigDecimal score,
    BigDecimal low,
    BigDecimal high,
    List<SubIndicatorScore> subIndicators) {

  public IndicatorScore {
    subIndicators = List.copyOf(subIndicators);
  }

  IndicatorScore widenedBy(IndicatorScore other) {
    return new IndicatorScore(code, score, low.min(other.low), high.max(other.high), subIndicators);
  }
}
