package oit.agency;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a CSV text (RFC 4180; also with semicolons or tabs, as some spreadsheets write it), each
 * cell with its place. A quote that is never closed ends with the text. Rows without any text are
 * left out.
 */
final class CsvRows {

  static final int MOST_ROWS = 100_000;
  static final int MOST_CELLS = 100;

  private final String text;
  private final char separator;
  private final List<List<Cell>> rows = new ArrayList<>();
  private List<Cell> row = new ArrayList<>();
  private int at;
  private int line = 1;
  private int lineStart;

  private CsvRows(String text) {
    this.text = text;
    separator = separator(text.lines().findFirst().orElse(""));
  }

  static List<List<Cell>> of(String text) {
    return new CsvRows(text).read();
  }

  private static char separator(String head) {
    char best = ',';
    for (char c : new char[] {';', '\t'}) {
      if (count(head, c) > count(head, best)) {
        best = c;
      }
    }
    return best;
  }

  private static long count(String text, char c) {
    return text.chars().filter(x -> x == c).count();
  }

  private List<List<Cell>> read() {
    while (at < text.length() && rows.size() <= MOST_ROWS) {
      cell();
      if (at >= text.length() || text.charAt(at) != separator) {
        endRow();
      }
      at++;
    }
    if (!row.isEmpty()) {
      // the text ends with a separator
      cell();
      endRow();
    }
    return rows;
  }

  private void endRow() {
    if (at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n') {
      at++;
    }
    if (row.stream().anyMatch(c -> !c.text().isEmpty())) {
      rows.add(List.copyOf(row));
    }
    row = new ArrayList<>();
    line++;
    lineStart = at + 1;
  }

  private void cell() {
    int startLine = line;
    int column = at - lineStart + 1;
    StringBuilder cell = new StringBuilder();
    boolean quoted = at < text.length() && text.charAt(at) == '"';
    at += quoted ? 1 : 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (quoted && c == '"') {
        quoted = at + 1 < text.length() && text.charAt(at + 1) == '"';
        at += quoted ? 1 : 0;
        if (!quoted) {
          at++;
          continue;
        }
      } else if (!quoted && (c == separator || c == '\n' || c == '\r')) {
        break;
      } else if (c == '\n') {
        line++;
        lineStart = at + 1;
      }
      cell.append(c);
      at++;
    }
    if (row.size() < MOST_CELLS) {
      row.add(new Cell(cell.toString().strip(), startLine, column));
    }
  }
}
