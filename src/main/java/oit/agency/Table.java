package oit.agency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A table that people keep in a file: a header row, then a row for each thing. CSV in UTF-8 (with
 * or without a byte order mark) or windows-874, as Excel saves Thai, or the first sheet of an XLSX
 * workbook. Columns may stand in any order; unknown ones are passed over, and of two with one
 * meaning the first counts. Whether the cells make sense is not looked at.
 *
 * @param unknown headers that name no column, as they were written
 * @param faults of the table as a whole; if there are any, there are no rows
 */
record Table(List<Row> rows, List<Cell> unknown, List<TableFault> faults) {

  /**
   * What the columns of a table are called.
   *
   * @param names header, lower case → name of the column; several headers may mean one column
   * @param required columns that must be there
   * @param messages beginning of the keys of the sentences about this kind of table
   */
  record Columns(Map<String, String> names, List<String> required, String messages) {

    String of(Cell header) {
      return names.getOrDefault(header.text().toLowerCase(Locale.ROOT), "");
    }

    TableFault fault(Cell at, String key, String... values) {
      return TableFault.at(at, messages + "." + key, values);
    }
  }

  /** One row; {@code end} is where it stops. */
  record Row(Map<String, Cell> cells, Cell end) {

    /** The cell of a column; empty, at the row's end, where there is none. */
    Cell cell(String column) {
      return cells.getOrDefault(column, end);
    }
  }

  Table {
    rows = List.copyOf(rows);
    unknown = List.copyOf(unknown);
    faults = List.copyOf(faults);
  }

  static Table read(byte[] file, Columns columns) {
    return switch (Rows.of(file)) {
      case Rows.Unreadable(String key) ->
          bad(List.of(new TableFault(1, 1, columns.messages() + "." + key, List.of())));
      case Rows.Read(List<List<Cell>> rows) -> of(rows, columns);
    };
  }

  private static Table of(List<List<Cell>> rows, Columns columns) {
    if (rows.isEmpty()) {
      return bad(List.of(new TableFault(1, 1, columns.messages() + ".empty", List.of())));
    }
    List<Cell> head = rows.getFirst();
    List<TableFault> faults = new ArrayList<>();
    Set<String> there = new LinkedHashSet<>();
    for (Cell header : head) {
      there.add(columns.of(header));
    }
    for (String column : columns.required()) {
      if (!there.contains(column)) {
        faults.add(columns.fault(head.getFirst(), "no-column", column));
      }
    }
    if (faults.isEmpty() && rows.size() == 1) {
      faults.add(columns.fault(head.getFirst(), "empty"));
    }
    if (faults.isEmpty() && rows.size() > CsvRows.MOST_ROWS) {
      faults.add(columns.fault(rows.getLast().getFirst(), "too-many", "" + CsvRows.MOST_ROWS));
    }
    if (!faults.isEmpty()) {
      return bad(faults);
    }
    return new Table(
        rows.stream().skip(1).map(row -> row(row, head, columns)).toList(),
        head.stream().filter(c -> !c.text().isEmpty() && columns.of(c).isEmpty()).toList(),
        List.of());
  }

  private static Row row(List<Cell> cells, List<Cell> head, Columns columns) {
    Map<String, Cell> named = new HashMap<>();
    for (int i = 0; i < Math.min(cells.size(), head.size()); i++) {
      named.putIfAbsent(columns.of(head.get(i)), cells.get(i));
    }
    Cell last = cells.getLast();
    return new Row(named, new Cell("", last.line(), last.column()));
  }

  private static Table bad(List<TableFault> faults) {
    return new Table(List.of(), List.of(), faults);
  }
}
