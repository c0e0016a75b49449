package oit.judge;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether evidence belongs to the time an element asks for.
 *
 * @param years fiscal years the evidence speaks of, for the explanation
 * @param misprint a year or stretch of time as written in the evidence that cannot be meant so;
 *     empty if there is none
 */
record Timing(Standing standing, Set<Integer> years, String misprint) {

  /** From best to worst. */
  enum Standing {
    RIGHT,
    /** The right year, but not the whole stretch of time. */
    INCOMPLETE,
    /** Says nothing of time. */
    UNKNOWN,
    /** Another year. */
    WRONG
  }

  Timing {
    years = Set.copyOf(years);
  }

  static Timing of(Standing standing, Set<Integer> years) {
    return new Timing(standing, years, "");
  }

  boolean isRight() {
    return standing == Standing.RIGHT;
  }

  boolean isWrong() {
    return standing == Standing.WRONG;
  }

  /** Years in ascending order, for sentences. */
  List<Integer> sortedYears() {
    return List.copyOf(new TreeSet<>(years));
  }

  static Timing best(List<Timing> timings) {
    Timing best = timings.getFirst();
    for (Timing t : timings) {
      if (t.standing().compareTo(best.standing()) < 0) {
        best = t;
      }
    }
    return best;
  }
}
