package oit.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook read back by another library, as text. */
final class XlsxText {

  private XlsxText() {}

  static XSSFWorkbook open(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  /** Each sheet under its name, a line for each row. */
  static String of(XSSFWorkbook book) {
    return StreamSupport.stream(book.spliterator(), false)
        .map(sheet -> "== " + sheet.getSheetName() + "\n" + String.join("\n", lines(sheet)) + "\n")
        .collect(Collectors.joining("\n"));
  }

  static List<Cell> cells(XSSFWorkbook book) {
    return StreamSupport.stream(book.spliterator(), false)
        .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
        .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
        .toList();
  }

  private static List<String> lines(Sheet sheet) {
    return StreamSupport.stream(sheet.spliterator(), false).map(XlsxText::line).toList();
  }

  private static String line(Row row) {
    return IntStream.range(0, row.getLastCellNum())
        .mapToObj(i -> text(row.getCell(i, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)))
        .collect(Collectors.joining(" | "))
        .stripTrailing();
  }

  private static String text(Cell cell) {
    String text =
        cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)
            ? cell.getLocalDateTimeCellValue().toString()
            : new DataFormatter().formatCellValue(cell).replace("\n", " / ");
    return cell.getHyperlink() == null ? text : text + " -> " + cell.getHyperlink().getAddress();
  }
}
