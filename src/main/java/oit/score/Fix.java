package oit.score;

import java.math.BigDecimal;

/**
 * One item to mend or to look at, with what it gains. Immutable.
 *
 * @param item what is not found, or could not be checked
 * @param stake the points it brings
 */
public record Fix(ScoredReport.Item item, Stake stake) {

  /** Points of the OIT score for each step of effort. */
  BigDecimal gainPerStep() {
    return stake.oitPoints().divide(BigDecimal.valueOf(item.effort().steps()), Scale.EXACT);
  }
}
