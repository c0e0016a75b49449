package oit.judge;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import oit.thai.FiscalYear;
import oit.thai.Mention;
import oit.thai.Mention.DateMention;
import oit.thai.Mention.HalfYearMention;
import oit.thai.Mention.Kind;
import oit.thai.Mention.Misprint;
import oit.thai.Mention.MonthMention;
import oit.thai.Mention.MonthNames;
import oit.thai.Mention.PeriodMention;
import oit.thai.Mention.QuarterMention;
import oit.thai.Mention.RoundMention;
import oit.thai.Mention.StampMention;
import oit.thai.Mention.YearMention;
import oit.thai.Mention.YearRange;
import oit.thai.Period;
import oit.thai.TimeMentions;

/** The times a text speaks of, seen from the fiscal year of the checklist. */
record Times(List<Mention> mentions) {

  private static final int MOST_TEXT = 60_000;
  private static final int LEAST_SPAN = 3;

  /** A report of nine months may still be called one of the year. */
  private static final int MOST_OF_A_PART = 8;

  Times {
    mentions = List.copyOf(mentions);
  }

  static Times in(String text) {
    List<Mention> mentions =
        TimeMentions.in(text.length() > MOST_TEXT ? text.substring(0, MOST_TEXT) : text);
    boolean stamped = mentions.stream().anyMatch(StampMention.class::isInstance);
    return new Times(stamped ? unstamped(mentions) : mentions);
  }

  /** The day of the page's last change stands for that of its matter only where none is named. */
  private static List<Mention> unstamped(List<Mention> mentions) {
    boolean dated = mentions.stream().anyMatch(m -> !years(m).isEmpty());
    return mentions.stream()
        .filter(m -> !dated || !(m instanceof StampMention))
        .map(m -> m instanceof StampMention s ? new DateMention(s.start(), s.end(), s.date()) : m)
        .toList();
  }

  Times and(Times other) {
    List<Mention> all = new ArrayList<>(mentions);
    all.addAll(other.mentions);
    return new Times(all);
  }

  /** Fiscal years spoken of, years of laws left out. */
  Set<Integer> years() {
    Set<Integer> years = new TreeSet<>();
    mentions.forEach(m -> years.addAll(years(m)));
    return years;
  }

  /** Years and ranges of years written out, as against dates and months. */
  boolean namesYears() {
    return mentions.stream()
        .anyMatch(
            m -> (m instanceof YearMention y && y.kind() != Kind.LAW) || m instanceof YearRange);
  }

  /** As {@link #speaksOf}; where years are written out one by one, spans of years do not count. */
  boolean isAbout(int year) {
    boolean exact = false;
    for (Mention mention : mentions) {
      if (mention instanceof YearMention y && y.kind() != Kind.LAW) {
        if (y.buddhistYear() == year) {
          return true;
        }
        exact = true;
      }
    }
    return exact
        ? mentions.stream().anyMatch(m -> !(m instanceof YearRange) && years(m).contains(year))
        : speaksOf(year);
  }

  /** As {@link #isAbout}; the day a paper was signed is not the year it reports of. */
  boolean reportsOf(int year) {
    boolean named =
        mentions.stream().anyMatch(m -> m instanceof YearMention y && y.kind() == Kind.FISCAL);
    return named ? withoutDays().isAbout(year) : isAbout(year);
  }

  private Times withoutDays() {
    return new Times(mentions.stream().filter(m -> !(m instanceof DateMention)).toList());
  }

  /** Mentions of a month with its year. */
  long countMonths() {
    return mentions.stream().filter(MonthMention.class::isInstance).count();
  }

  /** Fiscal years of the months that are named with their year. */
  Set<Integer> yearsOfMonths() {
    Set<Integer> years = new TreeSet<>();
    mentions.stream().filter(MonthMention.class::isInstance).forEach(m -> years.addAll(years(m)));
    return years;
  }

  /** Whether the only stretches of months named begin with the year and end in its middle. */
  boolean endsWithin(Period year) {
    List<PeriodMention> spans =
        mentions.stream()
            .filter(m -> m instanceof PeriodMention p && !p.suspicious())
            .map(PeriodMention.class::cast)
            .filter(p -> p.period().months().size() >= LEAST_SPAN)
            .toList();
    return !spans.isEmpty()
        && spans.stream()
            .allMatch(p ->
                p.period().months().size() <= MOST_OF_A_PART
                    && p.period().months().getFirst().equals(year.months().getFirst()));
  }

  static boolean isDayOrMonth(Mention mention) {
    return mention instanceof DateMention
        || mention instanceof MonthMention
        || mention instanceof PeriodMention;
  }

  /** Whether a stretch of months is written out. */
  boolean namesPeriods() {
    return mentions.stream().anyMatch(m -> m instanceof PeriodMention p && !p.suspicious());
  }

