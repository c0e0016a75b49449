package oit.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import oit.read.Block.Region;
import oit.read.Block.Role;
import oit.read.Link.Rel;
import oit.read.TableRows.CellLink;

/** Follows a document's body and writes paragraphs, tables and links as they end. */
final class DocxBody {
  private static final Pattern HYPERLINK = Pattern.compile("HYPERLINK\\s+\"([^\"]{1,2000})\"");
  private static final int MAX_DEPTH = 60;

  private final Draft draft;
  private final Map<String, Integer> styles;
  private final Map<String, String> relations;
  private final Addresses addresses;
  private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
  private final Deque<Table> tables = new ArrayDeque<>();
  private final StringBuilder instruction = new StringBuilder();
  private boolean inText;
  private boolean inInstruction;
  private int tableCount;
  private int page = 1;
  private int pictures;
  private String heading = "";

  private static final class Paragraph {
    final StringBuilder text = new StringBuilder();
    final List<CellLink> links = new ArrayList<>();
    Role role = Role.PARAGRAPH;
    int level;
    String url = "";
    int linkStart;
  }

  private static final class Table {
    final TableRows rows;
    final StringBuilder text = new StringBuilder();
    final List<CellLink> links = new ArrayList<>();
    int row = -1;
    int column;
    int span = 1;

    Table(TableRows rows) {
      this.rows = rows;
    }
  }

  DocxBody(
      Draft draft,
      Map<String, Integer> styles,
      Map<String, String> relations,
      Addresses addresses) {
    this.draft = draft;
    this.styles = styles;
    this.relations = relations;
    this.addresses = addresses;
  }

  int pages() {
    return page;
  }

  int pictures() {
    return pictures;
  }

  void start(XMLStreamReader xml) {
    String value = OfficeParts.attribute(xml, "val");
    switch (xml.getLocalName()) {
      case "p" -> paragraphs.push(new Paragraph());
      case "t" -> inText = true;
      case "instrText" -> inInstruction = true;
      case "tab", "br", "cr" -> append(" ");
      case "noBreakHyphen" -> append("-");
      case "lastRenderedPageBreak" -> page++;
      case "pStyle" -> heading(styles.getOrDefault(value, 0));
      case "outlineLvl" -> heading(DocxStyles.level(value));
      case "numPr" -> listItem();
      case "hyperlink" -> startLink(relations.getOrDefault(OfficeParts.attribute(xml, "id"), ""));
      case "fldChar" -> field(OfficeParts.attribute(xml, "fldCharType"));
      case "docPr" -> picture(OfficeParts.attribute(xml, "descr"));
      case "tbl" -> openTable();
      case "tr" -> openRow();
      case "tc" -> openCell();
      case "gridSpan" -> span(value);
      default -> {}
    }
  }

  void text(String text) {
    if (inText) {
      append(text);
    } else if (inInstruction && instruction.length() < 4000) {
      instruction.append(text);
    }
  }

  void end(String name) {
    switch (name) {
      case "t" -> inText = false;
      case "instrText" -> inInstruction = false;
      case "hyperlink" -> endLink();
      case "p" -> endParagraph();
      case "tc" -> endCell();
      case "tr" -> {
        if (!tables.isEmpty()) {
          tables.getFirst().rows.endRow(tables.getFirst().row);
        }
      }
      case "tbl" -> tables.poll();
      default -> {}
    }
  }

  private void append(String text) {
    Paragraph top = paragraphs.peek();
    if (top != null && top.text.length() < draft.limits().text()) {
      top.text.append(text);
    }
  }

  private void heading(int level) {
    Paragraph top = paragraphs.peek();
    if (top != null && level > 0 && top.level == 0) {
      top.role = Role.HEADING;
      top.level = level;
    }
  }

  private void listItem() {
    Paragraph top = paragraphs.peek();
    if (top != null && top.role == Role.PARAGRAPH) {
      top.role = Role.LIST_ITEM;
    }
  }

  private void field(String type) {
    switch (type) {
      case "begin" -> instruction.setLength(0);
      case "separate" -> {
        Matcher link = HYPERLINK.matcher(instruction);
        if (link.find()) {
          startLink(link.group(1));
        }
      }
      case "end" -> endLink();
      default -> {}
    }
  }

  private void startLink(String target) {
    Paragraph top = paragraphs.peek();
    if (top != null && !target.isEmpty()) {
      top.url = addresses.resolve(target).orElse("");
      top.linkStart = top.text.length();
    }
  }

  private void endLink() {
    Paragraph top = paragraphs.peek();
    if (top != null && !top.url.isEmpty()) {
      top.links.add(new CellLink(top.url, DisplayText.of(top.text.substring(top.linkStart))));
      top.url = "";
    }
  }

  private void picture(String description) {
    pictures++;
    String label = DisplayText.cut(DisplayText.of(description), 300);
    draft.add(new Image("", label, 0, 0, Region.MAIN, draft.blockCount()));
  }

  private void openTable() {
    if (tables.size() > MAX_DEPTH) {
      throw new LimitReached("nesting");
    }
    tables.push(new Table(new TableRows(draft, tableCount++, page)));
  }

  private void openRow() {
    Table table = tables.peek();
    if (table != null) {
      table.row++;
      table.column = 0;
    }
  }

  private void openCell() {
    Table table = tables.peek();
    if (table != null) {
      table.text.setLength(0);
      table.links.clear();
      table.span = 1;
    }
  }

  private void span(String value) {
    Table table = tables.peek();
    if (table != null && value.matches("\\d{1,3}")) {
      table.span = Math.max(1, Integer.parseInt(value));
    }
  }

  private void endCell() {
    Table table = tables.peek();
    if (table != null) {
      table.rows.cell(table.column, table.text.toString(), table.links);
      table.column += table.span;
    }
  }

  private void endParagraph() {
    endLink();
    Paragraph done = paragraphs.poll();
    if (done == null) {
      return;
    }
    Table table = tables.peek();
    if (table != null) {
      table.text.append(done.text).append(' ');
      table.links.addAll(done.links);
      return;
    }
    String text = DisplayText.of(done.text);
    if (text.isEmpty()) {
      return;
    }
    String above = heading;
    int block = draft.add(Block.of(done.role, done.level, text, Region.MAIN, page));
    heading = done.role == Role.HEADING ? DisplayText.cut(text, 300) : heading;
    for (CellLink link : done.links) {
      draft.add(new Link(link.url(), link.label(), above, Rel.ANCHOR, Region.MAIN, block));
    }
  }
}
