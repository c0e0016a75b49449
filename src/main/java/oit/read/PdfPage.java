package oit.read;

import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import oit.read.Block.Region;
import oit.read.Block.Role;
import oit.thai.ThaiText;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * What one PDF page says, in the order it was written: lines, and each table where its first word
 * stands.
 */
final class PdfPage {
  private static final int LEAST_OF_A_TITLE = 12;
  private static final int MOST_PICTURES = 20;

  /** Letters stand above their line by this part of their size. */
  private static final double MIDDLE = 0.3;

  /** Lines that may stand between a table and the rest of it: foot and head of a page. */
  private static final int MOST_BETWEEN = 3;

  private sealed interface Item {}

  private record Line(PdfWords words) implements Item {}

  private record Table(PdfGrid grid, TreeMap<Integer, PdfWords> cells) implements Item {}

  private final List<Item> items = new ArrayList<>();
  private final List<Dimension> pictures = new ArrayList<>();
  private final Legible legible = new Legible();
  private List<PdfGrid> grids = List.of();
  private @Nullable PdfWords line;
  private final List<PdfWords> onLine = new ArrayList<>();

  /** Adds a picture of that many pixels. */
  void picture(int width, int height) {
    if (pictures.size() < MOST_PICTURES) {
      pictures.add(new Dimension(width, height));
    }
  }

  /** Writes down its pictures, which stand by the page's text. */
  void writePictures(Draft draft) {
    for (Dimension size : pictures) {
      draft.add(new Image("", "", size.width, size.height, Region.MAIN, draft.blockCount() - 1));
    }
  }

  /** The tables into which words may fall. */
  void grids(List<PdfGrid> tables) {
    grids = tables;
  }

  /** Adds a word; what lies in several cells becomes a word in each of them. */
  List<PdfWords> add(String word, List<TextPosition> positions) {
    List<PdfWords> places = new ArrayList<>();
    int from = 0;
    while (from < positions.size()) {
      PdfGrid grid = grid(positions.get(from));
      int cell = cell(grid, positions.get(from));
      int to = from + 1;
      while (to < positions.size() && isSame(grid, cell, positions.get(to))) {
        to++;
      }
      PdfWords words = words(grid, cell);
      boolean whole = to - from == positions.size();
      words.add(whole ? word : text(positions.subList(from, to)), positions.subList(from, to));
      for (int i = from; i < to; i++) {
        places.add(words);
      }
      from = to;
    }
    return places;
  }

  private static String text(List<TextPosition> positions) {
    StringBuilder text = new StringBuilder();
    positions.forEach(p -> text.append(p.getUnicode()));
    return text.toString();
  }

  private boolean isSame(@Nullable PdfGrid grid, int cell, TextPosition position) {
    PdfGrid other = grid(position);
    return other == grid && (cell(other, position) == cell || isMark(position));
  }

  /** A mark belongs to its letter wherever it is drawn. */
  private static boolean isMark(TextPosition position) {
    return position.getWidthDirAdj() <= 0;
  }

  private @Nullable PdfGrid grid(TextPosition position) {
    for (PdfGrid grid : grids) {
      if (cell(grid, position) >= 0) {
        return grid;
      }
    }
    return null;
  }

  /** The cell of a grid in which a letter stands. */
  static int cell(@Nullable PdfGrid grid, TextPosition at) {
    return grid == null
        ? -1
        : grid.cell(
            at.getXDirAdj() + at.getWidthDirAdj() / 2,
            at.getYDirAdj() - MIDDLE * at.getFontSizeInPt());
  }

  private PdfWords words(@Nullable PdfGrid grid, int cell) {
    PdfWords words = grid == null ? line() : table(grid).computeIfAbsent(cell, c -> new PdfWords());
    if (!onLine.contains(words)) {
      onLine.add(words);
    }
    return words;
  }

  private PdfWords line() {
    PdfWords open = line;
    if (open == null) {
      open = new PdfWords();
      items.add(new Line(open));
      line = open;
    }
    return open;
  }

  private TreeMap<Integer, PdfWords> table(PdfGrid grid) {
    for (Item item : items) {
      if (item instanceof Table table && table.grid() == grid) {
        return table.cells();
      }
    }
    Table table = new Table(grid, new TreeMap<>());
    items.add(table);
    return table.cells();
  }

  void blank() {
    if (!onLine.isEmpty()) {
      onLine.getLast().blank();
    }
  }

  void endLine() {
    onLine.forEach(PdfWords::endLine);
    onLine.clear();
    line = null;
  }

  /** Makes blocks of it all; lines that the outline names are headings. */
  void write(Draft draft, int page, List<PdfOutline.Title> outline, PdfTables tables) {
    List<PdfOutline.Title> titles = new ArrayList<>(outline);
    List<String> texts = new ArrayList<>();
    for (Item item : items) {
      texts.add(item instanceof Line(PdfWords words) ? words.text() : "");
    }
    int[] levels = levels(texts, titles);
    for (PdfOutline.Title title : titles) {
      draft.add(Block.of(Role.HEADING, title.level(), title.text(), Region.MAIN, page));
    }
    int lines = 0;
    for (int i = 0; i < levels.length; i++) {
      switch (items.get(i)) {
        case Table(PdfGrid grid, TreeMap<Integer, PdfWords> cells) -> {
          cells.values().forEach(words -> legible.add(words.text()));
          if (lines > MOST_BETWEEN) {
            tables.end();
          }
          tables.write(grid, cells, page);
          lines = 0;
        }
        case Line(PdfWords words) -> {
          String text = texts.get(i);
          if (!text.isEmpty()) {
            legible.add(text);
            lines++;
            Role role = levels[i] > 0 ? Role.HEADING : Role.LINE;
            words.block(draft.add(Block.of(role, levels[i], text, Region.MAIN, page)));
          }
        }
      }
    }
    if (lines > MOST_BETWEEN) {
      tables.end();
    }
  }

  /** Levels of the lines that a title names, which are taken from the titles; 0 for the others. */
  private static int[] levels(List<String> lines, List<PdfOutline.Title> titles) {
    int[] levels = new int[lines.size()];
    if (titles.isEmpty()) {
      return levels;
    }
    List<String> folded = lines.stream().map(PdfPage::letters).toList();
    titles.removeIf(title -> {
      String wanted = letters(title.text());
      for (int i = 0; i < levels.length; i++) {
        String line = folded.get(i);
        boolean begins = line.length() >= LEAST_OF_A_TITLE && wanted.startsWith(line);
        if (levels[i] == 0 && !line.isEmpty() && (line.equals(wanted) || begins)) {
          levels[i] = title.level();
          return true;
        }
      }
      return false;
    });
    return levels;
  }

  private static String letters(String text) {
    return ThaiText.fold(text).replace(" ", "");
  }

  /** How much of the page's text can be read; known when it has been written. */
  Legible legible() {
    return legible;
  }
}