  /** Whether a stretch of several months is named that has none of the period's. */
  boolean spansNoneOf(Period period) {
    Set<YearMonth> wanted = new TreeSet<>(period.months());
    return mentions.stream()
        .anyMatch(m ->
            m instanceof PeriodMention p
                && !p.suspicious()
                && p.period().months().size() >= LEAST_SPAN
                && p.period().months().stream().noneMatch(wanted::contains));
  }

  /** How many mentions speak of the fiscal year. */
  long count(int year) {
    return mentions.stream().filter(m -> years(m).contains(year)).count();
  }

  boolean speaksOf(int year) {
    return mentions.stream().anyMatch(m -> years(m).contains(year));
  }

  /** Whether a day or month within the fiscal year is named. */
  boolean datesIn(int year) {
    return countDates(year) > 0;
  }

  long countDates(int year) {
    return mentions.stream()
        .filter(m -> m instanceof DateMention || m instanceof MonthMention)
        .filter(m -> years(m).contains(year))
        .count();
  }

  boolean hasRange() {
    return mentions.stream().anyMatch(m -> m instanceof YearRange r && !r.suspicious());
  }

  boolean rangeCovers(int year) {
    return mentions.stream().anyMatch(m -> m instanceof YearRange r && r.contains(year));
  }

  boolean namesHalf() {
    return mentions.stream()
        .anyMatch(m -> m instanceof HalfYearMention h && h.half() != Mention.Half.SECOND);
  }

  /** Whether a report is said to span nine or twelve months, and so the first half too. */
  boolean spansHalf() {
    return mentions.stream().anyMatch(m -> m instanceof RoundMention r && r.months() > 6);
  }

  /** Whether this and no other is named as a fiscal year, so that bare months lie in it. */
  private boolean onlyFiscalYear(int year) {
    boolean named = false;
    for (Mention mention : mentions) {
      if (mention instanceof YearMention y && y.kind() == Kind.FISCAL) {
        if (y.buddhistYear() != year) {
          return false;
        }
        named = true;
      }
    }
    return named;
  }

  /**
   * Months of the period that are named or lie within a named period or quarter; months without a
   * year count where the fiscal year is the only one named.
   */
  Set<YearMonth> monthsOf(Period period, int fiscalYear) {
    Set<YearMonth> wanted = new TreeSet<>(period.months());
    Set<YearMonth> found = new TreeSet<>();
    boolean bare = onlyFiscalYear(fiscalYear);
    int spokenOf = fiscalYear;
    for (Mention mention : mentions) {
      switch (mention) {
        case YearMention y when y.kind() == Kind.FISCAL -> spokenOf = y.buddhistYear();
        case MonthMention m -> found.add(m.month());
        case PeriodMention p when !p.suspicious() -> found.addAll(p.period().months());
        case QuarterMention q -> {
          if (q.buddhistYear().orElse(spokenOf) == fiscalYear) {
            found.addAll(quarters(fiscalYear, q.first(), q.last()));
          }
        }
        case MonthNames m when bare ->
            m.in(new FiscalYear(fiscalYear)).ifPresent(p -> found.addAll(p.months()));
        default -> {}
      }
    }
    found.retainAll(wanted);
    return found;
  }

  private static List<YearMonth> quarters(int fiscalYear, int first, int last) {
    FiscalYear year = new FiscalYear(fiscalYear);
    return new Period(year.quarter(first).start(), year.quarter(last).end()).months();
  }

  private static Set<Integer> years(Mention mention) {
    return switch (mention) {
      case DateMention d -> Set.of(FiscalYear.of(d.date()).buddhistYear());
      case MonthMention m -> Set.of(FiscalYear.of(m.month()).buddhistYear());
      case PeriodMention p -> span(p.period());
      case YearMention y -> y.kind() == Kind.LAW ? Set.of() : Set.of(y.buddhistYear());
      case YearRange r -> r.suspicious() ? Set.of(r.from(), r.to()) : range(r.from(), r.to());
      case QuarterMention q ->
          q.buddhistYear().isPresent() ? Set.of(q.buddhistYear().getAsInt()) : Set.of();
      case HalfYearMention h -> Set.of();
      case RoundMention r -> Set.of();
      case MonthNames m -> Set.of();
      case Misprint m -> Set.of();
      case StampMention s -> Set.of();
    };
  }

  private static Set<Integer> span(Period period) {
    if (period.reversed()) {
      return Set.of(FiscalYear.of(period.start()).buddhistYear());
    }
    return range(
        FiscalYear.of(period.start()).buddhistYear(), FiscalYear.of(period.end()).buddhistYear());
  }

  private static Set<Integer> range(int from, int to) {
    Set<Integer> years = new TreeSet<>();
    for (int year = from; year <= to && year - from < 25; year++) {
      years.add(year);
    }
    return years;
  }
}
