package oit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import oit.checklist.Checklist;
import oit.checklist.Element;
import oit.checklist.Element.PeriodRule;
import oit.checklist.Item;
import oit.checklist.ListDiff;
import oit.checklist.ListDiff.Aspect;
import oit.checklist.ListDiff.Change;
import oit.checklist.ListDiff.ElementChange;
import oit.checklist.ListDiff.Kind;

/** What one list asks otherwise than another, as text for a terminal. */
final class ListDiffText {

  private static final int WIDTH = 100;

  private final Checklist older;
  private final Checklist newer;
  private final Language language;
  private final Sentences sentences;

  ListDiffText(Checklist older, Checklist newer, Language language) {
    this.older = older;
    this.newer = newer;
    this.language = language;
    this.sentences = new Sentences(ChecklistText.BUNDLE, language);
  }

  /** New items first, then what became of the older ones; what stays the same in one line. */
  List<String> lines() {
    ListDiff diff = ListDiff.between(older, newer);
    List<String> lines = new ArrayList<>();
    lines.add(
        sentences.of(
            "diff-head",
            older.id(),
            older.fiscalYear(),
            older.items().size(),
            newer.id(),
            newer.fiscalYear(),
            newer.items().size()));
    lines.addAll(new ChecklistText(language).unsure(List.of(older, newer)));
    for (Kind kind : Kind.values()) {
      List<Change> changes = diff.changes().stream().filter(c -> c.kind() == kind).toList();
      if (!changes.isEmpty()) {
        lines.add("");
        lines.add(sentences.of("diff-" + lower(kind), changes.size()));
        if (kind == Kind.SAME) {
          hang(lines, "  ", changes.stream().map(ListDiffText::code).collect(joined()));
        } else {
          changes.forEach(change -> change(lines, change));
        }
      }
    }
    if (diff.changes().stream().anyMatch(c -> !c.elements().isEmpty())) {
      lines.add("");
      lines.add(sentences.of("diff-legend"));
    }
    return lines;
  }

  private void change(List<String> lines, Change change) {
    switch (change.kind()) {
      case NEW -> change.newer().forEach(item -> hang(lines, "  ", named(item)));
      case GONE -> change.older().forEach(item -> hang(lines, "  ", named(item)));
      case RENUMBERED -> {
        Item was = change.older().getFirst();
        hang(lines, "  ", was.code() + " → " + named(change.newer().getFirst()));
      }
      default -> {
        String was = change.older().stream().map(this::named).collect(Collectors.joining(" + "));
        String is = change.newer().stream().map(this::named).collect(Collectors.joining(" + "));
        hang(lines, "  ", change.kind() == Kind.CHANGED ? is : was + " → " + is);
      }
    }
    if (change.retitled()) {
      retitled(lines, change.older().getFirst(), change.newer().getFirst());
    }
    change.elements().forEach(e -> element(lines, e));
  }

  /** Says the older title, unless it stands on the line before or sounds the same here. */
  private void retitled(List<String> lines, Item was, Item is) {
    if (was.key().equals(is.key()) && !title(was).equals(title(is))) {
      hang(lines, "     ~ ", sentences.of("diff-title", title(was)));
    }
  }

  /** Likewise says older words only where they sound otherwise here. */
  private void element(List<String> lines, ElementChange change) {
    switch (change) {
      case ElementChange.Added(Element element) -> hang(lines, "     + ", asked(element, newer));
      case ElementChange.Dropped(Element element) -> hang(lines, "     - ", asked(element, older));
      case ElementChange.Changed(Element was, Element is, var aspects) -> {
        String details =
            aspects.stream()
                .filter(a -> a != Aspect.TEXT || !words(was).equals(words(is)))
                .sorted()
                .map(a -> aspect(a, was, is))
                .collect(Collectors.joining("; "));
        if (!details.isEmpty()) {
          hang(lines, "     ~ ", words(is) + ": " + details);
        }
      }
    }
  }

  private String aspect(Aspect aspect, Element was, Element is) {
    String key = "diff-" + lower(aspect);
    return switch (aspect) {
      case TEXT -> sentences.of(key, words(was));
      case REQUIRED -> sentences.of(is.required() ? "diff-required" : "diff-advice");
      case PERIOD -> sentences.of(key, period(was, older), period(is, newer));
      case AGENCIES -> sentences.of(key, agencies(was), agencies(is));
      case CHECK -> sentences.of(key);
    };
  }

  private String asked(Element element, Checklist list) {
    return words(element)
        + (element.period() == PeriodRule.NONE
            ? ""
            : sentences.of("element-period", period(element, list)))
        + (element.required() ? "" : " " + sentences.of("diff-only-advice"));
  }

  private String period(Element element, Checklist list) {
    int year = list.fiscalYear();
    return sentences.of("period-" + lower(element.period()), year, year - 1);
  }

  private String agencies(Element element) {
    return element.agencies().isEmpty()
        ? sentences.of("diff-everybody")
        : element.agencies().stream().map(a -> sentences.of("agency-" + a)).collect(joined());
  }

  private String named(Item item) {
    return item.code() + " " + title(item);
  }

  private String title(Item item) {
    return Sentences.plain(item.title().in(language.name()));
  }

  private String words(Element element) {
    return Sentences.plain(element.text().in(language.name()));
  }

  private static String code(Change change) {
    return change.newer().getFirst().code();
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(", ");
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void hang(List<String> lines, String bullet, String text) {
    String lead = bullet;
    for (String line : Columns.wrap(text, WIDTH - bullet.length())) {
      lines.add(lead + line);
      lead = " ".repeat(bullet.length() + 2);
    }
  }
}
