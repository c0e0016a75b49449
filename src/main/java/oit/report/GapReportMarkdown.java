package oit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The gap report in short as Markdown (CommonMark with tables): score, what is missing, where the
 * evidence is. Nothing from a web page can open a link, a heading or HTML of its own. Thread-safe.
 */
public final class GapReportMarkdown {

  /** Name of the file within the agency's folder. */
  public static final String FILE_NAME = "gap-report.md";

  // the last two: bare addresses that some readers turn into links
  private static final Pattern SPECIAL =
      Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&@$]|:(?=//)|(?<=(?i:www))\\.");

  private GapReportMarkdown() {}

  /**
   * The text.
   *
   * @param language {@code th} or {@code en}; anything else is Thai
   */
  public static String write(GapReport report, String language) {
    return write(report, Optional.empty(), language);
  }

  /** The same with what changed since an earlier report. */
  public static String write(GapReport report, Optional<ReportChange> since, String language) {
    Wording words = Wording.in(language);
    GapPage.Summary summary = new SummaryText(report, words, Guidance.NONE).summary();
    var lines = new ArrayList<String>();
    lines.add("# " + text(report.agency().name()));
    lines.add("");
    lines.add(
        text(words.say("head.year"))
            + " "
            + text(words.say("head.year.value", Integer.toString(report.checklist().fiscalYear())))
            + " – "
            + text(words.day(report.generatedAt())));
    lines.add("");
    String banner = "banner." + report.checklist().status();
    if (words.knows(banner)) {
      lines.add("> " + text(words.say(banner)));
      lines.add("");
    }
    if (summary.score() != null) {
      lines.add("**OIT " + summary.score() + "** " + text(words.say("summary.of")));
      lines.add("");
    }
    lines.add(text(summary.range()));
    lines.add("");
    lines.add(text(summary.coverage()));
    lines.add("");
    addRow(
        lines,
        List.of(
            words.say("table.code"),
            words.say("table.title"),
            words.say("table.verdict"),
            words.say("table.missing"),
            words.say("item.fix"),
            words.say("item.evidence")));
    lines.add("|---|---|---|---|---|---|");
    for (GapReport.ItemEntry item : report.items()) {
      addRow(
          lines,
          List.of(
              text(item.code()),
              text(item.title()),
              text(verdict(item, words)),
              text(item.gap().summary()),
              text(item.gap().fix()),
              item.evidence().isEmpty() ? "" : link(item.evidence().get(0).url())));
    }
    if (!report.declared().isEmpty()) {
      addDeclared(lines, report, words);
    }
    since.ifPresent(change -> addSince(lines, new ChangeText(change, words), words));
    return String.join("\n", lines) + "\n";
  }

  private static void addSince(List<String> lines, ChangeText change, Wording words) {
    lines.add("");
    lines.add("## " + text(words.say("change.heading")));
    lines.add("");
    lines.add(text(change.since() + " · " + change.score() + " · " + change.counts()));
    List<ChangeText.Row> rows = change.rows();
    if (rows.isEmpty()) {
      return;
    }
    lines.add("");
    addRow(
        lines,
        List.of(
            words.say("change.kind"),
            words.say("table.code"),
            words.say("table.title"),
            words.say("table.verdict"),
            words.say("change.why")));
    lines.add("|---|---|---|---|---|");
    for (ChangeText.Row row : rows) {
      String why =
          Stream.concat(Stream.of(row.why()), row.lost().stream())
              .filter(s -> !s.isEmpty())
              .collect(Collectors.joining(" · "));
      addRow(
          lines,
          List.of(
              text(row.word()),
              text(row.code()),
              text(row.title()),
              text(row.verdicts()),
              text(why)));
    }
  }

  private static void addDeclared(List<String> lines, GapReport report, Wording words) {
    DeclaredText declared = new DeclaredText(report, words);
    lines.add("");
    lines.add("## " + text(words.say("declared.heading")));
    lines.add("");
    lines.add(text(declared.count()));
    lines.add("");
    addRow(
        lines,
        List.of(
            words.say("declared.item"),
            words.say("declared.url"),
            words.say("declared.judged"),
            words.say("declared.better")));
    lines.add("|---|---|---|---|");
    for (GapReport.Declared link : report.declared()) {
      String better = link.better();
      addRow(
          lines,
          List.of(
              text(link.item()),
              link(link.url()),
              text(declared.whole(link)),
              better == null ? "" : link(better)));
    }
  }

  private static String verdict(GapReport.ItemEntry item, Wording words) {
    String verdict = words.say("verdict." + Verdicts.known(item.verdict()));
    return ByEye.isAsked(item) ? verdict + " (" + words.say("eye.mark") + ")" : verdict;
  }

  private static void addRow(List<String> lines, List<String> cells) {
    lines.add("| " + String.join(" | ", cells) + " |");
  }

  private static String text(String text) {
    return SPECIAL.matcher(PlainText.line(text, PageText.LONG)).replaceAll("\\\\$0");
  }

  private static String link(String url) {
    WebLink link = WebLink.of(url);
    return link.href() == null ? text(link.text()) : "<" + link.href().replace("|", "%7C") + ">";
  }
}
