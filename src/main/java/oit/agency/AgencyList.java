package oit.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A list of agencies: CSV or XLSX with the header {@code
 * id,name,type,province,district,url,checklist,notes} or {@code
 * รหัส,ชื่อหน่วยงาน,ประเภท,จังหวัด,อำเภอ,เว็บไซต์,เกณฑ์,หมายเหตุ}, in any order. Only name and
 * address are required; a missing id is made from the address.
 *
 * @param checklists where a list is named, whatever else is wrong in the row
 * @param faults everything wrong with it; if there are any, nothing may be fetched
 * @param doubts what looks odd and does no harm
 */
public record AgencyList(
    List<ListedAgency> agencies,
    List<Cell> checklists,
    List<TableFault> faults,
    List<TableFault> doubts) {

  private static final Table.Columns COLUMNS =
      new Table.Columns(
          Map.ofEntries(
              Map.entry("id", "id"),
              Map.entry("รหัส", "id"),
              Map.entry("รหัสหน่วยงาน", "id"),
              Map.entry("name", "name"),
              Map.entry("ชื่อหน่วยงาน", "name"),
              Map.entry("หน่วยงาน", "name"),
              Map.entry("ชื่อ", "name"),
              Map.entry("type", "type"),
              Map.entry("ประเภท", "type"),
              Map.entry("ประเภทหน่วยงาน", "type"),
              Map.entry("province", "province"),
              Map.entry("จังหวัด", "province"),
              Map.entry("district", "district"),
              Map.entry("อำเภอ", "district"),
              Map.entry("อำเภอ/เขต", "district"),
              Map.entry("url", "url"),
              Map.entry("เว็บไซต์", "url"),
              Map.entry("เว็บไซต์หลัก", "url"),
              Map.entry("checklist", "checklist"),
              Map.entry("เกณฑ์", "checklist"),
              Map.entry("notes", "notes"),
              Map.entry("หมายเหตุ", "notes")),
          List.of("name", "url"),
          "agencies");

  public AgencyList {
    agencies = List.copyOf(agencies);
    checklists = List.copyOf(checklists);
    faults = List.copyOf(faults);
    doubts = List.copyOf(doubts);
  }

  /** Reads a file of at most some megabytes; never fails but by faults. */
  public static AgencyList read(byte[] file) {
    Table table = Table.read(file, COLUMNS);
    if (!table.faults().isEmpty()) {
      return new AgencyList(List.of(), List.of(), table.faults(), List.of());
    }
    AgencyRows rows = new AgencyRows();
    table.rows().forEach(rows::take);
    List<TableFault> doubts = new ArrayList<>();
    table.unknown().forEach(c -> doubts.add(TableFault.at(c, "agencies.unknown-column", c.text())));
    doubts.addAll(rows.doubts());
    List<Cell> checklists =
        table.rows().stream()
            .map(row -> row.cell("checklist"))
            .filter(cell -> !cell.text().isEmpty())
            .toList();
    return new AgencyList(rows.agencies(), checklists, rows.faults(), doubts);
  }
}
