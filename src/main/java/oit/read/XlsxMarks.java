package oit.read;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import oit.read.TableRows.CellLink;

/**
 * What a sheet says around its cells: links and merged cells, which stand behind the cells, and
 * hidden columns. Read before the cells themselves.
 */
final class XlsxMarks {
  private static final int MOST_COLUMNS = 20_000;
  private static final int MOST_MERGED = 100_000;

  private final Map<String, String> relations;
  private final Addresses addresses;
  private final int mostLinks;
  private final Map<String, String> links = new HashMap<>();
  private final Map<String, Span> spans = new HashMap<>();
  private final BitSet hidden = new BitSet();

  /** How many columns and rows a merged cell covers. */
  record Span(int wide, int high) {}

  XlsxMarks(Map<String, String> relations, Addresses addresses, int mostLinks) {
    this.relations = relations;
    this.addresses = addresses;
    this.mostLinks = mostLinks;
  }

  void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "hyperlink" -> link(xml);
          case "mergeCell" -> merged(OfficeParts.attribute(xml, "ref"));
          case "col" -> column(xml);
          default -> {}
        }
      }
    }
  }

  private void link(XMLStreamReader xml) {
    String target = relations.getOrDefault(OfficeParts.relationId(xml, "id"), "");
    String cell = OfficeParts.attribute(xml, "ref").replaceFirst(":.*", "");
    if (links.size() < mostLinks) {
      addresses.resolve(target).ifPresent(url -> links.put(cell, url));
    }
  }

  private void merged(String range) {
    int colon = range.indexOf(':');
    if (colon > 0 && spans.size() < MOST_MERGED) {
      String from = range.substring(0, colon);
      String to = range.substring(colon + 1);
      int wide = XlsxSheet.column(to) - XlsxSheet.column(from) + 1;
      int high = XlsxSheet.row(to) - XlsxSheet.row(from) + 1;
      spans.put(from, new Span(Math.max(1, wide), Math.max(1, high)));
    }
  }

  private void column(XMLStreamReader xml) {
    int from = XlsxBook.number(OfficeParts.attribute(xml, "min"));
    int to = Math.min(MOST_COLUMNS, XlsxBook.number(OfficeParts.attribute(xml, "max")));
    if (OfficeParts.isOn(xml, "hidden") && from > 0 && to >= from) {
      hidden.set(from - 1, to);
    }
  }

  List<CellLink> links(String reference) {
    String url = links.get(reference);
    return url == null ? List.of() : List.of(new CellLink(url, ""));
  }

  void link(String reference, String target) {
    if (links.size() < mostLinks) {
      addresses.resolve(target).ifPresent(url -> links.putIfAbsent(reference, url));
    }
  }

  Span span(String reference) {
    return spans.getOrDefault(reference, new Span(1, 1));
  }

  boolean isHidden(int column) {
    return hidden.get(column);
  }
}
