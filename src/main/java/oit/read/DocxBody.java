package oit.read;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Follows the body of a Word document, or another part with paragraphs: what is shown in print,
 * with tracked insertions and without deletions, hidden text and comments.
 */
final class DocxBody {
  private static final Pattern HYPERLINK = Pattern.compile("HYPERLINK\\s+\"([^\"]{1,2000})\"");

  /** English Metric Units of a CSS pixel. */
  private static final int LENGTHS_OF_A_PIXEL = 9525;

  private final DocumentFlow flow;
  private final Map<String, Integer> styles;
  private final Map<String, String> relations;
  private final StringBuilder instruction = new StringBuilder();
  private boolean inText;
  private boolean inInstruction;
  private boolean inRunStyle;
  private boolean hidden;
  private int width;
  private int height;

  DocxBody(DocumentFlow flow, Map<String, Integer> styles, Map<String, String> relations) {
    this.flow = flow;
    this.styles = styles;
    this.relations = relations;
  }

  void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (isLeftOut(xml)) {
            OfficeParts.skip(xml);
          } else {
            start(xml);
          }
        }
        case XMLStreamConstants.CHARACTERS -> text(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        default -> {}
      }
    }
  }

  /** Second versions of the same thing, what was deleted or moved away, notes' separators. */
  private static boolean isLeftOut(XMLStreamReader xml) {
    return switch (xml.getLocalName()) {
      case "Fallback", "del", "moveFrom" -> true;
      case "footnote", "endnote" -> OfficeParts.attribute(xml, "type").contains("eparator");
      default -> false;
    };
  }

  private void start(XMLStreamReader xml) {
    String value = OfficeParts.attribute(xml, "val");
    switch (xml.getLocalName()) {
      case "p" -> flow.startParagraph();
      case "r" -> hidden = false;
      case "rPr" -> inRunStyle = true;
      case "vanish", "webHidden" -> hidden |= inRunStyle && !isOff(value);
      case "t" -> inText = true;
      case "instrText" -> inInstruction = true;
      case "tab", "br", "cr", "ptab" -> flow.text(" ");
      case "noBreakHyphen" -> flow.text("-");
      case "sym" -> symbol(OfficeParts.attribute(xml, "char"));
      case "lastRenderedPageBreak" -> flow.page(flow.page() + 1);
      case "pStyle" -> flow.heading(styles.getOrDefault(value, 0));
      case "outlineLvl" -> flow.heading(DocxStyles.level(value));
      case "numPr" -> flow.listItem();
      case "hyperlink" ->
          flow.startLink(relations.getOrDefault(OfficeParts.attribute(xml, "id"), ""));
      case "hlink" -> flow.startLink(OfficeParts.attribute(xml, "dest"));
      case "fldChar" -> field(OfficeParts.attribute(xml, "fldCharType"));
      case "fldSimple" -> simpleField(OfficeParts.attribute(xml, "instr"));
      case "extent" -> {
        width = pixels(OfficeParts.attribute(xml, "cx"));
        height = pixels(OfficeParts.attribute(xml, "cy"));
      }
      case "docPr" -> {
        flow.picture(OfficeParts.attribute(xml, "descr"), width, height);
        width = 0;
        height = 0;
      }
      case "imagedata" -> flow.picture(OfficeParts.attribute(xml, "title"));
      case "tbl" -> flow.openTable();
      case "tr" -> flow.openRow();
      case "tblHeader" -> {
        if (!isOff(value)) {
          flow.headerRow();
        }
      }
      case "gridBefore" -> flow.skipColumns(number(value, 0));
      case "tc" -> flow.openCell();
      case "gridSpan" -> flow.wide(number(value, 1));
      default -> {}
    }
  }

  private static int pixels(String length) {
    return length.matches("\\d{1,9}") ? Integer.parseInt(length) / LENGTHS_OF_A_PIXEL : 0;
  }

  private static boolean isOff(String value) {
    return value.equals("0") || value.equals("false") || value.equals("off");
  }

  private static int number(String value, int otherwise) {
    return value.matches("\\d{1,3}") ? Integer.parseInt(value) : otherwise;
  }

  /** A letter of a symbol font; the private ones of Thai fonts are repaired as other text is. */
  private void symbol(String code) {
    if (code.matches("[0-9A-Fa-f]{4}")) {
      flow.text(Character.toString((char) Integer.parseInt(code, 16)));
    }
  }

  private void text(String text) {
    if (inText && !hidden) {
      flow.text(text);
    } else if (inInstruction && instruction.length() < 4000) {
      instruction.append(text);
    }
  }

  private void end(String name) {
    switch (name) {
      case "t" -> inText = false;
      case "rPr" -> inRunStyle = false;
      case "r" -> hidden = false;
      case "instrText" -> inInstruction = false;
      case "hyperlink", "hlink", "fldSimple" -> flow.endLink();
      case "p" -> flow.endParagraph();
      case "tc" -> flow.endCell();
      case "tr" -> flow.endRow();
      case "tbl" -> flow.endTable();
      default -> {}
    }
  }

  private void field(String type) {
    switch (type) {
      case "begin" -> instruction.setLength(0);
      case "separate" -> simpleField(instruction);
      case "end" -> flow.endLink();
      default -> {}
    }
  }

  private void simpleField(CharSequence code) {
    Matcher link = HYPERLINK.matcher(code);
    if (link.find()) {
      flow.startLink(link.group(1));
    }
  }
}
