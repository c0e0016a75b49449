package oit.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A score on the scale 0 to 100 with the range it may lie in, not rounded. Immutable.
 *
 * @param score the best estimate; null when nothing at all is known
 * @param low the score if everything unknown turns out lost
 * @param high the score if everything unknown turns out gained
 */
public record ScoreRange(@Nullable BigDecimal score, BigDecimal low, BigDecimal high) {

  /** Refuses scores outside 0 to 100 and estimates outside their own range. */
  public ScoreRange {
    boolean ordered =
        low.signum() >= 0 && low.compareTo(high) <= 0 && high.compareTo(Scale.FULL) <= 0;
    boolean inside = score == null || (low.compareTo(score) <= 0 && score.compareTo(high) <= 0);
    if (!ordered || !inside) {
      throw new IllegalArgumentException(
          "not a range within 0..100: " + low + " / " + score + " / " + high);
    }
  }

  /** A score that is known. */
  public static ScoreRange exactly(BigDecimal score) {
    return new ScoreRange(score, score, score);
  }

  /** Whether the score is known, so that low and high are equal. */
  public boolean isExact() {
    return low.compareTo(high) == 0;
  }
}
