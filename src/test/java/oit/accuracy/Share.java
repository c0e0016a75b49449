package oit.accuracy;

import java.util.Collection;
import java.util.function.Function;

/**
 * How one answer of the program compares with people's.
 *
 * @param precision of those the program gives, the share that people give too
 * @param recall of those people give, the share that the program gives too
 */
record Share(double precision, double recall) {

  /** Of one answer among pairs of answers. */
  static <T> Share of(
      String answer, Collection<T> all, Function<T, String> truth, Function<T, String> ours) {
    long both =
        all.stream()
            .filter(t -> truth.apply(t).equals(answer) && ours.apply(t).equals(answer))
            .count();
    return new Share(
        ratio(both, all.stream().filter(t -> ours.apply(t).equals(answer)).count()),
        ratio(both, all.stream().filter(t -> truth.apply(t).equals(answer)).count()));
  }

  /** Nothing of nothing is all of it. */
  static double ratio(long part, long whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  double f1() {
    double sum = precision + recall;
    return sum == 0 ? 0 : 2 * precision * recall / sum;
  }
}
