package oit.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows and columns of one table, with cells that span several. Collects the text of the current
 * row, spanning cells of earlier rows included, as context for the links in it.
 */
final class TableGrid {
  private static final int MAX_COLUMNS = 200;
  private static final int MAX_SPAN = 2000;
  private static final int MAX_ROW_TEXT = 400;
  private static final int MAX_CELL_TEXT = 160;

  private final int number;
  private final int[] left = new int[MAX_COLUMNS];
  private final String[] texts = new String[MAX_COLUMNS];
  private final List<PageLink> links = new ArrayList<>();
  private int row = -1;
  private int columns;
  private int column;

  TableGrid(int number) {
    this.number = number;
    java.util.Arrays.fill(texts, "");
  }

  int number() {
    return number;
  }

  int row() {
    return Math.max(row, 0);
  }

  void startRow() {
    row++;
    column = 0;
    for (int i = 0; i < columns; i++) {
      if (left[i] > 0) {
        left[i]--;
      }
      if (left[i] == 0) {
        texts[i] = "";
      }
    }
  }

  /** Places the next cell and returns its column. */
  int place(String rowspan, String colspan) {
    if (row < 0) {
      startRow();
    }
    while (column < MAX_COLUMNS - 1 && left[column] > 0) {
      column++;
    }
    int at = Math.min(column, MAX_COLUMNS - 1);
    int wide = Math.clamp(number(colspan), 1, MAX_COLUMNS - at);
    int high = number(rowspan) == 0 ? MAX_SPAN : Math.clamp(number(rowspan), 1, MAX_SPAN);
    for (int i = at; i < at + wide; i++) {
      left[i] = high;
    }
    columns = Math.max(columns, at + wide);
    column = Math.min(at + wide, MAX_COLUMNS - 1);
    return at;
  }

  private static int number(String attribute) {
    String digits = attribute.strip();
    if (digits.isEmpty() || digits.length() > 6) {
      return 1;
    }
    try {
      return Math.max(0, Integer.parseInt(digits));
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  void cellText(int at, String text) {
    if (texts[at].length() < MAX_CELL_TEXT) {
      String sum = texts[at].isEmpty() ? text : texts[at] + " " + text;
      texts[at] = DisplayText.cut(sum, MAX_CELL_TEXT);
    }
  }

  void link(PageLink link) {
    links.add(link);
  }

  /** Gives the links of the row the row's text as context. */
  void endRow() {
    for (PageLink link : links) {
      String label = link.visibleLabel();
      StringBuilder context = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        String text = texts[i];
        if (!text.isEmpty() && !text.equals(label) && context.length() < MAX_ROW_TEXT) {
          context.append(context.isEmpty() ? "" : " · ").append(text);
        }
      }
      link.context(context.toString());
    }
    links.clear();
  }
}
