package oit.cli;

import java.util.ArrayList;
import java.util.List;
import oit.report.ChangeText;
import oit.report.ReportChange;
import oit.report.Wording;

/** Changes between two reports for a terminal. */
record ChangeLines(ReportChange change, Wording wording) {

  private static final int USUAL_COLUMNS = 80;
  private static final String DEEPER = "      ";

  /** For each item what it was and is, and below it why; no line is wider than the terminal. */
  List<String> rows() {
    List<String> lines = new ArrayList<>();
    for (ChangeText.Row row : new ChangeText(change, wording).rows()) {
      lines.addAll(
          wrapped("  ", row.code() + " " + row.title() + ": " + row.verdicts() + mark(row)));
      lines.addAll(wrapped(DEEPER, row.why()));
      row.lost().forEach(l -> lines.addAll(wrapped(DEEPER, l)));
    }
    return lines;
  }

  private static String mark(ChangeText.Row row) {
    return " [" + row.word() + "]";
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
