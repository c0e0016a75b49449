package oit.score;

/**
 * One item of a checklist with what it earned. Immutable.
 *
 * @param indicator code of the indicator, such as {@code 9}
 * @param subIndicator code of the sub-indicator, such as {@code 9.1}
 * @param code code of the item, such as {@code O1}; unique within one list
 * @param points what the item earned
 */
public record ScoredItem(String indicator, String subIndicator, String code, Points points) {}
