package oit.score;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The score of one sub-indicator: the mean of its items. Scores are 0 to 100, not rounded;
 * immutable.
 *
 * @param code such as {@code 9.1}
 * @param score best estimate; null when no item of the whole list is known
 * @param low unknown items counted as lost
 * @param high unknown items counted as gained
 * @param items its items in checklist order
 */
public record SubIndicatorScore(
    String code,
    @Nullable BigDecimal score,
    BigDecimal low,
    BigDecimal high,
    List<ScoredItem> items) {

  public SubIndicatorScore {
    items = List.copyOf(items);
  }
}
