package oit.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The cells of one sheet that are shown; of formulas what they came to when the file was saved. */
final class XlsxSheet {
  private static final int MAX_CELL = 40_000;
  private static final Pattern HYPERLINK =
      Pattern.compile("^\\s*HYPERLINK\\(\\s*\"([^\"]{1,2000})\"", Pattern.CASE_INSENSITIVE);

  private final XlsxBook book;
  private final TableRows rows;
  private final XlsxMarks marks;
  private final StringBuilder value = new StringBuilder();
  private final StringBuilder formula = new StringBuilder();
  private String reference = "";
  private String type = "";
  private String style = "";
  private boolean inValue;
  private boolean inFormula;
  private boolean hidden;
  private int hiddenRows;
  private int hiddenCells;
  private int row;
  private int column;

  XlsxSheet(XlsxBook book, TableRows rows, XlsxMarks marks) {
    this.book = book;
    this.rows = rows;
    this.marks = marks;
  }

  /** Rows with something in them that are not shown. */
  int hiddenRows() {
    return hiddenRows;
  }

  /** Cells with something in them in columns that are not shown. */
  int hiddenCells() {
    return hiddenCells;
  }

  void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (xml.getLocalName().equals("rPh")) {
            OfficeParts.skip(xml);
          } else {
            start(xml);
          }
        }
        case XMLStreamConstants.CHARACTERS -> {
          if (inValue && value.length() < MAX_CELL) {
            value.append(xml.getText());
          } else if (inFormula && formula.length() < MAX_CELL) {
            formula.append(xml.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        default -> {}
      }
    }
  }

  private void start(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "row" -> {
        int number = XlsxBook.number(OfficeParts.attribute(xml, "r"));
        row = number > 0 ? number - 1 : row;
        column = 0;
        hidden = OfficeParts.isOn(xml, "hidden");
        hiddenRows += hidden ? 1 : 0;
      }
      case "c" -> {
        reference = OfficeParts.attribute(xml, "r");
        type = OfficeParts.attribute(xml, "t");
        style = OfficeParts.attribute(xml, "s");
        column = reference.isEmpty() ? column : column(reference);
        value.setLength(0);
        formula.setLength(0);
      }
      case "v", "t" -> inValue = true;
      case "f" -> inFormula = true;
      default -> {}
    }
  }

  private void end(String name) {
    switch (name) {
      case "v", "t" -> inValue = false;
      case "f" -> inFormula = false;
      case "c" -> {
        endCell();
        column++;
      }
      case "row" -> {
        rows.endRow(row);
        row++;
      }
      default -> {}
    }
  }

  private void endCell() {
    if (hidden || marks.isHidden(column)) {
      hiddenCells += hidden || value.isEmpty() ? 0 : 1;
      return;
    }
    Matcher link = HYPERLINK.matcher(formula);
    if (link.find()) {
      marks.link(reference, link.group(1));
    }
    XlsxMarks.Span span = marks.span(reference);
    rows.cell(column, shown(value.toString()), marks.links(reference), span.wide(), span.high());
  }

  private String shown(String raw) {
    if (raw.isEmpty()) {
      return "";
    }
    return switch (type) {
      case "s" -> book.string(raw);
      case "b" -> raw.equals("1") ? "TRUE" : "FALSE";
      case "str", "inlineStr", "e", "d" -> raw;
      default -> book.number(raw, style);
    };
  }

  /** Column of a reference such as {@code AB12}, from 0. */
  static int column(String reference) {
    int column = 0;
    for (int i = 0; i < reference.length() && i < 4; i++) {
      char c = reference.charAt(i);
      if (c < 'A' || c > 'Z') {
        break;
      }
      column = column * 26 + (c - 'A' + 1);
    }
    return Math.max(0, column - 1);
  }

  /** Row of a reference such as {@code AB12}, from 0. */
  static int row(String reference) {
    int start = 0;
    while (start < reference.length() && !Character.isDigit(reference.charAt(start))) {
      start++;
    }
    return Math.max(0, XlsxBook.number(reference.substring(start)) - 1);
  }
}
