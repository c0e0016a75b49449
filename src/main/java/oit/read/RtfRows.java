package oit.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Paragraphs and table rows of a Rich Text file. Such a file has no tables, only rows that follow
 * each other; each says for itself how many cells it has and which of them are merged.
 */
final class RtfRows {
  private static final int MOST_CELLS = 2000;

  private enum Cell {
    OWN,
    FIRST,
    MERGED
  }

  private final DocumentFlow flow;
  private final List<Cell> cells = new ArrayList<>();
  private Cell next = Cell.OWN;
  private boolean inTable;
  private boolean header;
  private boolean rowOpen;
  private boolean cellOpen;
  private int column;
  private int heading;
  private boolean listItem;

  RtfRows(DocumentFlow flow) {
    this.flow = flow;
  }

  void text(String text) {
    openParagraph();
    flow.text(text);
  }

  void startLink(String target) {
    openParagraph();
    flow.startLink(target);
  }

  private void openParagraph() {
    if (flow.inParagraph()) {
      return;
    }
    if (inTable) {
      openCell();
    } else {
      end();
    }
    flow.startParagraph();
    flow.heading(heading);
    if (listItem) {
      flow.listItem();
    }
  }

  private void openCell() {
    if (!flow.inTable()) {
      flow.openTable();
    }
    if (!rowOpen) {
      flow.openRow();
      rowOpen = true;
      column = 0;
    }
    if (!cellOpen) {
      flow.openCell();
      cellOpen = true;
    }
  }

  void endParagraph() {
    if (flow.inParagraph()) {
      flow.endParagraph();
    }
    listItem = false;
  }

  /** Paragraph properties begin anew. */
  void inTable(boolean value) {
    inTable = value;
    if (!value) {
      heading = 0;
    }
  }

  void heading(int level) {
    heading = level;
    if (flow.inParagraph()) {
      flow.heading(level);
    }
  }

  void listItem() {
    listItem = true;
    if (flow.inParagraph()) {
      flow.listItem();
    }
  }

  void endCell() {
    openCell();
    endParagraph();
    boolean merged = column < cells.size() && cells.get(column) == Cell.MERGED;
    if (merged) {
      flow.dropCell();
    }
    flow.wide(width());
    flow.endCell(1);
    cellOpen = false;
    column++;
  }

  private int width() {
    int wide = 1;
    if (column < cells.size() && cells.get(column) == Cell.FIRST) {
      while (column + wide < cells.size() && cells.get(column + wide) == Cell.MERGED) {
        wide++;
      }
    }
    return wide;
  }

  void endRow() {
    if (rowOpen) {
      if (cellOpen) {
        endParagraph();
        flow.endCell(1);
      }
      if (header) {
        flow.headerRow();
      }
      flow.endRow();
    }
    rowOpen = false;
    cellOpen = false;
    column = 0;
  }

  /** A row's properties begin; they may stand before or after its cells. */
  void startRow() {
    cells.clear();
    next = Cell.OWN;
    header = false;
    inTable = true;
  }

  void headerRow() {
    header = true;
  }

  void mergesRight() {
    next = Cell.FIRST;
  }

  void merged() {
    next = Cell.MERGED;
  }

  void declareCell() {
    if (cells.size() < MOST_CELLS) {
      cells.add(next);
    }
    next = Cell.OWN;
  }

  /** Ends the table, if one is open: something else follows. */
  void end() {
    if (flow.inTable()) {
      endRow();
      flow.endTable();
    }
  }
}
