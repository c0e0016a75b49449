package oit.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes the tables of a PDF. One that begins a page with the columns of the table that ended the
 * page before goes on with it.
 */
final class PdfTables {
  private final Draft draft;
  private int count;
  private @Nullable TableRows rows;
  private @Nullable PdfGrid last;
  private int row;
  private int lastPage;

  PdfTables(Draft draft) {
    this.draft = draft;
  }

  /**
   * @param cells by the number that the grid gives them
   */
  void write(PdfGrid grid, TreeMap<Integer, PdfWords> cells, int page) {
    TableRows open = rows;
    if (open == null || last == null || lastPage != page - 1 || !grid.isLike(last)) {
      open = new TableRows(draft, count++, page);
      rows = open;
      row = 0;
    }
    open.page(page);
    last = grid;
    lastPage = page;
    List<PdfWords> now = new ArrayList<>();
    int number = -1;
    for (Map.Entry<Integer, PdfWords> cell : cells.entrySet()) {
      if (cell.getKey() / grid.width() != number) {
        end(open, now);
        now = new ArrayList<>();
        number = cell.getKey() / grid.width();
      }
      int at = cell.getKey();
      String text = cell.getValue().text();
      open.cell(at % grid.width(), text, List.of(), grid.wide(at), grid.high(at));
      if (!text.isEmpty()) {
        now.add(cell.getValue());
      }
    }
    end(open, now);
  }

  private void end(TableRows open, Collection<PdfWords> cells) {
    int block = draft.blockCount();
    open.endRow(row);
    for (PdfWords cell : cells) {
      cell.block(block++);
      cell.row(List.copyOf(cells));
    }
    row += cells.isEmpty() ? 0 : 1;
  }

  /** Tables so far. */
  int count() {
    return count;
  }

  /** What comes next is another table. */
  void end() {
    rows = null;
  }
}
