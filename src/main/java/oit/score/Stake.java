package oit.score;

import java.math.BigDecimal;

/**
 * What one item is worth to the agency. Points are not rounded; immutable.
 *
 * @param item the item
 * @param oitPoints points of the OIT score (0 to 100) it carries
 * @param itaPoints points of the ITA total (0 to 100) it carries
 */
public record Stake(ScoredItem item, BigDecimal oitPoints, BigDecimal itaPoints) {}
