package oit.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oit.fetch.Fetched;
import oit.read.Block.Region;
import oit.read.Block.Role;
import oit.read.TableRows.CellLink;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.extractor.OldExcelExtractor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFPicture;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFShapeGroup;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads workbooks in the binary format of Excel 97 to 2003; of older ones the text alone. */
final class XlsReader {
  private final Draft draft;
  private final Addresses addresses;
  private final CellText cellText = new CellText();
  private final DocumentFlow flow;
  private int hiddenSheets;
  private int hiddenRows;
  private int hiddenCells;
  private boolean since1904;

  private XlsReader(Draft draft, Addresses addresses) {
    this.draft = draft;
    this.addresses = addresses;
    this.flow = new DocumentFlow(draft, addresses);
  }

  static void read(Fetched fetched, Draft draft) throws IOException {
    XlsReader reader = new XlsReader(draft, new Addresses(fetched.url(), StandardCharsets.UTF_8));
    try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(fetched.body()), false)) {
      int shown = 0;
      reader.since1904 = book.getInternalWorkbook().isUsing1904DateWindowing();
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        if (book.isSheetHidden(i) || book.isSheetVeryHidden(i)) {
          reader.hiddenSheets++;
        } else {
          reader.sheet(book.getSheetAt(i), shown++);
        }
      }
      if (draft.blockCount() == shown && reader.flow.pictures() > 0) {
        draft.scan(1, 1);
      }
      draft.pages(Math.max(1, shown));
      reader.findings();
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

  private void findings() {
    note("hidden-sheets", hiddenSheets);
    note("hidden-rows", hiddenRows);
    note("hidden-columns", hiddenCells);
  }

  private void note(String kind, int count) {
    if (count > 0) {
      draft.find(kind, Integer.toString(count));
    }
  }

  private void sheet(HSSFSheet sheet, int number) {
    String name = DisplayText.of(sheet.getSheetName());
    draft.add(Block.of(Role.HEADING, 1, name, Region.MAIN, number + 1));
    TableRows rows = new TableRows(draft, number, number + 1);
    Map<CellAddress, CellRangeAddress> merged = new HashMap<>();
    for (CellRangeAddress range : sheet.getMergedRegions()) {
      merged.put(new CellAddress(range.getFirstRow(), range.getFirstColumn()), range);
    }
    for (Row row : sheet) {
      draft.checkOpen();
      if (row.getZeroHeight()) {
        hiddenRows++;
        continue;
      }
      for (Cell cell : row) {
        cell(cell, sheet, merged, rows);
      }
      rows.endRow(row.getRowNum());
    }
    flow.page(number + 1);
    HSSFPatriarch drawings = sheet.getDrawingPatriarch();
    if (drawings != null) {
      drawings.getChildren().forEach(this::drawing);
    }
  }

  private void cell(
      Cell cell, HSSFSheet sheet, Map<CellAddress, CellRangeAddress> merged, TableRows rows) {
    String text = shown(cell);
    if (sheet.isColumnHidden(cell.getColumnIndex())) {
      hiddenCells += text.isBlank() ? 0 : 1;
      return;
    }
    CellRangeAddress range = merged.get(cell.getAddress());
    int wide = range == null ? 1 : range.getLastColumn() - range.getFirstColumn() + 1;
    int high = range == null ? 1 : range.getLastRow() - range.getFirstRow() + 1;
    rows.cell(cell.getColumnIndex(), text, links(cell), wide, high);
  }

  /** Text boxes and pictures that lie upon a sheet; comments are such boxes too, and left out. */
  private void drawing(HSSFShape shape) {
    switch (shape) {
      case HSSFShapeGroup group -> group.getChildren().forEach(this::drawing);
      case HSSFPicture picture -> flow.picture("");
      case HSSFComment comment -> {}
      case HSSFSimpleShape box -> {
        var text = box.getString();
        if (text != null) {
          text.getString().lines().forEach(this::paragraph);
        }
      }
      default -> {}
    }
  }

  private void paragraph(String text) {
    flow.startParagraph();
    flow.text(Mojibake.repair(text));
    flow.endParagraph();
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
      case STRING -> Mojibake.repair(cell.getStringCellValue());
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case NUMERIC -> {
        String code = cell.getCellStyle().getDataFormatString();
        yield cellText.of(
            cell.getNumericCellValue(),
            cell.getCellStyle().getDataFormat(),
            code == null ? "" : code,
            since1904);
      }
      default -> "";
    };
  }
}
