package oit.read;

import java.util.BitSet;

/** Where a table of an OpenDocument file stands: repeats of its rows and cells, hidden columns. */
final class OdfGrid {
  private static final int MOST_COLUMNS = 20_000;

  private final BitSet hidden = new BitSet();
  private int columns;
  private int column;
  private int cellRepeats = 1;
  private int rowRepeats = 1;

  /** Declares the next columns. */
  void columns(int count, boolean unseen) {
    int end = Math.min(MOST_COLUMNS, columns + count);
    if (unseen) {
      hidden.set(columns, end);
    }
    columns = end;
  }

  void startRow(int repeats) {
    column = 0;
    rowRepeats = repeats;
  }

  int rowRepeats() {
    return rowRepeats;
  }

  void startCell(int repeats) {
    cellRepeats = repeats;
  }

  /** Goes past the cell at hand; says how many columns it stands for. */
  int endCell() {
    column = Math.min(MOST_COLUMNS, column + cellRepeats);
    return cellRepeats;
  }

  /** Whether the cell at hand stands in a column that is not shown. */
  boolean isHidden() {
    return hidden.get(Math.min(column, MOST_COLUMNS));
  }
}
