package oit.thai;

import static oit.thai.TimeToken.Kind;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day or month read from tokens, perhaps without its year.
 *
 * @param day 0 for a month alone
 * @param year of the common era, 0 if none is written
 * @param next the first token after it
 */
record DatePoint(int day, int month, int year, int first, int next) {
  private static final int LONGEST_ERA = 4;

  /** Reads a point at a token, or gives null. */
  static @Nullable DatePoint at(List<TimeToken> tokens, int i) {
    DatePoint numeric = NumericDate.at(tokens, i);
    return numeric != null ? numeric : written(tokens, i);
  }

  private static @Nullable DatePoint written(List<TimeToken> tokens, int i) {
    int j = is(tokens, i, Kind.DAY_WORD) ? i + 1 : i;
    int day = dayAt(tokens, j);
    if (day > 0) {
      j++;
      j += is(tokens, j, Kind.NTH) && tokens.get(j - 1).touches(tokens.get(j)) ? 1 : 0;
      if (joins(tokens, j)) {
        j++;
      }
    }
    if (is(tokens, j, Kind.MONTH_WORD)) {
      if (day > 0 && tokens.get(j).value() != TimeWords.OF_DAY) {
        return null;
      }
      j++;
    }
    if (day == 0 && is(tokens, j - 1, Kind.MONTH_WORD)) {
      DatePoint numbered = numbered(tokens, i, is(tokens, j, Kind.ORDINAL) ? j + 1 : j);
      if (numbered != null) {
        return numbered;
      }
    }
    if (is(tokens, j, Kind.ENGLISH_MONTH)) {
      return english(tokens, i, j, day);
    }
    if (!is(tokens, j, Kind.MONTH)) {
      return null;
    }
    int month = tokens.get(j).value();
    return withYear(tokens, i, j + 1, day, month, true);
  }

  /** {@code เดือน 10/2565}. */
  private static @Nullable DatePoint numbered(List<TimeToken> tokens, int first, int j) {
    int month = dayAt(tokens, j);
    boolean stroke = j + 2 < tokens.size() && tokens.get(j + 1).isSign('/');
    int year = month >= 1 && month <= 12 && stroke ? Numbers.year(tokens, j + 2, false) : 0;
    return year > 0 ? new DatePoint(0, month, year, first, j + 3) : null;
  }

  private static @Nullable DatePoint english(List<TimeToken> tokens, int i, int j, int day) {
    int month = tokens.get(j).value();
    if (day == 0 && dayAt(tokens, j + 1) > 0) {
      int nth = is(tokens, j + 2, Kind.NTH) ? 1 : 0;
      DatePoint dated = withYear(tokens, i, j + 2 + nth, dayAt(tokens, j + 1), month, false);
      if (dated.year > 0) {
        return dated;
      }
    }
    return withYear(tokens, i, j + 1, day, month, false);
  }

  private static DatePoint withYear(
      List<TimeToken> tokens, int first, int j, int day, int month, boolean thai) {
    int k = j;
    if (joins(tokens, k) || (k < tokens.size() && tokens.get(k).isSign(','))) {
      k++;
    }
    boolean common = !thai && (day > 0 || k > j);
    boolean fiscal = false;
    for (int n = 0; n < LONGEST_ERA && k < tokens.size(); n++) {
      TimeToken era = tokens.get(k);
      if (era.is(Kind.FISCAL) || (era.is(Kind.BUDGET) && k > j)) {
        fiscal = true;
      } else if (era.is(Kind.COMMON_ERA)) {
        common = true;
      } else if (!era.is(Kind.BUDDHIST_ERA) && !era.is(Kind.YEAR) && !isApostrophe(tokens, k)) {
        break;
      }
      k++;
    }
    int year = k < tokens.size() ? Numbers.year(tokens, k, common) : 0;
    if (year == 0) {
      return new DatePoint(day, month, 0, first, j);
    }
    if (fiscal) {
      // "ตุลาคม ปีงบประมาณ 2566" lies in calendar 2565; the fiscal year stays to be read.
      return new DatePoint(day, month, month >= 10 ? year - 1 : year, first, j);
    }
    return new DatePoint(day, month, year, first, k + 1);
  }

  /** {@code มี.ค.'66}. */
  private static boolean isApostrophe(List<TimeToken> tokens, int k) {
    return tokens.get(k).isSign('\'')
        && k + 1 < tokens.size()
        && tokens.get(k).touches(tokens.get(k + 1));
  }

  private static int dayAt(List<TimeToken> tokens, int j) {
    if (!is(tokens, j, Kind.NUMBER)) {
      return 0;
    }
    TimeToken number = tokens.get(j);
    boolean whole = j == 0 || !(decimalBefore(tokens, j) || tokens.get(j - 1).is(Kind.NUMBERED));
    return whole && number.length() <= 2 && number.value() <= 31 ? number.value() : 0;
  }

  private static boolean decimalBefore(List<TimeToken> tokens, int j) {
    TimeToken before = tokens.get(j - 1);
    return before.touches(tokens.get(j))
        && (before.isSign('.') || before.isSign(','))
        && is(tokens, j - 2, Kind.NUMBER)
        && tokens.get(j - 2).touches(before);
  }

  /** Whether a dash or stroke stands right between two tokens. */
  private static boolean joins(List<TimeToken> tokens, int j) {
    if (j < 1 || j + 1 >= tokens.size()) {
      return false;
    }
    TimeToken sign = tokens.get(j);
    return (sign.is(Kind.DASH) || sign.isSign('/'))
        && tokens.get(j - 1).touches(sign)
        && sign.touches(tokens.get(j + 1));
  }

  private static boolean is(List<TimeToken> tokens, int i, Kind kind) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(kind);
  }

  DatePoint inYear(int other) {
    return new DatePoint(day, month, other, first, next);
  }

  /** Whether this point comes before the other within one year. */
  boolean earlierInYear(DatePoint other) {
    if (month != other.month) {
      return month < other.month;
    }
    return other.day == 0 || day <= other.day;
  }

  YearMonth yearMonth() {
    return YearMonth.of(year, month);
  }

  /** Whether a real day is named: not a month, and not 31 February. */
  boolean isDay() {
    return day > 0 && yearMonth().isValidDay(day);
  }

  LocalDate firstDay() {
    return yearMonth().atDay(Math.min(Math.max(day, 1), yearMonth().lengthOfMonth()));
  }

  LocalDate lastDay() {
    return day == 0 ? yearMonth().atEndOfMonth() : firstDay();
  }
}
