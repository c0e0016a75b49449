package oit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GapReportDocxTest {

  @ParameterizedTest
  @ValueSource(strings = {"th", "en"})
  void readsAsKept(String language) throws IOException {
    try (XWPFDocument document = open(SampleReport.small(), language)) {
      Golden.check("tables-" + language + ".docx.txt", text(document));
    }
  }

  @Test
  void hasARowForEachItemAndForEachGap() throws IOException {
    GapReport report = SampleReport.full();
    long gaps = report.items().stream().filter(i -> !i.verdict().equals("found")).count();
    try (XWPFDocument document = open(report, "th")) {
      assertThat(document.getTables())
          .extracting(table -> (long) table.getNumberOfRows())
          .containsExactly(report.items().size() + 1L, gaps + 1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "found,        ☐ ยังไม่ได้ดำเนินการ, ☑ ดำเนินการ",
    "partial,      ☑ ยังไม่ได้ดำเนินการ, ☐ ดำเนินการ",
    "outdated,     ☑ ยังไม่ได้ดำเนินการ, ☐ ดำเนินการ",
    "missing,      ☑ ยังไม่ได้ดำเนินการ, ☐ ดำเนินการ",
    "unverifiable, ☐ ยังไม่ได้ดำเนินการ, ☐ ดำเนินการ"
  })
  void ticksTheBoxOfTheVerdict(String verdict, String undone, String done) throws IOException {
    GapReport report = SampleReport.full();
    int at = report.items().stream().map(GapReport.ItemEntry::verdict).toList().indexOf(verdict);
    try (XWPFDocument document = open(report, "th")) {
      XWPFTableCell state = document.getTables().get(0).getRow(at + 1).getCell(4);
      assertThat(state.getParagraphs()).extracting(XWPFParagraph::getText).startsWith(undone, done);
    }
  }

  @Test
  void repeatsHeaderRowsAndTearsNoRowApart() throws IOException {
    try (XWPFDocument document = open(SampleReport.full(), "th")) {
      assertThat(document.getTables())
          .allSatisfy(table -> {
            assertThat(table.getRows().get(0).isRepeatHeader()).isTrue();
            assertThat(table.getRows().subList(1, table.getNumberOfRows()))
                .noneMatch(XWPFTableRow::isRepeatHeader);
            assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
          });
    }
  }

  @Test
  void namesTheThaiFontAndItsFallbacks() throws IOException, InvalidFormatException {
    try (XWPFDocument document = open(SampleReport.small(), "th")) {
      XWPFRun title =
          document.getTables().get(0).getRow(1).getCell(1).getParagraphs().get(0).getRuns().get(0);
      assertThat(title.getFontFamily(FontCharRange.cs)).isEqualTo("TH Sarabun New");
      assertThat(title.getComplexScriptFontSizeAsDouble()).isEqualTo(14);
      assertThat(document.getPackagePart().getRelationships())
          .anyMatch(link -> link.getTargetURI().toString().endsWith("fontTable.xml"));
    }
  }

  @Test
  void makesHostileTextHarmless() throws IOException {
    byte[] bytes = GapReportDocx.write(Reports.hostile(SampleReport.full()), "th");
    assertThat(bytes).hasSizeLessThan(200_000);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      assertThat(text(document))
          .contains(HostileText.SCRIPT)
          .doesNotContain("\u202e", "\u2066", "\u200f", "\u001b", "\u0000", "\u009b", "\ufffd")
          .doesNotContain("x".repeat(PageText.LONG + 1));
      assertThat(document.getTables().get(0).getNumberOfRows()).isEqualTo(44);
      assertThat(document.getHyperlinks()).isEmpty();
      assertThat(document.getDocument().xmlText()).doesNotContain("<script", "w:instrText");
    }
  }

  @Test
  void saysThatNothingIsToBeImprovedWhereAllWasFound() throws IOException {
    GapReport report = SampleReport.full();
    List<GapReport.ItemEntry> found =
        report.items().stream().filter(i -> i.verdict().equals("found")).toList();
    try (XWPFDocument document = open(Reports.withItems(report, found), "th")) {
      assertThat(document.getTables()).hasSize(1);
      assertThat(text(document)).contains("พบครบทุกข้อ ไม่มีข้อที่ต้องปรับปรุง");
    }
  }

  private static XWPFDocument open(GapReport report, String language) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(GapReportDocx.write(report, language)));
  }

  private static String text(XWPFDocument document) {
    return document.getBodyElements().stream()
        .map(GapReportDocxTest::text)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String text(IBodyElement element) {
    return switch (element) {
      case XWPFTable table ->
          table.getRows().stream()
              .map(row ->
                  row.getTableCells().stream()
                      .map(GapReportDocxTest::text)
                      .collect(Collectors.joining(" | ")))
              .collect(Collectors.joining("\n"));
      case XWPFParagraph paragraph -> paragraph.getText();
      default -> throw new IllegalStateException(element.getElementType().toString());
    };
  }

  private static String text(XWPFTableCell cell) {
    return cell.getParagraphs().stream()
        .map(XWPFParagraph::getText)
        .collect(Collectors.joining(" / "));
  }
}
