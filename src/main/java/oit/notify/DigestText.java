package oit.notify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import oit.report.ChangeText;
import oit.report.ItemChange;
import oit.report.PlainText;
import oit.report.ReportChange;
import oit.report.Wording;

/**
 * A digest in words: a subject, lines of plain text, and the same as simple HTML. What came from
 * websites is made harmless; nothing of it stands in the subject.
 */
final class DigestText {

  private static final int MOST_ITEMS = 10;
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_REASON = 300;

  private final Digest digest;
  private final Wording words;

  /**
   * @param language {@code th} or {@code en}
   */
  DigestText(Digest digest, String language) {
    this.digest = digest;
    words = Wording.in(language).with("oit.notify.messages");
  }

  /** A part of the letter; the title may be empty. */
  private record Part(String title, List<String> lines) {}

  String subject() {
    String schedule = PlainText.line(digest.schedule());
    return digest.agencies() == 0
        ? words.say("subject.failed", schedule)
        : words.say(
            "subject",
            schedule,
            words.number(digest.agencies()),
            words.number(digest.unreachable()),
            words.number(digest.regressed()));
  }

  String plain() {
    return parts().stream()
        .map(part ->
            (part.title().isEmpty() ? "" : part.title() + "\n") + String.join("\n", part.lines()))
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  String html() {
    String parts =
        parts().stream()
            .map(part ->
                (part.title().isEmpty() ? "" : "<h2>" + escaped(part.title()) + "</h2>")
                    + part.lines().stream()
                        .map(line -> "<p>" + escaped(line) + "</p>")
                        .collect(Collectors.joining()))
            .collect(Collectors.joining("\n"));
    return "<!doctype html>\n<html lang=\"%s\"><head><meta charset=\"utf-8\"><title>%s</title></head>\n<body>\n%s\n</body></html>\n"
        .formatted(words.language(), escaped(subject()), parts);
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("", counts()));
    if (!digest.declines().isEmpty()) {
      List<String> lines = new ArrayList<>();
      digest.named().forEach(change -> lines.addAll(decline(change)));
      if (digest.unnamed() > 0) {
        lines.add(words.say("more-agencies", words.number(digest.unnamed())));
      }
      parts.add(new Part(words.say("declines"), lines));
    }
    if (!digest.lowest().isEmpty()) {
      parts.add(
          new Part(
              words.say("lowest"),
              digest.lowest().stream()
                  .map(a -> "• " + name(a.name(), a.id()) + " " + words.score(a.oit()))
                  .toList()));
    }
    parts.add(new Part("", List.of(words.say("reports", digest.folder().toAbsolutePath()))));
    return parts;
  }

  private List<String> counts() {
    if (digest.agencies() == 0) {
      return List.of(words.say("failed"));
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        words.say("checked", words.number(digest.checked()), words.number(digest.agencies())));
    if (digest.unreachable() > 0) {
      lines.add(words.say("unreachable", words.number(digest.unreachable())));
    }
    if (digest.partial() > 0) {
      lines.add(words.say("partial", words.number(digest.partial())));
    }
    lines.add(
        words.say("items", words.number(digest.improved()), words.number(digest.regressed())));
    return lines;
  }

  private List<String> decline(ReportChange change) {
    List<String> lines = new ArrayList<>();
    lines.add("• " + name(change.agency().name(), change.agency().id()));
    List<ItemChange> items = change.of(ItemChange.Kind.REGRESSED);
    items.stream().limit(MOST_ITEMS).map(item -> "  – " + item(change, item)).forEach(lines::add);
    if (items.size() > MOST_ITEMS) {
      lines.add("  – " + words.say("more-items", words.number(items.size() - MOST_ITEMS)));
    }
    return lines;
  }

  private String item(ReportChange change, ItemChange item) {
    return code(item) + " " + why(change, item);
  }

  /** The code now, or what it was. */
  static String code(ItemChange item) {
    ItemChange.State after = item.after();
    String code =
        after != null
            ? after.code()
            : item.before().isEmpty() ? "" : item.before().getFirst().code();
    return PlainText.line(code, LONGEST_NAME);
  }

  /** Why it is worse, in one sentence. */
  String why(ReportChange change, ItemChange item) {
    return PlainText.line(new ChangeText(change, words).why(item), LONGEST_REASON);
  }

  static String name(String name, String id) {
    String shown = PlainText.line(name, LONGEST_NAME);
    return shown.isEmpty() ? PlainText.line(id, LONGEST_NAME) : shown;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
