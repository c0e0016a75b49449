package oit.judge;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import oit.checklist.Element.PeriodRule;

/** Periods and years as they stand in sentences: numbers and Thai month names need no bundle. */
final class PeriodWords {

  private PeriodWords() {}

  static String wanted(PeriodRule rule, int fiscalYear) {
    return switch (rule) {
      case NONE, CURRENT, FY, COVERS_FY -> "" + fiscalYear;
      case PREVIOUS_FY -> "" + (fiscalYear - 1);
      case FIRST_HALF -> "ต.ค. " + (fiscalYear - 1) + " – มี.ค. " + fiscalYear;
    };
  }

  static String wanted(Set<PeriodRule> rules, int fiscalYear) {
    return rules.stream()
        .map(r -> wanted(r, fiscalYear))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  static String years(List<Integer> years) {
    return years.isEmpty()
        ? "–"
        : years.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
