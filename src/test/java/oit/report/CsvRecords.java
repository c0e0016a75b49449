package oit.report;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV strictly as RFC 4180 has it; anything else is an error. */
final class CsvRecords {

  private final String text;
  private int at;

  private CsvRecords(String text) {
    this.text = text;
  }

  static List<List<String>> rows(String text) {
    return new CsvRecords(text).rows();
  }

  private List<List<String>> rows() {
    var rows = new ArrayList<List<String>>();
    while (at < text.length()) {
      var row = new ArrayList<String>();
      do {
        row.add(cell());
      } while (take(","));
      if (!take("\r\n")) {
        throw new IllegalStateException("no end of row at " + at);
      }
      rows.add(row);
    }
    return rows;
  }

  private String cell() {
    if (!take("\"")) {
      int from = at;
      while (at < text.length() && ",\r\n\"".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      return text.substring(from, at);
    }
    var cell = new StringBuilder();
    while (true) {
      int quote = text.indexOf('"', at);
      cell.append(text, at, quote);
      at = quote + 1;
      if (!take("\"")) {
        return cell.toString();
      }
      cell.append('"');
    }
  }

  private boolean take(String expected) {
    boolean there = text.startsWith(expected, at);
    at += there ? expected.length() : 0;
    return there;
  }
}
