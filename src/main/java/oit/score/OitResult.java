package oit.score;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The OIT score of one agency with every step below it. Scores are 0 to 100, not rounded: show them
 * through {@link Scale#round}. Immutable.
 *
 * @param oit best estimate; null when no item is known
 * @param low unknown items counted as lost
 * @param high unknown items counted as gained
 * @param indicators in checklist order
 */
public record OitResult(
    @Nullable BigDecimal oit, BigDecimal low, BigDecimal high, List<IndicatorScore> indicators) {

  public OitResult {
    indicators = List.copyOf(indicators);
  }

  /** The score and its range without the steps below. */
  public ScoreRange range() {
    return new ScoreRange(oit, low, high);
  }

  /** The same result with ranges that hold those of another count of the same items, too. */
  OitResult widenedBy(OitResult other) {
    return new OitResult(
        oit,
        low.min(other.low),
        high.max(other.high),
        indicators.stream()
            .map(mine ->
                other.indicators.stream()
                    .filter(theirs -> theirs.code().equals(mine.code()))
                    .map(mine::widenedBy)
                    .findFirst()
                    .orElse(mine))
            .toList());
  }

  /**
   * The answer as one line of JSON, scores with two decimals, rounded half-up.
   *
   * @param fixFirst what a fix of each lost item would gain
   */
  public String toJson(List<Stake> fixFirst) {
    return OitJson.write(this, fixFirst);
  }
}
