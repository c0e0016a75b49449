package oit.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;

/** The scale of all scores: 0 to 100, counted exactly, shown with two decimals. Thread-safe. */
public final class Scale {

  static final MathContext EXACT = MathContext.DECIMAL128;
  static final BigDecimal FULL = BigDecimal.valueOf(100);

  // thirds and ninths are cut at 34 digits; rounding here first lets a sum that is exactly x.xx5
  // still round up
  private static final int GUARD_DECIMALS = 20;

  private Scale() {}

  /**
   * Rounds half-up to the two decimals that results are published with; use it once, at the end.
   */
  public static BigDecimal round(BigDecimal score) {
    return score.setScale(GUARD_DECIMALS, RoundingMode.HALF_UP).setScale(2, RoundingMode.HALF_UP);
  }

  static BigDecimal mean(Collection<BigDecimal> values) {
    return values.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(values.size()), EXACT);
  }
}
