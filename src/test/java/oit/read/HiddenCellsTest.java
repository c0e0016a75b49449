package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What workbooks hide, merge and calculate, in both formats. */
class HiddenCellsTest {

  private static Workbook empty(String format) {
    return format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
  }

  private static Resource read(Workbook book, String format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    book.write(bytes);
    book.close();
    return new Reader().read(Given.bytes("https://a.go.th/a." + format, null, bytes.toByteArray()));
  }

  private static void row(Sheet sheet, int number, Object... values) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Number n) {
        row.createCell(i).setCellValue(n.doubleValue());
      } else if (!values[i].equals("")) {
        row.createCell(i).setCellValue((String) values[i]);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void whatIsHiddenIsNotReadButNoted(String format) throws IOException {
    Workbook book = empty(format);
    Sheet shown = book.createSheet("แผน");
    row(shown, 0, "ก", "ข", "ค");
    row(shown, 1, "ซ่อนแถว", "1", "2");
    row(shown, 2, "3", "ซ่อนคอลัมน์", "4");
    shown.getRow(1).setZeroHeight(true);
    shown.setColumnHidden(1, true);
    row(book.createSheet("ลับ"), 0, "ซ่อนแผ่น");
    book.setSheetHidden(1, true);

    Resource read = read(book, format);

    assertThat(Given.text(read)).isEqualTo("แผน ก ค 3 4");
    assertThat(read.pages()).isEqualTo(1);
    assertThat(read.findings())
        .contains(
            new Resource.Finding("hidden-sheets", "1"),
            new Resource.Finding("hidden-rows", "1"),
            new Resource.Finding("hidden-columns", "2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void headersMayTakeSeveralRows(String format) throws IOException {
    Workbook book = empty(format);
    Sheet sheet = book.createSheet("s");
    row(sheet, 0, "แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. ๒๕๖๘");
    row(sheet, 1, "ลำดับ", "งบประมาณ", "", "หมายเหตุ");
    row(sheet, 2, "", "ได้รับ", "ใช้ไป", "");
    row(sheet, 3, 1, 500000, 499000, "เสร็จ");
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
    sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
    sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, 2));
    sheet.addMergedRegion(new CellRangeAddress(1, 2, 3, 3));

    Resource read = read(book, format);

    assertThat(read.blocks())
        .filteredOn(b -> b.role() == Block.Role.HEADER_CELL)
        .extracting(b -> b.row() + "/" + b.column() + " " + b.text())
        .containsExactly("1/0 ลำดับ", "1/1 งบประมาณ", "1/3 หมายเหตุ", "2/1 ได้รับ", "2/2 ใช้ไป");
    assertThat(read.blocks().get(1).role()).isEqualTo(Block.Role.CELL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void formulasShowWhatTheyCameTo(String format) throws IOException {
    Workbook book = empty(format);
    Sheet sheet = book.createSheet("s");
    row(sheet, 0, 2, 3);
    sheet.getRow(0).createCell(2).setCellFormula("A1*B1");
    sheet.getRow(0).createCell(3).setCellFormula("CONCATENATE(\"รวม\",A1)");
    book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    var style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat("[$-107041E]d mmmm yyyy;@"));
    var date = sheet.getRow(0).createCell(4);
    date.setCellValue(45658);
    date.setCellStyle(style);

    assertThat(Given.text(read(book, format))).isEqualTo("s 2 3 6 รวม2 1 มกราคม 2568");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void linksInCellsKeepTheirRow(String format) throws IOException {
    Workbook book = empty(format);
    Sheet sheet = book.createSheet("s");
    row(sheet, 0, "O12", "แผนการจัดซื้อจัดจ้าง", "คลิก");
    Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
    link.setAddress("https://a.go.th/o12.pdf");
    sheet.getRow(0).getCell(2).setHyperlink(link);

    Link found = Given.link(read(book, format), "คลิก");

    assertThat(found.url()).isEqualTo("https://a.go.th/o12.pdf");
    assertThat(found.context()).isEqualTo("O12 · แผนการจัดซื้อจัดจ้าง");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void textBoxesOnSheetsAreRead(String format) throws IOException {
    Workbook book = empty(format);
    Sheet sheet = book.createSheet("s");
    if (sheet instanceof org.apache.poi.hssf.usermodel.HSSFSheet old) {
      old.createDrawingPatriarch()
          .createTextbox(new org.apache.poi.hssf.usermodel.HSSFClientAnchor())
          .setString(new org.apache.poi.hssf.usermodel.HSSFRichTextString("โครงสร้างหน่วยงาน"));
    } else if (sheet instanceof org.apache.poi.xssf.usermodel.XSSFSheet xml) {
      xml.createDrawingPatriarch()
          .createTextbox(new org.apache.poi.xssf.usermodel.XSSFClientAnchor())
          .setText("โครงสร้างหน่วยงาน");
    }

    assertThat(Given.blocks(read(book, format)))
        .containsExactly("HEADING 1: s", "PARAGRAPH: โครงสร้างหน่วยงาน");
  }
}
