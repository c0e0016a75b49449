package oit.thai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class FiscalYearTest {
  private static final FiscalYear YEAR = new FiscalYear(2566);

  @Test
  void runsFromOctoberToSeptember() {
    assertThat(YEAR.start()).isEqualTo("2022-10-01");
    assertThat(YEAR.end()).isEqualTo("2023-09-30");
  }

  @Test
  void lateDecemberBelongsToTheNextYear() {
    assertThat(FiscalYear.of(LocalDate.of(2022, 12, 26))).isEqualTo(YEAR);
    assertThat(FiscalYear.of(LocalDate.of(2022, 9, 30))).isEqualTo(YEAR.previous());
    assertThat(FiscalYear.of(YearMonth.of(2023, 10))).isEqualTo(YEAR.next());
    assertThat(YEAR.contains(LocalDate.of(2023, 9, 30))).isTrue();
    assertThat(YEAR.contains(LocalDate.of(2023, 10, 1))).isFalse();
  }

  @Test
  void halvesAndQuartersFillTheYear() {
    assertThat(YEAR.firstHalf()).isEqualTo(period("2022-10-01", "2023-03-31"));
    assertThat(YEAR.secondHalf()).isEqualTo(period("2023-04-01", "2023-09-30"));
    assertThat(YEAR.quarter(1)).isEqualTo(period("2022-10-01", "2022-12-31"));
    assertThat(YEAR.quarter(4)).isEqualTo(period("2023-07-01", "2023-09-30"));
    assertThatThrownBy(() -> YEAR.quarter(5)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void countsForwardAndBack() {
    assertThat(YEAR.plus(4)).isEqualTo(new FiscalYear(2570)).isGreaterThan(YEAR);
  }

  @Test
  void periodsCoverAndOverlap() {
    Period half = YEAR.firstHalf();
    assertThat(YEAR.period().covers(half)).isTrue();
    assertThat(half.covers(YEAR.period())).isFalse();
    assertThat(half.covers(LocalDate.of(2023, 3, 31))).isTrue();
    assertThat(half.overlaps(period("2023-03-31", "2023-05-01"))).isTrue();
    assertThat(half.overlaps(YEAR.secondHalf())).isFalse();
  }

  @Test
  void monthsWithoutAYearLieInTheFiscalYear() {
    assertThat(YEAR.month(10)).isEqualTo(YearMonth.of(2022, 10));
    assertThat(YEAR.month(9)).isEqualTo(YearMonth.of(2023, 9));
    assertThat(new Mention.MonthNames(0, 1, 10, 3).in(YEAR)).contains(YEAR.firstHalf());
    assertThat(new Mention.MonthNames(0, 1, 1, 12).in(YEAR)).isEmpty();
  }

  @Test
  void listsTheMonthsTouched() {
    assertThat(YEAR.firstHalf().months())
        .hasSize(6)
        .startsWith(YearMonth.of(2022, 10))
        .endsWith(YearMonth.of(2023, 3));
  }

  @Test
  void reversedPeriodCoversNothing() {
    Period slip = period("2023-03-31", "2022-10-01");
    assertThat(slip.reversed()).isTrue();
    assertThat(slip.months()).isEmpty();
    assertThat(slip.covers(LocalDate.of(2023, 1, 1))).isFalse();
    assertThat(YEAR.period().covers(slip)).isFalse();
    assertThat(slip.overlaps(YEAR.period())).isFalse();
  }

  private static Period period(String start, String end) {
    return new Period(LocalDate.parse(start), LocalDate.parse(end));
  }
}
