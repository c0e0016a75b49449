package oit.read;

import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Text, tables and links of DrawingML, as in slides, text boxes on sheets, SmartArt and charts.
 * Hands over what to write, so that shapes can be put into another order first.
 */
final class DrawingText {
  private final Map<String, String> relations;
  private final Consumer<Consumer<DocumentFlow>> out;
  private boolean inText;
  private boolean inNames;
  private boolean inParagraph;

  DrawingText(Map<String, String> relations, Consumer<Consumer<DocumentFlow>> out) {
    this.relations = relations;
    this.out = out;
  }

  /** Reads a whole part in the order of the file. */
  static void read(XMLStreamReader xml, Map<String, String> relations, DocumentFlow flow)
      throws XMLStreamException {
    DrawingText text = new DrawingText(relations, step -> step.accept(flow));
    while (xml.hasNext()) {
      text.event(xml, xml.next());
    }
  }

  void event(XMLStreamReader xml, int event) throws XMLStreamException {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        if (isLeftOut(xml)) {
          OfficeParts.skip(xml);
        } else {
          start(xml);
        }
      }
      case XMLStreamConstants.CHARACTERS -> {
        if (inText) {
          String text = xml.getText();
          out.accept(flow -> flow.text(text));
        }
      }
      case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
      default -> {}
    }
  }

  /** Second versions of the same thing, and cells that another one covers from the left. */
  private static boolean isLeftOut(XMLStreamReader xml) {
    return xml.getLocalName().equals("Fallback")
        || (xml.getLocalName().equals("tc") && OfficeParts.isOn(xml, "hMerge"));
  }

  private void start(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "p" -> {
        inParagraph = true;
        out.accept(DocumentFlow::startParagraph);
      }
      case "t" -> inText = inParagraph;
      case "strCache", "multiLvlStrCache" -> inNames = true;
      case "v" -> {
        if (inNames) {
          inText = true;
          out.accept(DocumentFlow::startParagraph);
        }
      }
      case "br", "tab" -> out.accept(flow -> flow.text(" "));
      case "buChar", "buAutoNum" -> out.accept(DocumentFlow::listItem);
      case "hlinkClick" -> {
        String target = relations.getOrDefault(OfficeParts.relationId(xml, "id"), "");
        out.accept(flow -> flow.startLink(target));
      }
      case "tbl" -> out.accept(DocumentFlow::openTable);
      case "tr" -> out.accept(DocumentFlow::openRow);
      case "tc" -> cell(xml);
      default -> {}
    }
  }

  private void cell(XMLStreamReader xml) {
    int wide = Math.max(1, XlsxBook.number(OfficeParts.attribute(xml, "gridSpan")));
    int high = Math.max(1, XlsxBook.number(OfficeParts.attribute(xml, "rowSpan")));
    out.accept(flow -> {
      flow.openCell();
      flow.span(wide, high);
    });
  }

  private void end(String name) {
    switch (name) {
      case "t" -> inText = false;
      case "v" -> {
        if (inNames) {
          inText = false;
          out.accept(DocumentFlow::endParagraph);
        }
      }
      case "strCache", "multiLvlStrCache" -> inNames = false;
      case "r", "fld" -> out.accept(DocumentFlow::endLink);
      case "p" -> {
        inParagraph = false;
        out.accept(DocumentFlow::endParagraph);
      }
      case "tc" -> out.accept(DocumentFlow::endCell);
      case "tr" -> out.accept(DocumentFlow::endRow);
      case "tbl" -> out.accept(DocumentFlow::endTable);
      default -> {}
    }
  }
}
