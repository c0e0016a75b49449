package oit.score;

import java.math.BigDecimal;

/**
 * A total with its level. Immutable.
 *
 * @param total 0 to 100, two decimals
 * @param level the level it reaches
 * @param passed whether it reaches the pass mark
 */
public record ItaTotal(BigDecimal total, Level level, boolean passed) {}
