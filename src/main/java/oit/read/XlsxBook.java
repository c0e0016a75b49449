package oit.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the sheets of a workbook share: strings and number formats. */
final class XlsxBook {
  private static final int MAX_FORMATS = 70_000;

  private final List<String> strings = new ArrayList<>();
  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Integer> formats = new ArrayList<>();
  private final CellText cellText = new CellText();
  private final boolean since1904;
  private long room;

  private XlsxBook(int room, boolean since1904) {
    this.room = 4L * room;
    this.since1904 = since1904;
  }

  static XlsxBook of(OfficeZip zip, int text, boolean since1904) throws IOException {
    XlsxBook book = new XlsxBook(text, since1904);
    zip.part("xl/styles.xml", book::readFormats);
    zip.part("xl/sharedStrings.xml", book::readStrings);
    return book;
  }

  /** The shared string of that number; empty if there is none. */
  String string(String index) {
    int i = number(index);
    return i >= 0 && i < strings.size() ? strings.get(i) : "";
  }

  /** A number as it is shown in that style. */
  String number(String value, String style) {
    double number;
    try {
      number = Double.parseDouble(value);
    } catch (NumberFormatException e) {
      return value;
    }
    int i = number(style);
    int format = i >= 0 && i < formats.size() ? formats.get(i) : 0;
    return cellText.of(number, format, codes.getOrDefault(format, ""), since1904);
  }

  static int number(String text) {
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
  }

  private void readFormats(XMLStreamReader xml) throws XMLStreamException {
    boolean cells = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
        cells = false;
      }
      if (event != XMLStreamConstants.START_ELEMENT || formats.size() > MAX_FORMATS) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "numFmt" -> {
          if (codes.size() < MAX_FORMATS) {
            String code = OfficeParts.attribute(xml, "formatCode");
            codes.put(number(OfficeParts.attribute(xml, "numFmtId")), DisplayText.cut(code, 300));
          }
        }
        case "cellXfs" -> cells = true;
        case "xf" -> {
          if (cells) {
            formats.add(Math.max(0, number(OfficeParts.attribute(xml, "numFmtId"))));
          }
        }
        default -> {}
      }
    }
  }

  private void readStrings(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean inside = false;
    while (xml.hasNext() && room > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (xml.getLocalName().equals("rPh")) {
            OfficeParts.skip(xml);
          } else {
            inside = xml.getLocalName().equals("t");
          }
        }
        case XMLStreamConstants.CHARACTERS -> {
          if (inside) {
            text.append(xml.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          inside = false;
          if (xml.getLocalName().equals("si")) {
            strings.add(text.toString());
            room -= text.length() + 40L;
            text.setLength(0);
          }
        }
        default -> {}
      }
    }
  }
}
