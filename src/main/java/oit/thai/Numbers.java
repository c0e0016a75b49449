package oit.thai;

import static oit.thai.TimeToken.Kind;

import java.util.List;

/** Tells which number tokens can be years. */
final class Numbers {
  static final int FIRST_BARE_YEAR = 2550;
  static final int LAST_BARE_YEAR = 2600;
  private static final int FIRST_WRITTEN_YEAR = 2400;
  private static final int LAST_WRITTEN_YEAR = 2643;
  private static final int CENTURY = 2500;
  static final int FIRST_SHORT_YEAR = 50;

  private Numbers() {}

  /**
   * The year of the common era that a number stands for where a year must stand, or 0.
   *
   * @param common whether two digits below 50 are a year of this century
   */
  static int year(List<TimeToken> tokens, int i, boolean common) {
    TimeToken number = tokens.get(i);
    if (!number.is(Kind.NUMBER) || isPartOfNumber(tokens, i)) {
      return 0;
    }
    int value = number.value();
    if (number.length() == 4) {
      if (value >= FIRST_WRITTEN_YEAR && value <= LAST_WRITTEN_YEAR) {
        return value - FiscalYear.ERA_OFFSET;
      }
      return value >= 1900 && value <= 2100 ? value : 0;
    }
    if (number.length() == 2 && !clockFollows(tokens, i)) {
      if (value >= FIRST_SHORT_YEAR) {
        return value + CENTURY - FiscalYear.ERA_OFFSET;
      }
      return common ? 2000 + value : 0;
    }
    return 0;
  }

  /** The Buddhist-era year a number of four or two digits stands for after a year word, or 0. */
  static int buddhist(List<TimeToken> tokens, int i, boolean common) {
    int year = year(tokens, i, common);
    return year == 0 ? 0 : year + FiscalYear.ERA_OFFSET;
  }

  static boolean isBare(TimeToken token) {
    return token.is(Kind.NUMBER)
        && token.length() == 4
        && token.value() >= FIRST_BARE_YEAR
        && token.value() <= LAST_BARE_YEAR;
  }

  static boolean isBareCommon(TimeToken token) {
    return token.is(Kind.NUMBER)
        && token.length() == 4
        && token.value() >= FIRST_BARE_YEAR - FiscalYear.ERA_OFFSET
        && token.value() <= LAST_BARE_YEAR - FiscalYear.ERA_OFFSET;
  }

  static boolean isShort(TimeToken token) {
    return token.is(Kind.NUMBER) && token.length() == 2 && token.value() >= FIRST_SHORT_YEAR;
  }

  static int fromShort(TimeToken token) {
    return CENTURY + token.value();
  }

  /** Whether digits continue across a point, or three of them across a comma. */
  static boolean isPartOfNumber(List<TimeToken> tokens, int i) {
    return continues(tokens, i, 1) || continues(tokens, i, -1);
  }

  private static boolean continues(List<TimeToken> tokens, int i, int step) {
    TimeToken number = tokens.get(i);
    TimeToken sign = neighbour(tokens, i, step);
    TimeToken more = neighbour(tokens, i, 2 * step);
    boolean joined =
        more.is(Kind.NUMBER) && adjacent(number, sign, step) && adjacent(sign, more, step);
    if (!joined) {
      return false;
    }
    TimeToken right = step > 0 ? more : number;
    return sign.isSign('.') || (sign.isSign(',') && right.length() == 3);
  }

  private static boolean clockFollows(List<TimeToken> tokens, int i) {
    TimeToken sign = neighbour(tokens, i, 1);
    return sign.isSign(':')
        && tokens.get(i).touches(sign)
        && neighbour(tokens, i, 2).is(Kind.NUMBER);
  }

  /** The token some steps away; an empty word beyond the ends. */
  static TimeToken neighbour(List<TimeToken> tokens, int i, int step) {
    int k = i + step;
    return k >= 0 && k < tokens.size() ? tokens.get(k) : new TimeToken(Kind.WORD, 0, -1, -1);
  }

  static boolean adjacent(TimeToken from, TimeToken to, int step) {
    return step > 0 ? from.touches(to) : to.touches(from);
  }
}
