package oit.agency;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A table of declared links as it was written: CSV with a header row, {@code agency,item,url} or
 * {@code หน่วยงาน,ข้อ,ลิงก์}; UTF-8 (with or without a byte order mark) or windows-874, as Excel
 * saves Thai. Columns may stand in any order; others are passed over. Whether the cells make sense
 * is not looked at.
 *
 * @param faults of the table as a whole; if there are any, there are no rows
 */
public record DeclaredTable(List<Row> rows, List<TableFault> faults) {

  private static final Map<String, String> COLUMNS =
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
          Map.entry("เว็บไซต์", "url"));

  /** One link; a cell that is not there is empty. */
  public record Row(Cell agency, Cell item, Cell url) {}

  public DeclaredTable {
    rows = List.copyOf(rows);
    faults = List.copyOf(faults);
  }

  public static DeclaredTable read(byte[] file) {
    if (file.length > 1 && file[0] == 'P' && file[1] == 'K') {
      return bad("declared.not-csv");
    }
    List<List<Cell>> cells = CsvRows.of(text(file));
    if (cells.isEmpty()) {
      return bad("declared.empty");
    }
    List<String> head =
        cells.getFirst().stream()
            .map(c -> COLUMNS.getOrDefault(c.text().toLowerCase(Locale.ROOT), ""))
            .toList();
    List<TableFault> faults = new ArrayList<>();
    for (String column : List.of("agency", "item", "url")) {
      if (!head.contains(column)) {
        faults.add(TableFault.at(cells.getFirst().getFirst(), "declared.no-column", column));
      }
    }
    if (faults.isEmpty() && cells.size() == 1) {
      faults.add(TableFault.at(cells.getFirst().getFirst(), "declared.empty"));
    }
    return faults.isEmpty()
        ? new DeclaredTable(
            cells.subList(1, cells.size()).stream().map(r -> row(r, head)).toList(), List.of())
        : new DeclaredTable(List.of(), faults);
  }

  private static Row row(List<Cell> cells, List<String> head) {
    return new Row(
        cell(cells, head.indexOf("agency")),
        cell(cells, head.indexOf("item")),
        cell(cells, head.indexOf("url")));
  }

  private static Cell cell(List<Cell> cells, int at) {
    Cell last = cells.getLast();
    return at < cells.size() ? cells.get(at) : new Cell("", last.line(), last.column());
  }

  private static DeclaredTable bad(String key) {
    return new DeclaredTable(List.of(), List.of(new TableFault(1, 1, key, List.of())));
  }

  private static String text(byte[] file) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException e) {
      text = new String(file, Charset.forName("x-windows-874"));
    }
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }
}
