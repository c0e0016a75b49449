package oit.cli;

import java.util.ArrayList;
import java.util.List;
import oit.report.ChangeText;
import oit.report.ReportChange;
import oit.report.Wording;

/** Changes between two reports for a terminal. */
record ChangeLines(ReportChange change, Wording wording) {

  private static final int USUAL_COLUMNS = 80;
  private static final int MOST_ROWS = 10;
  private static final String DEEPER = "      ";

  /** One agency by itself: name, scores, counts, then each item. */
  List<String> whole() {
    List<String> lines = new ArrayList<>(wrapped("", change.agency().name()));
    lines.addAll(head());
    lines.addAll(rows());
    return lines;
  }

  /** Below the table of a scan: not every item, and a blank line after it. */
  List<String> sinceLastTime() {
    List<String> lines = new ArrayList<>(head());
    List<ChangeText.Row> rows = new ChangeText(change, wording).rows();
    rows.stream().limit(MOST_ROWS).forEach(row -> lines.addAll(row(row)));
    if (rows.size() > MOST_ROWS) {
      int more = rows.size() - MOST_ROWS;
      lines.addAll(wrapped("  ", wording.say("change.more", "" + more, change.after().runId())));
    }
    lines.add("");
    return lines;
  }

  /** Since when, scores and counts. */
  List<String> head() {
    ChangeText text = new ChangeText(change, wording);
    List<String> lines = new ArrayList<>();
    for (String line : List.of(text.since(), text.score(), text.counts())) {
      lines.addAll(wrapped("", line));
    }
    return lines;
  }

  /** One agency among many: a line, and its items where there is something to say. */
  List<String> inAList() {
    ChangeText text = new ChangeText(change, wording);
    List<String> lines =
        new ArrayList<>(
            wrapped("", change.agency().name() + "  " + text.score() + "  " + text.counts()));
    lines.addAll(rows());
    return lines;
  }

  /** For each item what it was and is, and below it why; no line is wider than the terminal. */
  List<String> rows() {
    return new ChangeText(change, wording)
        .rows().stream().flatMap(row -> row(row).stream()).toList();
  }

  private static List<String> row(ChangeText.Row row) {
    List<String> lines = new ArrayList<>();
    String head = row.code() + " " + row.title() + ": " + row.verdicts();
    lines.addAll(wrapped("  ", head + " [" + row.word() + "]"));
    if (!row.why().isEmpty()) {
      lines.addAll(wrapped(DEEPER, row.why()));
    }
    row.lost().forEach(l -> lines.addAll(wrapped(DEEPER, l)));
    return lines;
  }

  /** The first line begins at the margin, those after it a little further in. */
  static List<String> wrapped(String margin, String text) {
    int room = Terminal.columns(USUAL_COLUMNS) - margin.length() - 2;
    List<String> lines = new ArrayList<>();
    for (String line : Columns.wrap(Sentences.plain(text), room)) {
      lines.add(margin + (lines.isEmpty() ? "" : "  ") + line);
    }
    return lines;
  }
}
