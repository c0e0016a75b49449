package oit.thai;

import static oit.thai.TimeToken.Kind;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates in figures: {@code 26/12/2565}, {@code 2022-12-26}, {@code 26.12.65}. */
final class NumericDate {
  private NumericDate() {}

  static @Nullable DatePoint at(List<TimeToken> tokens, int from) {
    int i = Numbers.neighbour(tokens, from, 0).is(Kind.DAY_WORD) ? from + 1 : from;
    if (i + 4 >= tokens.size() || !tokens.get(i).is(Kind.NUMBER)) {
      return null;
    }
    TimeToken a = tokens.get(i);
    TimeToken b = tokens.get(i + 2);
    TimeToken c = tokens.get(i + 4);
    TimeToken sign = tokens.get(i + 1);
    boolean shape =
        isSign(sign)
            && tokens.get(i + 3).value() == sign.value()
            && isSign(tokens.get(i + 3))
            && b.is(Kind.NUMBER)
            && c.is(Kind.NUMBER)
            && b.length() <= 2;
    if (!shape || !close(tokens, i, sign.isSign('/')) || longer(tokens, i)) {
      return null;
    }
    if (a.length() == 4 && c.length() <= 2) {
      return point(c.value(), b.value(), full(a), from, i + 5);
    }
    if (a.length() > 2 || (c.length() != 4 && !isShort(a, b, c, sign.isSign('/')))) {
      return null;
    }
    // "22" is the common era's only where a date is announced; elsewhere it counts something
    int year = c.length() == 4 ? full(c) : Numbers.year(List.of(c), 0, i > from);
    if (b.value() > 12 && c.length() == 4 && c.value() < 2400) {
      return point(b.value(), a.value(), year, from, i + 5);
    }
    return point(a.value(), b.value(), year, from, i + 5);
  }

  /** {@code 1/10/65}; with dashes or points all three have two digits. */
  private static boolean isShort(TimeToken a, TimeToken b, TimeToken c, boolean strokes) {
    return c.length() == 2 && (strokes || (a.length() == 2 && b.length() == 2));
  }

  private static int full(TimeToken year) {
    return Numbers.year(List.of(year), 0, false);
  }

  private static @Nullable DatePoint point(int day, int month, int year, int from, int next) {
    DatePoint point = new DatePoint(day, month, year, from, next);
    boolean real = year > 0 && month >= 1 && month <= 12 && day >= 1 && point.isDay();
    return real ? point : null;
  }

  private static boolean isSign(TimeToken token) {
    return token.is(Kind.DASH) || token.isSign('/') || token.isSign('.');
  }

  /** Whether the five tokens stand together; blanks are allowed round strokes. */
  private static boolean close(List<TimeToken> tokens, int i, boolean strokes) {
    int slack = strokes ? 1 : 0;
    for (int k = i; k < i + 4; k++) {
      if (tokens.get(k + 1).start() - tokens.get(k).end() > slack) {
        return false;
      }
    }
    return true;
  }

  /** Whether the row of figures goes on, as in telephone numbers and section numbers. */
  private static boolean longer(List<TimeToken> tokens, int i) {
    return linked(tokens, i, -1) || linked(tokens, i + 4, 1);
  }

  private static boolean linked(List<TimeToken> tokens, int i, int step) {
    TimeToken sign = Numbers.neighbour(tokens, i, step);
    TimeToken more = Numbers.neighbour(tokens, i, 2 * step);
    TimeToken inner = Numbers.neighbour(tokens, i, -step);
    return isSign(sign)
        && sign.value() == inner.value()
        && more.is(Kind.NUMBER)
        && Numbers.adjacent(tokens.get(i), sign, step)
        && Numbers.adjacent(sign, more, step);
  }
}
