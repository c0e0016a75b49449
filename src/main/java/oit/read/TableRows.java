package oit.read;

import java.util.ArrayList;
import java.util.List;
import oit.read.Block.Region;
import oit.read.Block.Role;
import oit.read.Link.Rel;

/**
 * Writes the rows of a document's or workbook's table. The first row with at least two filled cells
 * is the header; what stands above it alone in its row is a title.
 */
final class TableRows {
  private static final int MAX_CONTEXT = 400;

  private final Draft draft;
  private final int table;
  private final int page;
  private final List<Cell> cells = new ArrayList<>();
  private boolean headed;

  /** A link in a cell; {@code url} is resolved. */
  record CellLink(String url, String label) {}

  /** One cell of the row at hand. */
  record Cell(int column, String text, List<CellLink> links) {}

  TableRows(Draft draft, int table, int page) {
    this.draft = draft;
    this.table = table;
    this.page = page;
  }

  /** Adds a cell to the row at hand; empty ones without links are left out. */
  void cell(int column, String raw, List<CellLink> links) {
    String text = DisplayText.of(raw);
    if (!text.isEmpty() || !links.isEmpty()) {
      cells.add(new Cell(column, text, List.copyOf(links)));
    }
  }

  /** Writes the row at hand. */
  void endRow(int row) {
    long filled = cells.stream().filter(c -> !c.text().isEmpty()).count();
    Role role = !headed && filled >= 2 ? Role.HEADER_CELL : Role.CELL;
    headed |= filled >= 2;
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
