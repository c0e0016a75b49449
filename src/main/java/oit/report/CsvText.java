package oit.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows of CSV (RFC 4180) that Excel opens well. A cell that a spreadsheet would run as a formula
 * gets a {@code '} in front. Thread-safe.
 */
public final class CsvText {

  /** Begins a file, so that Excel takes it for UTF-8. */
  public static final String BYTE_ORDER_MARK = "\ufeff";

  // spreadsheets skip blanks before a formula, and Excel takes the full-width signs too; where the
  // list separator is a semicolon a cell may begin in the middle of another
  private static final Pattern FORMULA = Pattern.compile("(?<=^|;|; )(?=[=+\\-@＝＋－＠|%])");

  private CsvText() {}

  /** One row with its line end, CR LF. */
  public static String row(List<String> cells) {
    return cells.stream().map(CsvText::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  static String cell(String text) {
    String line = PlainText.line(text, PageText.MOST_OF_A_CELL);
    String safe = FORMULA.matcher(line).replaceAll("'");
    return safe.matches("[^\",;]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
  }
}
