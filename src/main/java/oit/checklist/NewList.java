package oit.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import oit.checklist.yaml.Messages;

/**
 * Writes the file of a new list that takes everything from an older one, item by item, ready to be
 * edited when the official list comes out. Provisional until then.
 */
public final class NewList {

  private final Checklist older;
  private final int year;
  private final Messages messages;

  /**
   * @param year fiscal year of the new list, Buddhist era
   * @param language of the notes: {@code th} or {@code en}
   */
  public NewList(Checklist older, int year, String language) {
    this.older = older;
    this.year = year;
    this.messages = Messages.in(language);
  }

  /** The older id with the new year in it. */
  public String id() {
    String was = "" + older.fiscalYear();
    return older.id().contains(was) ? older.id().replace(was, "" + year) : older.id() + "-" + year;
  }

  /** The whole file, UTF-8, ended by a line end. */
  public String yaml() {
    List<String> lines = new ArrayList<>();
    lines.add("id: " + id());
    lines.add("extends: " + older.id());
    lines.add("fiscalYear: " + year);
    lines.add("status: provisional");
    lines.add("title: " + words(older.title()));
    lines.add("notes:");
    lines.add(
        "  - " + quoted(messages.say("rolled", older.id(), "" + older.fiscalYear(), "" + year)));
    lines.add("# " + messages.say("new-list-how"));
    lines.add("indicators:");
    for (Checklist.Indicator indicator : older.indicators()) {
      lines.add("  - code: " + quoted(indicator.code()));
      lines.add("    title: " + words(indicator.title()));
      lines.add("    subIndicators:");
      for (Checklist.SubIndicator sub : indicator.subIndicators()) {
        lines.add("      - code: " + quoted(sub.code()));
        lines.add("        title: " + words(sub.title()));
        lines.add("        items:");
        sub.items().forEach(item -> lines.add("          " + line(item)));
      }
    }
    addGroupings(lines);
    return String.join("\n", lines) + "\n";
  }

  private void addGroupings(List<String> lines) {
    if (older.groupings().isEmpty()) {
      return;
    }
    lines.add("groupings:");
    for (Checklist.Grouping grouping : older.groupings()) {
      lines.add("  - note: " + plain(grouping.note()));
      lines.add("    subIndicators:");
      grouping
          .subIndicators()
          .forEach((sub, codes) ->
              lines.add("      " + quoted(sub) + ": [" + String.join(", ", codes) + "]"));
    }
  }

  private String line(Item item) {
    return "- {code: "
        + item.code()
        + ", from: "
        + item.key()
        + "}  # "
        + dated(item.title().th()).replaceAll("\\p{Cntrl}+", " ");
  }

  private String words(Words words) {
    return plain(new Words(dated(words.th()), dated(words.en())));
  }

  private static String plain(Words words) {
    String english = words.en().isEmpty() ? "" : ", en: " + quoted(words.en());
    return "{th: " + quoted(words.th()) + english + "}";
  }

  /** With the older list's years as blanks, so that they follow the new one. */
  private String dated(String text) {
    return text.replace("" + older.fiscalYear(), "<FY>")
        .replace("" + (older.fiscalYear() - 1), "<FY-1>");
  }

  /** In double quotes of YAML 1.2. */
  private static String quoted(String text) {
    return text.codePoints()
        .mapToObj(c ->
            switch (c) {
              case '"' -> "\\\"";
              case '\\' -> "\\\\";
              default ->
                  Character.isISOControl(c)
                      ? String.format(Locale.ROOT, "\\u%04x", c)
                      : Character.toString(c);
            })
        .collect(Collectors.joining("", "\"", "\""));
  }
}
