package oit.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import oit.read.TableRows.CellLink;

/** The cells of one sheet. Its links stand behind the cells, so they are read first. */
final class XlsxSheet {
  private static final int MAX_CELL = 40_000;

  private final XlsxBook book;
  private final TableRows rows;
  private final Map<String, String> relations;
  private final Addresses addresses;
  private final Draft draft;
  private final Map<String, String> links = new HashMap<>();
  private final StringBuilder value = new StringBuilder();
  private String reference = "";
  private String type = "";
  private String style = "";
  private boolean inValue;
  private int row;
  private int column;

  XlsxSheet(
      XlsxBook book,
      TableRows rows,
      Map<String, String> relations,
      Addresses addresses,
      Draft draft) {
    this.book = book;
    this.rows = rows;
    this.relations = relations;
    this.addresses = addresses;
    this.draft = draft;
  }

  void readLinks(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("hyperlink")
          && links.size() < draft.limits().links()) {
        String target = relations.getOrDefault(OfficeParts.attribute(xml, "id"), "");
        String cell = OfficeParts.attribute(xml, "ref").replaceFirst(":.*", "");
        addresses.resolve(target).ifPresent(url -> links.put(cell, url));
      }
    }
  }

  void readCells(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml);
        case XMLStreamConstants.CHARACTERS -> {
          if (inValue && value.length() < MAX_CELL) {
            value.append(xml.getText());
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
      }
      case "c" -> {
        reference = OfficeParts.attribute(xml, "r");
        type = OfficeParts.attribute(xml, "t");
        style = OfficeParts.attribute(xml, "s");
        column = reference.isEmpty() ? column : column(reference);
        value.setLength(0);
      }
      case "v", "t" -> inValue = true;
      default -> {}
    }
  }

  private void end(String name) {
    switch (name) {
      case "v", "t" -> inValue = false;
      case "c" -> {
        String url = links.get(reference);
        List<CellLink> found = url == null ? List.of() : List.of(new CellLink(url, ""));
        rows.cell(column, shown(value.toString()), new ArrayList<>(found));
        column++;
      }
      case "row" -> {
        rows.endRow(row);
        row++;
      }
      default -> {}
    }
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
}
