package oit.thai;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/**
 * A Thai government fiscal year (ปีงบประมาณ), named by the Buddhist-era year in which it ends: 2566
 * runs from 1 October 2565 to 30 September 2566.
 */
public record FiscalYear(int buddhistYear) implements Comparable<FiscalYear> {
  /** Years between the Buddhist era as counted in Thailand since 2484 and the common era. */
  public static final int ERA_OFFSET = 543;

  /** The fiscal year in which a day lies. */
  public static FiscalYear of(LocalDate day) {
    return of(YearMonth.from(day));
  }

  /** The fiscal year in which a month lies. */
  public static FiscalYear of(YearMonth month) {
    int carried = month.getMonthValue() >= Month.OCTOBER.getValue() ? 1 : 0;
    return new FiscalYear(month.getYear() + ERA_OFFSET + carried);
  }

  /** 1 October of the calendar year before. */
  public LocalDate start() {
    return LocalDate.of(buddhistYear - ERA_OFFSET - 1, Month.OCTOBER, 1);
  }

  /** 30 September, the last day. */
  public LocalDate end() {
    return LocalDate.of(buddhistYear - ERA_OFFSET, Month.SEPTEMBER, 30);
  }

  /** The whole year. */
  public Period period() {
    return new Period(start(), end());
  }

  /** October to March. */
  public Period firstHalf() {
    return new Period(start(), start().plusMonths(6).minusDays(1));
  }

  /** April to September. */
  public Period secondHalf() {
    return new Period(start().plusMonths(6), end());
  }

  /**
   * Three months of the year; the first quarter is October to December.
   *
   * @throws IllegalArgumentException if the number is not 1 to 4
   */
  public Period quarter(int number) {
    if (number < 1 || number > 4) {
      throw new IllegalArgumentException("quarter " + number);
    }
    LocalDate first = start().plusMonths(3L * (number - 1));
    return new Period(first, first.plusMonths(3).minusDays(1));
  }

  /**
   * The month of that number in the year; October to December lie in the calendar year before.
   *
   * @param number 1 = January
   */
  public YearMonth month(int number) {
    int year = buddhistYear - ERA_OFFSET - (number >= Month.OCTOBER.getValue() ? 1 : 0);
    return YearMonth.of(year, number);
  }

  public FiscalYear previous() {
    return plus(-1);
  }

  public FiscalYear next() {
    return plus(1);
  }

  public FiscalYear plus(int years) {
    return new FiscalYear(buddhistYear + years);
  }

  public boolean contains(LocalDate day) {
    return of(day).equals(this);
  }

  @Override
  public int compareTo(FiscalYear other) {
    return Integer.compare(buddhistYear, other.buddhistYear);
  }
}
