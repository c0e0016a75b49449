package oit.agency;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Rows of the first sheet that is shown in an XLSX workbook, each cell as it is shown. Lines and
 * columns are those of the sheet, from 1.
 */
final class WorkbookRows {

  private WorkbookRows() {}

  static Rows of(byte[] file) {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        if (!book.isSheetHidden(i) && !book.isSheetVeryHidden(i)) {
          return new Rows.Read(rows(book.getSheetAt(i)));
        }
      }
      return new Rows.Read(List.of());
    } catch (IOException
        | IllegalArgumentException
        | IllegalStateException
        | OpenXML4JRuntimeException
        | RecordFormatException e) {
      // another kind of zip, or a workbook that is broken
      return new Rows.Unreadable("not-csv");
    }
  }

  private static List<List<Cell>> rows(Sheet sheet) {
    DataFormatter shown = new DataFormatter(Locale.ROOT);
    shown.setUseCachedValuesForFormulaCells(true);
    List<List<Cell>> rows = new ArrayList<>();
    for (Row row : sheet) {
      if (rows.size() > CsvRows.MOST_ROWS) {
        break;
      }
      List<Cell> cells = new ArrayList<>();
      int columns = Math.min(Math.max(row.getLastCellNum(), 0), CsvRows.MOST_CELLS);
      for (int c = 0; c < columns; c++) {
        String text = shown.formatCellValue(row.getCell(c)).strip();
        cells.add(new Cell(text, row.getRowNum() + 1, c + 1));
      }
      if (cells.stream().anyMatch(c -> !c.text().isEmpty())) {
        rows.add(List.copyOf(cells));
      }
    }
    return rows;
  }
}
