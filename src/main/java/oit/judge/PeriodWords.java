package oit.judge;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import oit.checklist.Element.PeriodRule;

/** Periods and years as they stand in sentences. */
final class PeriodWords {

  private static final Pattern HALF_YEAR =
      Pattern.compile("ต\\.ค\\. (\\d{4}) – มี\\.ค\\. (\\d{4})");

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

  /** The same with the months in English. */
  static String english(String text) {
    return text.indexOf('ต') < 0
        ? text
        : HALF_YEAR.matcher(text).replaceAll("October $1 – March $2");
  }

  static String years(List<Integer> years) {
    return years.isEmpty()
        ? "–"
        : years.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
