package oit.report.summary;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import oit.judge.ItemVerdict;

/** One letter for each verdict, so that a matrix of 8,300 agencies stays small. */
final class Letters {

  /** Best first. */
  static final String ALL =
      Arrays.stream(ItemVerdict.values())
          .map(v -> v.code().substring(0, 1).toUpperCase(Locale.ROOT))
          .collect(Collectors.joining());

  private Letters() {}

  /** A word that is no verdict counts as "could not be checked". */
  static char of(String verdict) {
    return Arrays.stream(ItemVerdict.values())
        .filter(v -> v.code().equals(verdict))
        .findFirst()
        .map(v -> ALL.charAt(v.ordinal()))
        .orElse(ALL.charAt(ItemVerdict.UNVERIFIABLE.ordinal()));
  }

  static String of(List<ReportDigest.Item> items) {
    return items.stream()
        .map(item -> String.valueOf(of(item.verdict())))
        .collect(Collectors.joining());
  }

  /** The word of the JSON for a letter. */
  static String word(char letter) {
    return ItemVerdict.values()[ALL.indexOf(letter)].code();
  }

  static boolean isLacking(char letter) {
    return switch (ItemVerdict.values()[ALL.indexOf(letter)]) {
      case PARTIAL, OUTDATED, MISSING -> true;
      case FOUND, UNVERIFIABLE -> false;
    };
  }

  static boolean isUnverifiable(char letter) {
    return ALL.charAt(ItemVerdict.UNVERIFIABLE.ordinal()) == letter;
  }

  static Map<String, String> legend() {
    Map<String, String> legend = new LinkedHashMap<>();
    ALL.chars().forEach(letter -> legend.put(String.valueOf((char) letter), word((char) letter)));
    return Collections.unmodifiableMap(legend);
  }
}
