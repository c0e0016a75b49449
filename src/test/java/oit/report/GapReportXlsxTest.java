package oit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GapReportXlsxTest {

  @ParameterizedTest
  @ValueSource(strings = {"th", "en"})
  void readsAsKept(String language) throws IOException {
    try (XSSFWorkbook book = open(SampleReport.small(), language)) {
      Golden.check("workbook-" + language + ".xlsx.txt", XlsxText.of(book));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "รายข้อ, 43",
    "แก้อะไรก่อน, 16",
    "ตารางความก้าวหน้า, 43",
    "แผนปรับปรุง, 16",
    "องค์ประกอบ, 86",
    "หลักฐาน, 66",
    "ลิงก์ที่กรอกไว้, 1",
    "ข้อสังเกต, 2",
    "ที่อยู่เว็บที่เปิดไม่ได้, 2"
  })
  void hasASheetForEachView(String name, int rows) throws IOException {
    try (XSSFWorkbook book = open(SampleReport.full(), "th")) {
      XSSFSheet sheet = book.getSheet(name);
      int head = sheet.getPaneInformation().getHorizontalSplitTopRow();
      assertThat(sheet.getLastRowNum() - head + 1).isEqualTo(rows);
      assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isTrue();
    }
  }

  @Test
  void ordersWhatToFixAsThePageDoes() throws IOException {
    GapReport report = SampleReport.full();
    try (XSSFWorkbook book = open(report, "th")) {
      XSSFSheet fixes = book.getSheet("แก้อะไรก่อน");
      List<Guidance.Fix> order = SampleReport.guidance(report).fixes();
      for (int i = 0; i < order.size(); i++) {
        var row = fixes.getRow(i + 1);
        assertThat(row.getCell(1).getStringCellValue()).isEqualTo(order.get(i).code());
        assertThat(row.getCell(4).getNumericCellValue())
            .isCloseTo(order.get(i).itaPoints(), within(0.01));
      }
    }
  }

  @Test
  void linksEveryPieceOfEvidence() throws IOException {
    GapReport report = SampleReport.full();
    try (XSSFWorkbook book = open(report, "th")) {
      assertThat(book.getSheet("หลักฐาน").getHyperlinkList())
          .extracting(link -> link.getAddress())
          .containsExactlyInAnyOrderElementsOf(
              report.items().stream()
                  .flatMap(item -> item.evidence().stream())
                  .map(GapReport.Evidence::url)
                  .toList());
    }
  }

  @Test
  void showsNoScoreWhereNothingCouldBeChecked() throws IOException {
    GapReport.Score none = new GapReport.Score(null, 0, 100, List.of());
    try (XSSFWorkbook book = open(Reports.withScore(SampleReport.small(), none), "th")) {
      assertThat(XlsxText.of(book)).contains("ยังประมาณคะแนนไม่ได้", "คะแนนต่ำสุด |  |\n");
    }
  }

  @Test
  void holdsNoFormula() throws IOException {
    try (XSSFWorkbook book = open(Reports.hostile(SampleReport.full()), "th")) {
      assertThat(XlsxText.cells(book)).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
    }
  }

  @Test
  void staysSmall() {
    assertThat(write(SampleReport.full(), "th")).hasSizeLessThan(100_000);
  }

  private static XSSFWorkbook open(GapReport report, String language) throws IOException {
    return XlsxText.open(write(report, language));
  }

  private static byte[] write(GapReport report, String language) {
    return GapReportXlsx.write(
        report,
        SampleReport.guidance(report),
        SampleReport.CHECKLIST,
        SampleReport.TITLES,
        language);
  }
}
