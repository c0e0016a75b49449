package oit.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What there is to say of the links that the agency declared. */
final class DeclaredText {

  private final GapReport report;
  private final Wording words;
  private final Map<String, String> notes;

  DeclaredText(GapReport report, Wording words) {
    this.report = report;
    this.words = words;
    notes =
        report.findings().stream()
            .filter(DeclaredText::isOfLink)
            .collect(
                Collectors.toMap(
                    f -> f.url() + " " + f.note().split(":", 2)[0],
                    GapReport.Finding::note,
                    (a, b) -> a));
  }

  /** Whether a finding says what a declared link shows. */
  static boolean isOfLink(GapReport.Finding finding) {
    return finding.kind().equals(GapReport.DECLARED_LINK);
  }

  /** What a link shows, without its item; empty if the report does not say. */
  String note(GapReport.Declared link) {
    String note = notes.getOrDefault(link.url() + " " + link.item(), "");
    return note.isEmpty() ? "" : note.substring(link.item().length() + 1).strip();
  }

  /** The verdict in a word; of a link of which nothing else is known, why it was not opened. */
  String result(GapReport.Declared link) {
    return link.outcome().equals("ok") || !note(link).isEmpty()
        ? words.say("verdict." + Verdicts.known(link.judged()))
        : words.say("declared.unopened", PlainText.line(link.outcome(), PageText.SHORT));
  }

  /** The result with what the link shows. */
  String whole(GapReport.Declared link) {
    String note = note(link);
    return note.isEmpty() ? result(link) : result(link) + ": " + note;
  }

  /** How many of the links are right. */
  String count() {
    long right = report.declared().stream().filter(d -> Verdicts.isFound(d.judged())).count();
    return words.say("declared.count", words.number(right), words.number(report.declared().size()));
  }

  /** The links of an item as one line each, put together from their parts. */
  String of(GapReport.ItemEntry item, Function<GapReport.Declared, String> part) {
    return report.declared().stream()
        .filter(d -> d.item().equals(item.code()))
        .map(part)
        .collect(Collectors.joining(" | "));
  }

  /** The links that are not right. */
  List<GapReport.Declared> wrong() {
    return report.declared().stream().filter(d -> !Verdicts.isFound(d.judged())).toList();
  }
}
