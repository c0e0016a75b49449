package oit.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import oit.read.Block.Region;
import oit.read.Block.Role;
import oit.read.Link.Rel;
import oit.read.TableRows.CellLink;

/**
 * Writes a document's paragraphs, tables and links as they end, whatever format they come from. A
 * table inside a cell becomes a table of its own, written before the row around it.
 */
final class DocumentFlow {
  private static final int MAX_DEPTH = 60;
  private static final int MAX_OPEN = 300;
  private static final int MAX_HEADING = 300;
  private static final int MOST_COLUMNS = 20_000;

  private final Draft draft;
  private final Addresses addresses;
  private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
  private final Deque<Table> tables = new ArrayDeque<>();
  private Region region = Region.MAIN;
  private String heading = "";
  private int tableCount;
  private int page = 1;
  private int pictures;

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
    int wide = 1;
    int high = 1;
    boolean header;
    boolean inCell;

    Table(TableRows rows) {
      this.rows = rows;
    }
  }

  DocumentFlow(Draft draft, Addresses addresses) {
    this.draft = draft;
    this.addresses = addresses;
  }

  int page() {
    return page;
  }

  void page(int number) {
    page = number;
  }

  void region(Region value) {
    region = value;
  }

  /** Pictures seen so far. */
  int pictures() {
    return pictures;
  }

  boolean inParagraph() {
    return !paragraphs.isEmpty();
  }

  boolean inTable() {
    return !tables.isEmpty();
  }

  void startParagraph() {
    if (paragraphs.size() >= MAX_OPEN) {
      throw new LimitReached("nesting");
    }
    paragraphs.push(new Paragraph());
  }

  void text(String text) {
    Paragraph top = paragraphs.peek();
    if (top != null && top.text.length() < draft.limits().text()) {
      top.text.append(text);
    }
  }

  /** Makes the open paragraph a heading; 0 leaves it as it is. */
  void heading(int level) {
    Paragraph top = paragraphs.peek();
    if (top != null && level > 0 && top.level == 0) {
      top.role = Role.HEADING;
      top.level = Math.min(6, level);
    }
  }

  void listItem() {
    Paragraph top = paragraphs.peek();
    if (top != null && top.role == Role.PARAGRAPH) {
      top.role = Role.LIST_ITEM;
    }
  }

  void startLink(String target) {
    Paragraph top = paragraphs.peek();
    if (top != null && !target.isEmpty()) {
      top.url = addresses.resolve(target).orElse("");
      top.linkStart = top.text.length();
    }
  }

  void endLink() {
    Paragraph top = paragraphs.peek();
    if (top != null && !top.url.isEmpty()) {
      top.links.add(new CellLink(top.url, DisplayText.of(top.text.substring(top.linkStart))));
      top.url = "";
    }
  }

  void endParagraph() {
    endLink();
    Paragraph done = paragraphs.poll();
    if (done == null) {
      return;
    }
    Table table = tables.peek();
    if (table != null && table.inCell) {
      table.text.append(done.text).append(' ');
      table.links.addAll(done.links);
      return;
    }
    String text = DisplayText.of(done.text);
    int block = draft.blockCount() - 1;
    String above = heading;
    if (!text.isEmpty()) {
      block = draft.add(Block.of(done.role, done.level, text, region, page));
      heading = done.role == Role.HEADING ? DisplayText.cut(text, MAX_HEADING) : heading;
    }
    for (CellLink link : done.links) {
      draft.add(new Link(link.url(), link.label(), above, Rel.ANCHOR, region, block));
    }
  }

  /** A picture with what is said about it. */
  void picture(String description) {
    picture(description, 0, 0);
  }

  /** A picture with its size in CSS pixels, 0 if it is not known. */
  void picture(String description, int width, int height) {
    pictures++;
    String label = DisplayText.cut(DisplayText.of(description), 300);
    draft.add(new Image("", label, width, height, region, draft.blockCount()));
  }

  void openTable() {
    if (tables.size() >= MAX_DEPTH) {
      throw new LimitReached("nesting");
    }
    tables.push(new Table(new TableRows(draft, tableCount++, page)));
  }

  void openRow() {
    Table table = tables.peek();
    if (table != null) {
      table.row++;
      table.column = 0;
      table.header = false;
    }
  }

  /** The row at hand is one that is repeated on every page. */
  void headerRow() {
    Table table = tables.peek();
    if (table != null) {
      table.header = true;
    }
  }

  /** Leaves out rows that are empty or not shown. */
  void skipRows(int count) {
    Table table = tables.peek();
    if (table != null) {
      table.row = Math.min(1 << 21, table.row + count);
    }
  }

  void openCell() {
    Table table = tables.peek();
    if (table != null) {
      table.text.setLength(0);
      table.links.clear();
      table.wide = 1;
      table.high = 1;
      table.inCell = true;
    }
  }

  /** Columns and rows that the open cell covers. */
  void span(int wide, int high) {
    Table table = tables.peek();
    if (table != null) {
      table.wide = Math.clamp(wide, 1, 1000);
      table.high = Math.clamp(high, 1, 1000);
    }
  }

  /** How many columns the open cell covers, without a word about its rows. */
  void wide(int columns) {
    Table table = tables.peek();
    if (table != null) {
      span(columns, table.high);
    }
  }

  void skipColumns(int count) {
    Table table = tables.peek();
    if (table != null) {
      table.column = Math.min(MOST_COLUMNS, table.column + count);
    }
  }

  /** Forgets what the open cell says; tells whether it said anything. */
  boolean dropCell() {
    Table table = tables.peek();
    boolean said = table != null && !table.text.toString().isBlank();
    if (table != null) {
      table.text.setLength(0);
      table.links.clear();
    }
    return said;
  }

  void endCell() {
    Table table = tables.peek();
    endCell(table == null ? 1 : table.wide);
  }

  /** Ends the open cell; the next one stands that many columns farther. */
  void endCell(int step) {
    Table table = tables.peek();
    if (table != null) {
      table.rows.cell(table.column, table.text.toString(), table.links, table.wide, table.high);
      table.column = Math.min(MOST_COLUMNS, table.column + step);
      table.inCell = false;
    }
  }

  void endRow() {
    Table table = tables.peek();
    if (table != null) {
      table.rows.endRow(table.row, table.header);
    }
  }

  void endTable() {
    tables.poll();
  }
}
