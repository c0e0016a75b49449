package oit.agency;

import java.util.List;
import java.util.Map;

/**
 * A table of declared links as it was written: CSV or XLSX with a header row, {@code
 * agency,item,url} or {@code หน่วยงาน,ข้อ,ลิงก์}. Columns may stand in any order; others are passed
 * over. Whether the cells make sense is not looked at.
 *
 * @param faults of the table as a whole; if there are any, there are no rows
 */
public record DeclaredTable(List<Row> rows, List<TableFault> faults) {

  private static final Table.Columns COLUMNS =
      new Table.Columns(
          Map.ofEntries(
              Map.entry("agency", "agency"),
              Map.entry("หน่วยงาน", "agency"),
              Map.entry("รหัส", "agency"),
              Map.entry("รหัสหน่วยงาน", "agency"),
              Map.entry("item", "item"),
              Map.entry("ข้อ", "item"),
              Map.entry("url", "url"),
              Map.entry("link", "url"),
              Map.entry("ลิงก์", "url"),
              Map.entry("ลิงค์", "url"),
              Map.entry("เว็บไซต์", "url")),
          List.of("agency", "item", "url"),
          "declared");

  /** One link; a cell that is not there is empty. */
  public record Row(Cell agency, Cell item, Cell url) {}

  public DeclaredTable {
    rows = List.copyOf(rows);
    faults = List.copyOf(faults);
  }

  public static DeclaredTable read(byte[] file) {
    Table table = Table.read(file, COLUMNS);
    return new DeclaredTable(
        table.rows().stream()
            .map(row -> new Row(row.cell("agency"), row.cell("item"), row.cell("url")))
            .toList(),
        table.faults());
  }
}
