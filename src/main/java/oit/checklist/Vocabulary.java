package oit.checklist;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import oit.checklist.Element.PeriodRule;

/** Fixed words of checklist files. */
final class Vocabulary {

  /** Kinds of files a {@code file} check can ask for: those the reader tells apart. */
  static final List<String> FILE_KINDS =
      List.of(
          "pdf", "docx", "xlsx", "doc", "xls", "pptx", "ppt", "odt", "ods", "odp", "rtf", "csv",
          "archive", "image");

  static final List<String> NETWORKS =
      List.of("facebook", "line", "youtube", "x", "instagram", "tiktok", "threads", "messenger");

  /** Agency types, and {@code local-government} for the four kinds of it. */
  static final List<String> AGENCIES =
      List.of(
          "local-government",
          "tao",
          "municipality",
          "pao",
          "special-lgu",
          "central",
          "province",
          "public-organization",
          "state-enterprise",
          "university",
          "school",
          "hospital",
          "other");

  static final Map<String, PeriodRule> PERIODS = periods();

  private Vocabulary() {}

  private static Map<String, PeriodRule> periods() {
    Map<String, PeriodRule> periods = new LinkedHashMap<>();
    Arrays.stream(PeriodRule.values())
        .filter(p -> p != PeriodRule.NONE)
        .forEach(p -> periods.put(p.code(), p));
    return periods;
  }

  /** Enum constants by the name they have in files: {@code EXTERNAL_FORM} is external-form. */
  static <E extends Enum<E>> Map<String, E> named(E[] constants) {
    Map<String, E> names = new LinkedHashMap<>();
    Arrays.stream(constants)
        .forEach(c -> names.put(c.name().toLowerCase(Locale.ROOT).replace('_', '-'), c));
    return names;
  }
}
