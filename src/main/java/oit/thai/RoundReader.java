package oit.thai;

import static oit.thai.TimeToken.Kind;

import java.util.List;
import java.util.OptionalInt;

/** Reads the parts of a fiscal year: halves, quarters, rounds of some months. */
final class RoundReader {
  private static final int HALF_YEAR = 6;
  private static final int LAST_QUARTER = 4;
  private static final List<Integer> ROUNDS = List.of(3, 9, 12);
  private static final List<String> ORDINALS = List.of("หนึ่ง", "สอง", "สาม", "สี่");
  private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");

  private final List<TimeToken> tokens;
  private final YearReader years;

  RoundReader(List<TimeToken> tokens, YearReader years) {
    this.tokens = tokens;
    this.years = years;
  }

  /** {@code รอบ 6 เดือนแรก}, {@code 6 เดือนหลัง}, {@code ครึ่งปีแรก}. */
  int halfYear(int i, List<Mention> found) {
    int j = i;
    boolean round = tokens.get(j).is(Kind.ROUND);
    if (round) {
      j++;
    }
    int months = months(j);
    if (months == HALF_YEAR) {
      j += 2;
    } else if (Numbers.neighbour(tokens, j, 0).is(Kind.SIX_MONTHS)
        || Numbers.neighbour(tokens, j, 0).is(Kind.HALF)) {
      j++;
    } else {
      return round ? otherRound(i, months, found) : -1;
    }
    TimeToken which = Numbers.neighbour(tokens, j, 0);
    Mention.Half half = Mention.Half.UNSAID;
    if (which.is(Kind.FIRST) || which.is(Kind.LAST)) {
      half = which.is(Kind.FIRST) ? Mention.Half.FIRST : Mention.Half.SECOND;
      j++;
    } else if (!round) {
      return -1;
    }
    found.add(new Mention.HalfYearMention(tokens.get(i).start(), tokens.get(j - 1).end(), half));
    return j;
  }

  /** How many months are counted at a token, 0 if none are. */
  private int months(int j) {
    TimeToken number = Numbers.neighbour(tokens, j, 0);
    boolean counted =
        number.is(Kind.NUMBER)
            && number.length() <= 2
            && Numbers.neighbour(tokens, j, 1).is(Kind.MONTH_WORD)
            && !Numbers.isPartOfNumber(tokens, j);
    return counted ? number.value() : 0;
  }

  /** {@code รอบ 12 เดือน}; {@code รอบการประเมินที่ 1/2566}, a half by its number. */
  private int otherRound(int i, int months, List<Mention> found) {
    TimeToken round = tokens.get(i);
    if (ROUNDS.contains(months)) {
      found.add(new Mention.RoundMention(round.start(), tokens.get(i + 2).end(), months));
      return i + 3;
    }
    TimeToken number = Numbers.neighbour(tokens, i, 2);
    boolean numbered =
        round.value() == TimeWords.OF_APPRAISAL
            && Numbers.neighbour(tokens, i, 1).is(Kind.ORDINAL)
            && number.is(Kind.NUMBER)
            && number.length() == 1
            && (number.value() == 1 || number.value() == 2);
    if (!numbered) {
      return -1;
    }
    Mention.Half half = number.value() == 1 ? Mention.Half.FIRST : Mention.Half.SECOND;
    found.add(new Mention.HalfYearMention(round.start(), number.end(), half));
    return i + 3;
  }

  int latinQuarter(int i, List<Mention> found) {
    return years.isWord(tokens.get(i), "q") ? quarter(i, found) : -1;
  }

  int quarter(int i, List<Mention> found) {
    int j = i + 1;
    if (Numbers.neighbour(tokens, j, 0).is(Kind.ORDINAL)) {
      j++;
    }
    int quarter = quarterAt(j);
    if (quarter == 0) {
      return -1;
    }
    int last = quarter;
    TimeToken link = Numbers.neighbour(tokens, j, 1);
    boolean and = years.isWord(link, "และ") && quarterAt(j + 2) == quarter + 1;
    if (and || (TimeMentions.isTo(link) && quarterAt(j + 2) > quarter)) {
      last = quarterAt(j + 2);
      j += 2;
    }
    int next = j + 1;
    int year = 0;
    if (isJoint(next)) {
      year = next + 1 < tokens.size() ? Numbers.buddhist(tokens, next + 1, false) : 0;
      next = year > 0 ? next + 2 : next;
    } else {
      year = years.ahead(next);
    }
    OptionalInt written = year > 0 ? OptionalInt.of(year) : OptionalInt.empty();
    found.add(
        new Mention.QuarterMention(
            tokens.get(i).start(), tokens.get(next - 1).end(), quarter, last, written));
    return next;
  }

  /** {@code 2/2566}, {@code 2_66}: a sign that ties the year to the quarter. */
  private boolean isJoint(int j) {
    TimeToken sign = Numbers.neighbour(tokens, j, 0);
    TimeToken year = Numbers.neighbour(tokens, j, 1);
    boolean tied = tokens.get(j - 1).touches(sign) && sign.touches(year);
    boolean dash = sign.is(Kind.DASH) && Numbers.buddhist(List.of(year), 0, false) > 0;
    return sign.isSign('/') || (tied && (sign.isSign('_') || dash));
  }

  /** The quarter a token names, or 0. */
  private int quarterAt(int j) {
    TimeToken number = Numbers.neighbour(tokens, j, 0);
    if (number.is(Kind.FIRST)) {
      return 1;
    }
    if (number.is(Kind.LAST)) {
      return LAST_QUARTER;
    }
    if (number.is(Kind.WORD)) {
      for (int k = 0; k < LAST_QUARTER; k++) {
        if (years.begins(number, ORDINALS.get(k)) || years.isWord(number, ROMAN.get(k))) {
          return k + 1;
        }
      }
      return 0;
    }
    boolean one = number.is(Kind.NUMBER) && number.length() == 1 && number.value() <= LAST_QUARTER;
    return one ? number.value() : 0;
  }
}
