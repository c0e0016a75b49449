package oit.score;

import java.util.Locale;
import oit.checklist.Element;
import oit.checklist.Element.PeriodRule;
import oit.checklist.Item;
import org.jspecify.annotations.Nullable;

/**
 * How much work an item needs, as far as a report shows it: a coarse scale for putting gaps in
 * order, not hours. It is read off what is missing and off what the checklist asks; how well an
 * agency keeps its files is not known here.
 */
public enum Effort {
  /** The page is there and lacks one thing. 1 step. */
  ONE_PART(1),
  /** The page is there and lacks several things. 2 steps. */
  MORE_PARTS(2),
  /** The document is there for another year and has to be made for this one. 2 steps. */
  NEW_EDITION(2),
  /** Nothing that counts is there. 3 steps. */
  NEW_DOCUMENT(3),
  /** Nothing that counts is there, and a year or half a year of work has to be told. 4 steps. */
  YEARS_WORK(4),
  /** Nobody knows whether anything is missing: open it and look. 1 step. */
  LOOK(1);

  private final int steps;

  Effort(int steps) {
    this.steps = steps;
  }

  /** 1 for the least work to 4 for the most. */
  public int steps() {
    return steps;
  }

  /** Its word in bundles, such as {@code one-part}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The effort of an item.
   *
   * @param verdict the verdict word of the report
   * @param lacking how many required elements are not met; 0 where it is not known
   * @param asked the item in its checklist; null where the list is not known
   */
  public static Effort of(String verdict, long lacking, @Nullable Item asked) {
    return switch (verdict) {
      case "partial" -> lacking > 1 ? MORE_PARTS : ONE_PART;
      case "outdated" -> NEW_EDITION;
      case "unverifiable" -> LOOK;
      default -> asked != null && tellsOfAYear(asked) ? YEARS_WORK : NEW_DOCUMENT;
    };
  }

  private static boolean tellsOfAYear(Item item) {
    return item.elements().stream()
        .filter(Element::required)
        .map(Element::period)
        .anyMatch(p -> p == PeriodRule.PREVIOUS_FY || p == PeriodRule.FIRST_HALF);
  }
}
