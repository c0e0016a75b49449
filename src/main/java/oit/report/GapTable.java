package oit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The gap report as a table for a terminal: one line for each item with what is missing, then the
 * scores. Thai marks above and below take no column; on a narrow terminal what is missing stands on
 * a line of its own. Control characters never reach the terminal. Thread-safe.
 */
public final class GapTable {

  private static final int NARROWEST = 40;
  private static final int LEAST_FOR_MISSING = 40;
  private static final int WIDEST_TITLE = 44;
  private static final String GAP = "  ";

  private static final Map<String, String> SYMBOLS =
      Map.of("found", "✓", "partial", "◐", "outdated", "↺", "missing", "✗", "unverifiable", "?");
  private static final Map<String, String> COLOURS =
      Map.of(
          "found", "32", "partial", "33", "outdated", "35", "missing", "31", "unverifiable", "36");

  private final GapReport report;
  private final Wording words;
  private final boolean ansi;
  private final int columns;
  private final int codeWidth;
  private final int verdictWidth;
  private final int titleWidth;

  private GapTable(GapReport report, int columns, Wording words, boolean ansi) {
    this.report = report;
    this.words = words;
    this.ansi = ansi;
    this.columns = Math.max(NARROWEST, columns);
    this.codeWidth =
        report.items().stream()
            .mapToInt(item -> TextWidth.of(code(item)))
            .reduce(TextWidth.of(words.say("table.code")), Math::max);
    this.verdictWidth =
        Verdicts.ALL.stream().mapToInt(v -> TextWidth.of(verdict(v))).max().orElse(0);
    int widestTitle =
        report.items().stream()
            .mapToInt(item -> TextWidth.of(title(item)))
            .reduce(TextWidth.of(words.say("table.title")), Math::max);
    int free = this.columns - codeWidth - verdictWidth - 2 * GAP.length();
    this.titleWidth = Math.min(widestTitle, isWide() ? Math.min(WIDEST_TITLE, free * 2 / 5) : free);
  }

  /**
   * The table, ended by a line end. No line is wider than the terminal.
   *
   * @param columns width of the terminal; less than 40 counts as 40
   * @param language {@code th} or {@code en}; anything else is Thai
   * @param ansi whether to colour the verdicts
   */
  public static String text(GapReport report, int columns, String language, boolean ansi) {
    var table = new GapTable(report, columns, Wording.in(language), ansi);
    return String.join("\n", table.lines()) + "\n";
  }

  private List<String> lines() {
    var lines = new ArrayList<String>();
    String head =
        TextWidth.pad(words.say("table.code"), codeWidth)
            + GAP
            + TextWidth.pad(words.say("table.title"), titleWidth)
            + GAP
            + (isWide()
                ? TextWidth.pad(words.say("table.verdict"), verdictWidth)
                    + GAP
                    + words.say("table.missing")
                : words.say("table.verdict"));
    lines.add(head);
    lines.add("─".repeat(columns));
    report.items().forEach(item -> addItem(lines, item));
    lines.add("─".repeat(columns));
    addDeclared(lines);
    report.score().indicators().forEach(indicator -> lines.add(indicator(indicator)));
    lines.add(oit());
    String unsure = "table." + report.checklist().status();
    if (words.knows(unsure)) {
      lines.add(TextWidth.cut("! " + words.say(unsure), columns));
    }
    return lines;
  }

  /** Of the links that the agency declared those that are not right, a line for each sentence. */
  private void addDeclared(List<String> lines) {
    if (report.declared().isEmpty()) {
      return;
    }
    DeclaredText text = new DeclaredText(report, words);
    lines.add(TextWidth.cut(text.count(), columns));
    for (GapReport.Declared link : text.wrong()) {
      String judged = Verdicts.known(link.judged());
      String note = PlainText.line(text.note(link));
      String[] sentences = (note.isEmpty() ? text.result(link) : note).split(" · ");
      String start = TextWidth.pad(PlainText.line(link.item(), 10), codeWidth) + GAP;
      int room = columns - TextWidth.of(start) - 2;
      String mark = SYMBOLS.getOrDefault(judged, "?");
      lines.add(start + coloured(judged, mark) + " " + TextWidth.cut(sentences[0], room));
      for (int i = 1; i < sentences.length; i++) {
        lines.add(" ".repeat(TextWidth.of(start) + 2) + TextWidth.cut(sentences[i], room));
      }
    }
    lines.add("─".repeat(columns));
  }

  private void addItem(List<String> lines, GapReport.ItemEntry item) {
    String verdict = Verdicts.known(item.verdict());
    String missing = Verdicts.isFound(verdict) ? "" : PlainText.line(item.gap().summary());
    String start =
        TextWidth.pad(code(item), codeWidth)
            + GAP
            + TextWidth.pad(TextWidth.cut(title(item), titleWidth), titleWidth)
            + GAP;
    String word = verdict(verdict);
    if (missing.isEmpty()) {
      lines.add(start + coloured(verdict, word));
    } else if (isWide()) {
      lines.add(
          start
              + coloured(verdict, TextWidth.pad(word, verdictWidth))
              + GAP
              + TextWidth.cut(missing, missingWidth()));
    } else {
      lines.add(start + coloured(verdict, word));
      String indent = " ".repeat(codeWidth) + GAP;
      lines.add(indent + TextWidth.cut(missing, columns - indent.length()));
    }
  }

  private boolean isWide() {
    int free = columns - codeWidth - verdictWidth - 3 * GAP.length();
    return free * 3 / 5 >= LEAST_FOR_MISSING;
  }

  private int missingWidth() {
    return columns - codeWidth - titleWidth - verdictWidth - 3 * GAP.length();
  }

  private String indicator(GapReport.IndicatorScore indicator) {
    var parts = new ArrayList<String>();
    for (GapReport.SubIndicatorScore sub : indicator.subIndicators()) {
      parts.add(PlainText.line(sub.code(), 10) + " " + score(sub.score()));
    }
    String line =
        TextWidth.pad(name(indicator), indicatorWidth())
            + GAP
            + score(indicator.score())
            + (parts.isEmpty() ? "" : GAP + "(" + String.join(" · ", parts) + ")");
    return TextWidth.cut(line, columns);
  }

  private String name(GapReport.IndicatorScore indicator) {
    return words.say("table.indicator", PlainText.line(indicator.code(), 10));
  }

  private int indicatorWidth() {
    return report.score().indicators().stream()
        .mapToInt(indicator -> TextWidth.of(name(indicator)))
        .max()
        .orElse(0);
  }

  private String oit() {
    GapReport.Score score = report.score();
    return "OIT "
        + score(score.oit())
        + " ("
        + words.score(score.low())
        + "–"
        + words.score(score.high())
        + ")";
  }

  private String score(@Nullable Double score) {
    return score == null ? words.say("table.none") : words.score(score);
  }

  private String verdict(String verdict) {
    return SYMBOLS.getOrDefault(verdict, "?") + " " + words.say("verdict." + verdict);
  }

  private String coloured(String verdict, String text) {
    return ansi ? "\u001b[" + COLOURS.getOrDefault(verdict, "0") + "m" + text + "\u001b[0m" : text;
  }

  private static String code(GapReport.ItemEntry item) {
    return PlainText.line(item.code(), 10);
  }

  private static String title(GapReport.ItemEntry item) {
    return PlainText.line(item.title(), PageText.SHORT);
  }
}
