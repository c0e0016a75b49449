package oit.thai;

import static oit.thai.TimeToken.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Finds the times named in Thai running text, titles, link labels and file names: days, months,
 * stretches, years, six-month rounds and quarters, in Thai or Arabic digits and in either era.
 * Numbers that are no years (telephone numbers, amounts, postal codes, house numbers) are passed
 * over. Slips of the pen such as a stretch that ends before it starts are given as written and
 * marked suspicious. Linear in the length of the text; never throws.
 */
public final class TimeMentions {
  private final List<TimeToken> tokens;
  private final YearReader years;
  private final List<Mention> found = new ArrayList<>();

  private TimeMentions(CharSequence source, Folded folded) {
    this.tokens = TimeLexer.tokens(folded.text());
    this.years = new YearReader(folded.text(), tokens, new LawTitle(source, folded));
  }

  /** The mentions in their order; they do not overlap. Offsets count chars of {@code text}. */
  public static List<Mention> in(CharSequence text) {
    Folded folded = ThaiText.foldKeepingBlanks(text);
    TimeMentions reader = new TimeMentions(text, folded);
    reader.run();
    return reader.found.stream().map(mention -> moved(mention, folded)).toList();
  }

  private void run() {
    int i = 0;
    while (i < tokens.size()) {
      int next = -1;
      switch (tokens.get(i).kind()) {
        case DAY_WORD, MONTH_WORD, MONTH, ENGLISH_MONTH -> next = dates(i);
        case NUMBER -> {
          next = years.inPhone(i) ? i + 1 : number(i);
        }
        case ROUND, SIX_MONTHS, HALF -> next = halfYear(i);
        case QUARTER -> next = quarter(i);
        case WORD -> next = latinQuarter(i);
        default -> {}
      }
      if (next < 0) {
        next = years.read(i, found);
      }
      i = next > i ? next : i + 1;
    }
  }

  private int number(int i) {
    int next = dates(i);
    return next < 0 ? halfYear(i) : next;
  }

  private int dates(int i) {
    DatePoint from = DatePoint.at(tokens, i);
    if (from == null) {
      return dayRange(i);
    }
    int j = from.next();
    if (j < tokens.size() && isTo(tokens.get(j))) {
      DatePoint to = DatePoint.at(tokens, j + 1);
      if (to != null && (from.year() > 0 || to.year() > 0)) {
        return stretch(from, to);
      }
    }
    if (from.year() == 0) {
      return -1;
    }
    int start = tokens.get(i).start();
    int end = tokens.get(from.next() - 1).end();
    years.passed();
    found.add(
        from.isDay()
            ? new Mention.DateMention(start, end, from.firstDay())
            : new Mention.MonthMention(start, end, from.yearMonth()));
    return from.next();
  }

  /** {@code 1 - 31 ตุลาคม 2565}. */
  private int dayRange(int i) {
    int j = tokens.get(i).is(Kind.DAY_WORD) ? i + 1 : i;
    TimeToken day = Numbers.neighbour(tokens, j, 0);
    boolean shape =
        day.is(Kind.NUMBER)
            && day.length() <= 2
            && day.value() >= 1
            && day.value() <= 31
            && isTo(Numbers.neighbour(tokens, j, 1));
    DatePoint to = shape ? DatePoint.at(tokens, j + 2) : null;
    if (to == null || to.day() == 0 || to.year() == 0) {
      return -1;
    }
    return stretch(new DatePoint(day.value(), to.month(), to.year(), i, j + 1), to);
  }

  private int stretch(DatePoint from, DatePoint to) {
    DatePoint start = from;
    DatePoint end = to;
    if (from.year() == 0) {
      start = from.inYear(from.earlierInYear(to) ? to.year() : to.year() - 1);
    } else if (to.year() == 0) {
      end = to.inYear(from.earlierInYear(to) ? from.year() : from.year() + 1);
    }
    years.passed();
    Period period = new Period(start.firstDay(), end.lastDay());
    found.add(
        new Mention.PeriodMention(
            tokens.get(from.first()).start(), tokens.get(to.next() - 1).end(), period));
    return to.next();
  }

  /** {@code รอบ 6 เดือนแรก}, {@code 6 เดือนหลัง}, {@code ครึ่งปีแรก}. */
  private int halfYear(int i) {
    int j = i;
    boolean round = tokens.get(j).is(Kind.ROUND);
    if (round) {
      j++;
    }
    if (Numbers.neighbour(tokens, j, 0).is(Kind.SIX_MONTHS)
        || Numbers.neighbour(tokens, j, 0).is(Kind.HALF)) {
      j++;
    } else if (isSix(Numbers.neighbour(tokens, j, 0))
        && Numbers.neighbour(tokens, j, 1).is(Kind.MONTH_WORD)
        && !Numbers.isPartOfNumber(tokens, j)) {
      j += 2;
    } else {
      return -1;
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

  private static boolean isSix(TimeToken token) {
    return token.is(Kind.NUMBER) && token.value() == 6 && token.length() <= 2;
  }

  private int latinQuarter(int i) {
    return years.isWord(tokens.get(i), "q") ? quarter(i) : -1;
  }

  private int quarter(int i) {
    int j = i + 1;
    if (Numbers.neighbour(tokens, j, 0).is(Kind.ORDINAL)) {
      j++;
    }
    int quarter = quarterAt(j);
    if (quarter == 0) {
      return -1;
    }
    int last = quarter;
    if (isTo(Numbers.neighbour(tokens, j, 1)) && quarterAt(j + 2) > quarter) {
      last = quarterAt(j + 2);
      j += 2;
    }
    int next = j + 1;
    int year = 0;
    if (Numbers.neighbour(tokens, next, 0).isSign('/') && next + 1 < tokens.size()) {
      year = Numbers.buddhist(tokens, next + 1, false);
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

  /** The quarter a token names, or 0. */
  private int quarterAt(int j) {
    TimeToken number = Numbers.neighbour(tokens, j, 0);
    if (number.is(Kind.FIRST)) {
      return 1;
    }
    boolean one = number.is(Kind.NUMBER) && number.length() == 1 && number.value() <= 4;
    return one ? number.value() : 0;
  }

  static boolean isTo(@Nullable TimeToken token) {
    return token != null && (token.is(Kind.DASH) || token.is(Kind.TO));
  }

  private static Mention moved(Mention m, Folded folded) {
    int start = folded.originalOffset(m.start());
    int end = folded.originalEnd(m.end());
    return switch (m) {
      case Mention.DateMention d -> new Mention.DateMention(start, end, d.date());
      case Mention.MonthMention d -> new Mention.MonthMention(start, end, d.month());
      case Mention.PeriodMention d -> new Mention.PeriodMention(start, end, d.period());
      case Mention.YearMention d -> new Mention.YearMention(start, end, d.buddhistYear(), d.kind());
      case Mention.YearRange d -> new Mention.YearRange(start, end, d.from(), d.to());
      case Mention.HalfYearMention d -> new Mention.HalfYearMention(start, end, d.half());
      case Mention.QuarterMention d ->
          new Mention.QuarterMention(start, end, d.first(), d.last(), d.buddhistYear());
    };
  }
}
