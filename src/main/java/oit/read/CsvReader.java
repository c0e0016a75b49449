package oit.read;

import java.util.List;
import oit.fetch.Fetched;

/**
 * Reads comma-separated values as RFC 4180 has them, and as office programs write them: with
 * semicolons, tabs or bars between the values, in UTF-8, UTF-16 or windows-874.
 */
final class CsvReader {
  private static final String SEPARATORS = ",;\t|";
  private static final int SAMPLE = 20;
  private static final int MAX_VALUE = 40_000;

  private CsvReader() {}

  static void read(Fetched fetched, Draft draft) {
    String text = PlainTextReader.text(fetched, draft);
    String declared = declared(text);
    char separator = declared.isEmpty() ? separator(text) : declared.charAt(4);
    rows(text.substring(declared.length()), separator, draft);
  }

  /** Excel's own first line, {@code sep=;}. */
  private static String declared(String text) {
    return text.length() > 4 && text.startsWith("sep=") ? text.substring(0, 5) : "";
  }

  /** The separator that stands in the most of the first lines, equally often at best. */
  private static char separator(String text) {
    List<String> lines = text.lines().filter(l -> !l.isBlank()).limit(SAMPLE).toList();
    char best = ',';
    long most = 0;
    for (int i = 0; i < SEPARATORS.length(); i++) {
      char c = SEPARATORS.charAt(i);
      long with = lines.stream().filter(l -> l.indexOf(c) >= 0).count();
      long usual = lines.isEmpty() ? 0 : count(lines.getFirst(), c);
      long equal = lines.stream().filter(l -> usual > 0 && count(l, c) == usual).count();
      if (with + 2 * equal > most) {
        most = with + 2 * equal;
        best = c;
      }
    }
    return best;
  }

  private static long count(String line, char c) {
    return line.chars().filter(x -> x == c).count();
  }

  private static void rows(String text, char separator, Draft draft) {
    TableRows rows = new TableRows(draft, 0, 1);
    StringBuilder value = new StringBuilder();
    boolean quoted = false;
    int row = 0;
    int column = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (quoted && i < text.length()) {
        if (c != '"') {
          append(value, c);
        } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          append(value, c);
          i++;
        } else {
          quoted = false;
        }
      } else if (c == '"' && value.toString().isBlank()) {
        value.setLength(0);
        quoted = true;
      } else if (c == separator || c == '\n') {
        rows.cell(column++, value.toString(), List.of());
        value.setLength(0);
        if (c == '\n') {
          rows.endRow(row++);
          column = 0;
        }
      } else {
        append(value, c);
      }
    }
  }

  private static void append(StringBuilder value, char c) {
    if (value.length() < MAX_VALUE) {
      value.append(c);
    }
  }
}
