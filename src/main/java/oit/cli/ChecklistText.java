package oit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import oit.checklist.Checklist;
import oit.checklist.Checklist.Confidence;
import oit.checklist.Checklist.Status;
import oit.checklist.Element;
import oit.checklist.Element.PeriodRule;
import oit.checklist.Item;
import oit.checklist.Units;
import oit.checklist.Words;
import oit.report.TextWidth;

/** Checklists as text for a terminal. */
final class ChecklistText {

  private static final int WIDTH = 100;

  static final String BUNDLE = "oit.cli.checklist";

  private final String language;
  private final Sentences sentences;

  ChecklistText(Language language) {
    this.language = language.name();
    this.sentences = new Sentences(BUNDLE, language);
  }

  /** One row per list; lists that are not confirmed carry a mark that is explained below. */
  List<String> table(List<Checklist> lists) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of("list-id", "list-year", "list-items", "list-status", "list-title").stream()
            .map(sentences::of)
            .toList());
    for (Checklist list : lists) {
      rows.add(
          List.of(
              list.id(),
              Integer.toString(list.fiscalYear()),
              Integer.toString(list.items().size()),
              status(list.status()),
              words(list.title())));
    }
    List<String> lines = new ArrayList<>(Columns.table(rows));
    List<String> unsure = unsure(lists);
    if (!unsure.isEmpty()) {
      lines.add("");
      lines.addAll(unsure);
    }
    return lines;
  }

  /** What the marks of these lists mean; nothing where all are confirmed. */
  List<String> unsure(List<Checklist> lists) {
    return lists.stream()
        .map(Checklist::status)
        .filter(s -> s != Status.CONFIRMED)
        .distinct()
        .map(s -> sentences.of("about-" + lower(s)))
        .toList();
  }

  /** The whole list: indicators, items, elements with their periods. */
  List<String> show(Checklist list) {
    List<String> lines = new ArrayList<>();
    lines.add(list.id() + "  " + words(list.title()));
    lines.add(
        sentences.of("show-head", list.fiscalYear(), list.items().size(), status(list.status())));
    if (list.status() != Status.CONFIRMED) {
      lines.add(sentences.of("about-" + lower(list.status())));
    }
    boolean allLikely = list.items().stream().allMatch(i -> i.confidence() == Confidence.LIKELY);
    if (allLikely) {
      lines.add(sentences.of("all-likely"));
    }
    list.notes().forEach(n -> hang(lines, "- ", Sentences.plain(n)));
    list.groupings()
        .forEach(g -> hang(lines, "- ", sentences.of("show-grouping", words(g.note()), groups(g))));
    for (Checklist.Indicator indicator : list.indicators()) {
      lines.add("");
      lines.add(indicator.code() + "  " + words(indicator.title()));
      for (Checklist.SubIndicator sub : indicator.subIndicators()) {
        lines.add("");
        lines.add("  " + sub.code() + "  " + words(sub.title()));
        sub.items().forEach(item -> item(lines, item, list.fiscalYear(), allLikely));
      }
    }
    lines.add("");
    lines.add(sentences.of("show-legend"));
    return lines;
  }

  /**
   * @param told whether it was said before that nothing is confirmed
   */
  private void item(List<String> lines, Item item, int year, boolean told) {
    lines.add("");
    boolean unsure = item.confidence() == Confidence.LIKELY;
    String likely = unsure && !told ? sentences.of("likely") : "";
    lines.add(
        "    "
            + TextWidth.pad(item.code(), 5)
            + words(item.title())
            + sentences.of("item-tail", Units.in(language, item.unit()), item.key())
            + likely);
    item.elements()
        .forEach(e -> hang(lines, e.required() ? "       * " : "       - ", text(e, year, unsure)));
  }

  private String text(Element element, int year, boolean told) {
    StringBuilder text = new StringBuilder(words(element.text()));
    if (element.period() != PeriodRule.NONE) {
      String key = "period-" + lower(element.period());
      text.append(sentences.of("element-period", sentences.of(key, year, year - 1)));
    }
    if (!element.agencies().isEmpty()) {
      String agencies =
          element.agencies().stream()
              .map(a -> sentences.of("agency-" + a))
              .collect(Collectors.joining(", "));
      text.append(sentences.of("element-agencies", agencies));
    }
    if (element.confidence() == Confidence.LIKELY && !told) {
      text.append(sentences.of("likely"));
    }
    return text.toString();
  }

  private static String groups(Checklist.Grouping grouping) {
    return grouping.subIndicators().entrySet().stream()
        .map(e -> e.getKey() + " " + String.join(" ", e.getValue()))
        .collect(Collectors.joining("; "));
  }

  private String words(Words words) {
    return Sentences.plain(words.in(language));
  }

  private String status(Status status) {
    return (status == Status.CONFIRMED ? "" : "! ") + sentences.of("status-" + lower(status));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Adds a text after a bullet, its further lines below its first word. */
  private static void hang(List<String> lines, String bullet, String text) {
    String lead = bullet;
    for (String line : Columns.wrap(text, WIDTH - bullet.length())) {
      lines.add(lead + line);
      lead = " ".repeat(bullet.length());
    }
  }
}
