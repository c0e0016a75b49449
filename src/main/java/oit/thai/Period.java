package oit.thai;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * Days from {@code start} to {@code end}, both included. A period whose end lies before its start,
 * as slips of the pen produce, can be held but covers nothing.
 */
public record Period(LocalDate start, LocalDate end) {
  /** Longest stretch that {@link #months()} lists, so that a wild date cannot fill the memory. */
  private static final int MOST_MONTHS = 1200;

  public boolean reversed() {
    return end.isBefore(start);
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }

  /** Whether every day of the other period lies in this one. */
  public boolean covers(Period other) {
    return !other.reversed() && covers(other.start) && covers(other.end);
  }

  public boolean overlaps(Period other) {
    return !reversed()
        && !other.reversed()
        && !other.start.isAfter(end)
        && !other.end.isBefore(start);
  }

  /** The months touched, in order; at most 1,200. */
  public List<YearMonth> months() {
    if (reversed()) {
      return List.of();
    }
    YearMonth last = YearMonth.from(end);
    return Stream.iterate(YearMonth.from(start), m -> !m.isAfter(last), m -> m.plusMonths(1))
        .limit(MOST_MONTHS)
        .toList();
  }
}
