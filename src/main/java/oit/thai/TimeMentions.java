package oit.thai;

import static oit.thai.TimeToken.Kind;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the times named in Thai running text, titles, link labels and file names: days, months,
 * stretches, years, six-month rounds and quarters, in Thai or Arabic digits and in either era.
 * Numbers that are no years (telephone numbers, amounts, postal codes, house numbers) are passed
 * over. Slips of the pen such as a stretch that ends before it starts are given as written and
 * marked suspicious. Months without a year are given as such: only who knows the fiscal year can
 * tell which are meant. Linear in the length of the text; never throws.
 */
public final class TimeMentions {
  private static final int MOST_LISTED = 12;

  private final List<TimeToken> tokens;
  private final YearReader years;
  private final RoundReader rounds;
  private final List<Mention> found = new ArrayList<>();

  private TimeMentions(CharSequence source, Folded folded) {
    this.tokens = TimeLexer.tokens(source, folded);
    this.years = new YearReader(folded.text(), tokens, new LawTitle(source, folded));
    this.rounds = new RoundReader(tokens, years);
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
        case ROUND, SIX_MONTHS, HALF -> next = rounds.halfYear(i, found);
        case QUARTER -> next = rounds.quarter(i, found);
        case WORD -> next = rounds.latinQuarter(i, found);
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
    return next < 0 ? rounds.halfYear(i, found) : next;
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
      if (to != null && from.day() == 0 && to.day() == 0) {
        found.add(
            new Mention.MonthNames(
                tokens.get(i).start(), tokens.get(to.next() - 1).end(), from.month(), to.month()));
        return to.next();
      }
    }
    if (from.year() == 0) {
      return withoutYear(from);
    }
    return add(from);
  }

  private int add(DatePoint from) {
    int i = from.first();
    int start = tokens.get(i).start();
    int end = tokens.get(from.next() - 1).end();
    years.passed();
    if (from.isDay() && isStamped(i)) {
      found.add(new Mention.StampMention(start, end, from.firstDay()));
      return from.next();
    }
    found.add(
        from.isDay()
            ? new Mention.DateMention(start, end, from.firstDay())
            : new Mention.MonthMention(start, end, from.yearMonth()));
    return from.next();
  }

  /** {@code ปรับปรุงล่าสุดเมื่อ : 26 ธ.ค. 2565}. */
  private boolean isStamped(int i) {
    int before = i - 1;
    if (before >= 0 && tokens.get(before).isSign(':')) {
      before--;
    }
    if (before >= 0 && (isWhen(before) || tokens.get(before).isSign(':'))) {
      before--;
    }
    return before >= 0 && tokens.get(before).is(Kind.STAMP);
  }

  private boolean isWhen(int j) {
    return years.isWord(tokens.get(j), "เมื่อ") || years.isWord(tokens.get(j), "on");
  }

  /** {@code ต.ค., พ.ย. และ ธ.ค. 2565}: the year stands behind the last; else there is none. */
  private int withoutYear(DatePoint first) {
    List<DatePoint> list = new ArrayList<>(List.of(first));
    DatePoint last = first;
    while (last != null && last.year() == 0 && list.size() < MOST_LISTED) {
      int j = last.next();
      boolean joined = j < tokens.size() && (tokens.get(j).isSign(',') || isAnd(j));
      DatePoint next = DatePoint.at(tokens, joined ? j + 1 : j);
      last = next != null && isListed(last, next, joined) ? next : null;
      if (last != null) {
        list.add(last);
      }
    }
    if (last != null && last.year() > 0) {
      for (DatePoint point : dated(list, last)) {
        add(point);
      }
      return last.next();
    }
    return monthName(first);
  }

  /** Whether a point goes on a list: of the same sort and later; without a sign, the next month. */
  private static boolean isListed(DatePoint point, DatePoint next, boolean joined) {
    boolean alike = (point.day() == 0) == (next.day() == 0);
    boolean nextMonth = next.month() == point.month() % 12 + 1;
    boolean later = point.earlierInYear(next) || (point.month() >= 10 && next.month() < 10);
    return alike && (nextMonth || (joined && later));
  }

  private static List<DatePoint> dated(List<DatePoint> list, DatePoint last) {
    List<DatePoint> dated = new ArrayList<>();
    DatePoint next = last;
    for (DatePoint point : list.reversed()) {
      if (point.year() == 0) {
        point = point.inYear(point.earlierInYear(next) ? next.year() : next.year() - 1);
      }
      dated.add(point);
      next = point;
    }
    return dated.reversed();
  }

  private boolean isAnd(int j) {
    return years.isWord(tokens.get(j), "และ");
  }

  /** A month in full, or in short behind เดือน: short forms alone are names of much else. */
  private int monthName(DatePoint month) {
    TimeToken word = tokens.get(month.next() - 1);
    boolean announced = tokens.get(month.first()).is(Kind.MONTH_WORD);
    if (month.day() > 0 || !word.is(Kind.MONTH) || !years.isFullOr(word, announced)) {
      return -1;
    }
    found.add(
        new Mention.MonthNames(
            tokens.get(month.first()).start(), word.end(), month.month(), month.month()));
    return month.next();
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
      case Mention.StampMention d -> new Mention.StampMention(start, end, d.date());
      case Mention.RoundMention d -> new Mention.RoundMention(start, end, d.months());
      case Mention.MonthNames d -> new Mention.MonthNames(start, end, d.first(), d.last());
      case Mention.Misprint d -> new Mention.Misprint(start, end);
    };
  }
}
