package oit.thai;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A time named in a text, standing at {@code start} (first char) to {@code end} (past the last).
 */
public sealed interface Mention {
  int start();

  int end();

  /** Whether what is written looks like a slip of the pen; it is given as written all the same. */
  default boolean suspicious() {
    return false;
  }

  /** What a year stands for. */
  enum Kind {
    /** ปีงบประมาณ, งบประมาณประจำปี, FY. */
    FISCAL,
    /** พ.ศ., ปี, ประจำปี, ค.ศ. (turned into the Buddhist era). */
    CALENDAR,
    /** A number alone, as in a file name or a title. */
    BARE,
    /** The year of an Act or regulation; says nothing about the year of the page. */
    LAW
  }

  /** Which half of a fiscal year. */
  enum Half {
    FIRST,
    SECOND,
    /** A six-month round that is not said to be the first or second. */
    UNSAID
  }

  /** A day, {@code 26 ธ.ค. 65}. */
  record DateMention(int start, int end, LocalDate date) implements Mention {}

  /** The day on which a page was last changed, which need not be that of its matter. */
  record StampMention(int start, int end, LocalDate date) implements Mention {}

  /** A month of a year, {@code มีนาคม 2566}. */
  record MonthMention(int start, int end, YearMonth month) implements Mention {}

  /** From one day or month to another. */
  record PeriodMention(int start, int end, Period period) implements Mention {
    /** Whether the end was written before the start. */
    @Override
    public boolean suspicious() {
      return period.reversed();
    }
  }

  /** One year of the Buddhist era. */
  record YearMention(int start, int end, int buddhistYear, Kind kind) implements Mention {}

  /** From one year to another, {@code (2566-2570)}, Buddhist era, as plans have. */
  record YearRange(int start, int end, int from, int to) implements Mention {
    private static final int LONGEST_LIKELY = 20;

    /** Whether the last year was written before the first, or the range is longer than any plan. */
    @Override
    public boolean suspicious() {
      return to < from || to - from > LONGEST_LIKELY;
    }

    public boolean contains(int buddhistYear) {
      return buddhistYear >= from && buddhistYear <= to;
    }
  }

  /** A six-month round, {@code รอบ 6 เดือนแรก}. Its year, if any, is a mention of its own. */
  record HalfYearMention(int start, int end, Half half) implements Mention {}

  /**
   * Quarters of a fiscal year, {@code ไตรมาส 2/2566}, {@code ไตรมาส 1-2}; for one alone {@code
   * first} and {@code last} are the same. The year is that written with them; one written after
   * them in words is a mention of its own too.
   */
  record QuarterMention(int start, int end, int first, int last, OptionalInt buddhistYear)
      implements Mention {
    /** The days meant, if a year is written. */
    public Optional<Period> period() {
      if (buddhistYear.isEmpty()) {
        return Optional.empty();
      }
      FiscalYear year = new FiscalYear(buddhistYear.getAsInt());
      return Optional.of(new Period(year.quarter(first).start(), year.quarter(last).end()));
    }
  }

  /** A round of 3, 9 or 12 months, {@code รอบ 12 เดือน}; one of six is a half-year. */
  record RoundMention(int start, int end, int months) implements Mention {}

  /**
   * A month or a stretch of months without a year, {@code เดือนตุลาคม}, {@code ต.ค. - มี.ค.}; for
   * one alone {@code first} and {@code last} (1 = January) are the same.
   */
  record MonthNames(int start, int end, int first, int last) implements Mention {
    /** The days meant in a fiscal year; empty if the stretch runs out of it. */
    public Optional<Period> in(FiscalYear year) {
      YearMonth from = year.month(first);
      YearMonth to = year.month(last);
      return to.isBefore(from)
          ? Optional.empty()
          : Optional.of(new Period(from.atDay(1), to.atEndOfMonth()));
    }
  }

  /** A number that no year can be where a year must stand, {@code ปีงบประมาณ 25566}. */
  record Misprint(int start, int end) implements Mention {
    @Override
    public boolean suspicious() {
      return true;
    }
  }
}
