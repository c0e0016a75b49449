package oit.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import oit.fetch.Fetched;
import oit.read.Block.Region;
import oit.read.Block.Role;
import oit.read.TableRows.CellLink;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.extractor.OldExcelExtractor;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Reads workbooks in the binary format of Excel 97 to 2003; of older ones the text alone. */
final class XlsReader {
  private final Draft draft;
  private final Addresses addresses;
  private final CellText cellText = new CellText();

  private XlsReader(Draft draft, Addresses addresses) {
    this.draft = draft;
    this.addresses = addresses;
  }

  static void read(Fetched fetched, Draft draft) throws IOException {
    XlsReader reader = new XlsReader(draft, new Addresses(fetched.url(), StandardCharsets.UTF_8));
    try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(fetched.body()), false)) {
      int shown = 0;
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        if (!book.isSheetHidden(i) && !book.isSheetVeryHidden(i)) {
          reader.sheet(book.getSheetAt(i), shown++);
        }
      }
      draft.pages(Math.max(1, shown));
    } catch (EncryptedDocumentException e) {
      draft.state(new ReadState.Encrypted());
    } catch (OldExcelFormatException e) {
      old(fetched, draft);
    }
  }

  private static void old(Fetched fetched, Draft draft) throws IOException {
    try (OldExcelExtractor extractor =
        new OldExcelExtractor(new ByteArrayInputStream(fetched.body()))) {
      Mojibake.repair(extractor.getText())
          .lines()
          .map(DisplayText::of)
          .filter(line -> !line.isEmpty())
          .forEach(line -> draft.add(Block.of(Role.LINE, 0, line, Region.MAIN, 1)));
    }
  }

  private void sheet(Sheet sheet, int number) {
    String name = DisplayText.of(sheet.getSheetName());
    draft.add(Block.of(Role.HEADING, 1, name, Region.MAIN, number + 1));
    TableRows rows = new TableRows(draft, number, number + 1);
    for (Row row : sheet) {
      draft.checkOpen();
      for (Cell cell : row) {
        rows.cell(cell.getColumnIndex(), shown(cell), links(cell));
      }
      rows.endRow(row.getRowNum());
    }
  }

  private List<CellLink> links(Cell cell) {
    var link = cell.getHyperlink();
    if (link == null || link.getAddress() == null) {
      return List.of();
    }
    return addresses
        .resolve(link.getAddress())
        .map(url -> List.of(new CellLink(url, "")))
        .orElse(List.of());
  }

  private String shown(Cell cell) {
    CellType type = cell.getCellType();
    if (type == CellType.FORMULA) {
      type = cell.getCachedFormulaResultType();
    }
    return switch (type) {
      case STRING -> cell.getStringCellValue();
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case NUMERIC -> {
        String code = cell.getCellStyle().getDataFormatString();
        yield cellText.of(
            cell.getNumericCellValue(),
            cell.getCellStyle().getDataFormat(),
            code == null ? "" : code,
            false);
      }
      default -> "";
    };
  }
}
