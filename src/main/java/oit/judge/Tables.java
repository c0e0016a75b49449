package oit.judge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oit.checklist.check.Check;
import oit.read.Block;

/**
 * Looks for cells left empty under or beside a heading. Only tables of web pages keep their gaps.
 */
final class Tables {

  private static final int LONGEST_HEADING = 80;
  private static final int MOST_COLUMNS_BESIDE = 2;

  /** Cells of one table by row and column; empty ones are not among them. */
  private record Table(Map<Integer, Map<Integer, Block>> rows, int columns) {}

  private Tables() {}

  static Outcome filled(Check.Filled check, Cluster cluster) {
    List<String> headings = check.headings().stream().map(Phrases::fold).toList();
    for (Piece piece : cluster.pieces()) {
      if (!piece.page().isHtml()) {
        continue;
      }
      for (Table table : tables(piece)) {
        for (Map.Entry<Integer, Map<Integer, Block>> row : table.rows().entrySet()) {
          for (Map.Entry<Integer, Block> cell : row.getValue().entrySet()) {
            if (isHeading(cell.getValue(), headings)
                && leavesGap(table, row.getKey(), cell.getKey())) {
              return Outcome.unmet(0.7, Reason.of("element.blank-cell", cell.getValue().text()));
            }
          }
        }
      }
    }
    return Outcome.met("", "", Reason.of("element.fine"));
  }

  private static boolean isHeading(Block block, List<String> headings) {
    return block.text().length() <= LONGEST_HEADING
        && headings.stream().anyMatch(Phrases.fold(block.text())::contains);
  }

  /** Beside, in a list of two columns; else under, in every row that has other cells. */
  private static boolean leavesGap(Table table, int row, int column) {
    if (table.columns() <= MOST_COLUMNS_BESIDE) {
      return column == 0 && !table.rows().getOrDefault(row, Map.of()).containsKey(1);
    }
    int first = table.rows().keySet().stream().mapToInt(r -> r).min().orElse(0);
    if (row != first) {
      return false;
    }
    return table.rows().entrySet().stream()
        .filter(r -> r.getKey() > row && r.getValue().size() * 2 >= table.columns())
        .anyMatch(r -> !r.getValue().containsKey(column));
  }

  private static List<Table> tables(Piece piece) {
    Map<Integer, Map<Integer, Map<Integer, Block>>> tables = new HashMap<>();
    Map<Integer, Set<Integer>> columns = new HashMap<>();
    List<Block> blocks = piece.resource().blocks();
    for (int i = piece.blocks().nextSetBit(0); i >= 0; i = piece.blocks().nextSetBit(i + 1)) {
      Block b = blocks.get(i);
      if (b.table() >= 0 && !b.text().isBlank()) {
        tables
            .computeIfAbsent(b.table(), t -> new HashMap<>())
            .computeIfAbsent(b.row(), r -> new HashMap<>())
            .putIfAbsent(b.column(), b);
        columns.computeIfAbsent(b.table(), t -> new HashSet<>()).add(b.column());
      }
    }
    return tables.entrySet().stream()
        .map(t -> new Table(t.getValue(), columns.getOrDefault(t.getKey(), Set.of()).size()))
        .toList();
  }
}
