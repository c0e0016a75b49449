package oit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import oit.read.Block.Role;

/**
 * One table of a resource with its cells under their headings, made from the blocks when it is
 * asked for. A heading over several columns stands over each of them; one that runs down several
 * rows of headings is not lost. Empty cells are not among the blocks and so not here. Immutable.
 */
public final class TableView {
  private static final int LONGEST_HEADING = 80;
  private static final int MOST_HEADER_ROWS = 4;

  private final NavigableMap<Integer, NavigableMap<Integer, Block>> rows;
  private final List<NavigableMap<Integer, Block>> headers;

  /** Rows before the first one that is no heading. */
  private final int above;

  private TableView(NavigableMap<Integer, NavigableMap<Integer, Block>> rows) {
    this.rows = rows;
    List<NavigableMap<Integer, Block>> marked = marked(rows);
    int title = marked.isEmpty() ? titleRows(rows) : 0;
    headers =
        marked.isEmpty() ? plain(rows, title) : marked.size() < rows.size() ? marked : List.of();
    above = headers.isEmpty() ? 0 : title + headers.size();
  }

  /** The tables among the blocks whose index is chosen, in order of their numbers. */
  public static List<TableView> of(List<Block> blocks, IntPredicate chosen) {
    Map<Integer, NavigableMap<Integer, NavigableMap<Integer, Block>>> tables = new TreeMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block b = blocks.get(i);
      if (b.table() >= 0 && b.row() >= 0 && b.column() >= 0 && chosen.test(i)) {
        tables
            .computeIfAbsent(b.table(), t -> new TreeMap<>())
            .computeIfAbsent(b.row(), r -> new TreeMap<>())
            .putIfAbsent(b.column(), b);
      }
    }
    return tables.values().stream().map(TableView::new).toList();
  }

  private static List<NavigableMap<Integer, Block>> marked(
      NavigableMap<Integer, NavigableMap<Integer, Block>> rows) {
    List<NavigableMap<Integer, Block>> headers = new ArrayList<>();
    for (NavigableMap<Integer, Block> row : rows.values()) {
      boolean header = row.values().stream().allMatch(b -> b.role() == Role.HEADER_CELL);
      if (!header || headers.size() == MOST_HEADER_ROWS) {
        break;
      }
      headers.add(row);
    }
    return headers;
  }

  /** Sheets begin with rows of one cell that say what the table is. */
  private static int titleRows(NavigableMap<Integer, NavigableMap<Integer, Block>> rows) {
    int count =
        (int) rows.values().stream().takeWhile(r -> r.size() == 1).limit(MOST_HEADER_ROWS).count();
    return count < rows.size() ? count : 0;
  }

  /** The first row under the title, if it reads like headings that nobody marked. */
  private static List<NavigableMap<Integer, Block>> plain(
      NavigableMap<Integer, NavigableMap<Integer, Block>> rows, int title) {
    List<NavigableMap<Integer, Block>> rest = rows.values().stream().skip(title).limit(2).toList();
    return rest.size() > 1 && looksLikeHeader(rest.getFirst(), rest.getLast())
        ? List.of(rest.getFirst())
        : List.of();
  }

  /** Short words, more than one of them, without a number unless numbers stand below. */
  private static boolean looksLikeHeader(
      NavigableMap<Integer, Block> row, NavigableMap<Integer, Block> below) {
    return row.size() > 1
        && row.entrySet().stream()
            .allMatch(e -> {
              String words = e.getValue().text();
              Block under = below.get(e.getKey());
              return words.length() <= LONGEST_HEADING
                  && (words.chars().noneMatch(Character::isDigit)
                      || (!isNumber(words) && under != null && isNumber(under.text())));
            });
  }

  private static boolean isNumber(String text) {
    return !text.isBlank()
        && text.chars().allMatch(c -> Character.isDigit(c) || c == ',' || c == '.' || c == ' ');
  }

  /** A cell below the headings. */
  public record Cell(String heading, String rowHeading, Block block) {}

  /** The cells below the headings, row by row. */
  public List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    int at = 0;
    for (NavigableMap<Integer, Block> row : rows.values()) {
      if (at++ < above) {
        continue;
      }
      String rowHeading = rowHeading(row);
      row.forEach((column, block) -> {
        if (block.role() != Role.HEADER_CELL) {
          cells.add(new Cell(heading(column), rowHeading, block));
        }
      });
    }
    return cells;
  }

  /** Rows below the headings with something in more than one column. */
  public int entries() {
    return headers.isEmpty()
        ? 0
        : (int) rows.values().stream().skip(above).filter(r -> r.size() > 1).count();
  }

  /** What the cells marked as headings at the beginning of a row say. */
  private static String rowHeading(NavigableMap<Integer, Block> row) {
    StringBuilder words = new StringBuilder();
    for (Block block : row.values()) {
      if (block.role() != Role.HEADER_CELL) {
        break;
      }
      words.append(words.isEmpty() ? "" : " ").append(block.text());
    }
    return words.toString();
  }

  /** The headings over a column from the top down, parted by a blank; may be empty. */
  public String heading(int column) {
    StringBuilder words = new StringBuilder();
    int since = -1;
    for (NavigableMap<Integer, Block> row : headers) {
      Map.Entry<Integer, Block> over = row.floorEntry(column);
      // a heading that begins further right in a row above reaches down past this one
      if (over != null && over.getKey() >= since) {
        words.append(words.isEmpty() ? "" : " ").append(over.getValue().text());
        since = over.getKey();
      }
    }
    return words.toString();
  }
}
