package oit.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import oit.read.Block.Region;
import oit.read.Block.Role;
import oit.read.Link.Rel;

/**
 * Writes the rows of a document's or workbook's table. Header cells are those of the rows that the
 * document itself repeats on every page; where there are none, of the first row with at least two
 * filled cells and of the rows that cells of it reach into or divide further. What stands above it
 * alone in its row is a title.
 */
final class TableRows {
  private static final int MAX_CONTEXT = 400;
  private static final int MAX_COLUMNS = 20_000;
  private static final int MOST_HEADER_ROWS = 5;

  private final Draft draft;
  private final int table;
  private int page;
  private final List<Cell> cells = new ArrayList<>();

  /** Columns under header cells that span several, which the next row may divide. */
  private final BitSet divided = new BitSet();

  private boolean headed;
  private boolean declared;
  private int firstHeader = -1;
  private int lastHeader = -1;

  /** A link in a cell; {@code url} is resolved. */
  record CellLink(String url, String label) {}

  /** One cell of the row at hand. */
  record Cell(int column, String text, List<CellLink> links, int wide, int high) {}

  TableRows(Draft draft, int table, int page) {
    this.draft = draft;
    this.table = table;
    this.page = page;
  }

  /** The page on which the next rows stand. */
  void page(int number) {
    page = number;
  }

  /** Adds a cell to the row at hand; empty ones without links are left out. */
  void cell(int column, String raw, List<CellLink> links) {
    cell(column, raw, links, 1, 1);
  }

  /** Adds a cell that covers several columns or rows. */
  void cell(int column, String raw, List<CellLink> links, int wide, int high) {
    String text = DisplayText.of(raw);
    if (!text.isEmpty() || !links.isEmpty()) {
      cells.add(new Cell(column, text, List.copyOf(links), wide, high));
    }
  }

  /** Writes the row at hand. */
  void endRow(int row) {
    endRow(row, false);
  }

  /** Writes the row at hand, which the document may declare to be a header. */
  void endRow(int row, boolean header) {
    Role role = isHeader(row, header) ? Role.HEADER_CELL : Role.CELL;
    for (Cell cell : cells) {
      int block = draft.blockCount() - 1;
      if (!cell.text().isEmpty()) {
        block =
            draft.add(
                new Block(role, 0, cell.text(), Region.MAIN, table, row, cell.column(), page));
      }
      for (CellLink link : cell.links()) {
        String label = link.label().isEmpty() ? cell.text() : DisplayText.of(link.label());
        draft.add(new Link(link.url(), label, context(label), Rel.ANCHOR, Region.MAIN, block));
      }
    }
    cells.clear();
  }

  private boolean isHeader(int row, boolean header) {
    List<Cell> filled = cells.stream().filter(c -> !c.text().isEmpty()).toList();
    if (header) {
      declared = true;
      headed = true;
      return true;
    }
    if (declared || filled.isEmpty()) {
      return false;
    }
    boolean first = !headed && filled.size() >= 2;
    boolean more =
        headed
            && row - firstHeader < MOST_HEADER_ROWS
            && (row <= lastHeader || filled.stream().allMatch(this::divides));
    if (first) {
      headed = true;
      firstHeader = row;
    }
    if (first || more) {
      note(row, filled);
    }
    return first || more;
  }

  private boolean divides(Cell cell) {
    return divided.get(Math.min(cell.column(), MAX_COLUMNS));
  }

  private void note(int row, List<Cell> filled) {
    divided.clear();
    for (Cell cell : filled) {
      lastHeader = Math.max(lastHeader, row + cell.high() - 1);
      if (cell.wide() > 1 && filled.size() > 1) {
        divided.set(
            Math.min(cell.column(), MAX_COLUMNS),
            Math.min(cell.column() + cell.wide(), MAX_COLUMNS));
      }
    }
  }

  private String context(String label) {
    StringBuilder words = new StringBuilder();
    for (Cell cell : cells) {
      if (!cell.text().isEmpty() && !cell.text().equals(label) && words.length() < MAX_CONTEXT) {
        words.append(words.isEmpty() ? "" : " · ").append(DisplayText.cut(cell.text(), 160));
      }
    }
    return words.toString();
  }
}
