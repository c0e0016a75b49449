package oit.report.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import oit.report.GapReportJson;
import oit.report.Golden;
import oit.report.InvalidReportException;
import oit.report.SampleReport;
import oit.report.StableJson;
import oit.report.summary.SampleReports.Change;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** JSON, CSV and workbook of a summary. */
class SummaryFilesTest {

  private static final Summary MANY = SampleAgencies.summary(142);

  @Test
  void jsonIsAsKept() {
    Golden.check("summary.json", json(SampleAgencies.summary(3)));
  }

  @Test
  void jsonKeepsToItsSchema() {
    assertThat(SummarySchema.problems(json(MANY))).isEmpty();
    assertThat(SummarySchema.problems(json(hostile()))).isEmpty();
    assertThat(
            SummarySchema.problems(
                json(
                    new SummaryDraft(y -> new LevelScale(List.of()))
                        .finish(SampleAgencies.imprint()))))
        .isEmpty();
  }

  @Test
  void theExampleKeepsToTheSchemaAndIsWhatWeWrite() {
    String example = SampleReport.text("summary-1.example.json");
    assertThat(SummarySchema.problems(example)).isEmpty();
    assertThat(json(StableJson.MAPPER.readValue(example, Summary.class))).isEqualTo(example);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"schema\": \"summary/1\"|\"schema\": \"summary/2\"",
        "\"state\": \"COMPLETE\"|\"state\": \"fine\"",
        "\"outcome\": \"complete\"|\"outcome\": \"ok\"",
        "\"listed\": 3|\"listed\": -3",
        "\"verdicts\": \"|\"verdicts\": \"X"
      })
  void theSchemaRejectsABrokenSummary(String change) {
    String[] parts = change.split("\\|");
    String json = json(SampleAgencies.summary(3));
    assertThat(json).contains(parts[0]);
    assertThat(SummarySchema.problems(json.replace(parts[0], parts[1]))).isNotEmpty();
  }

  @Test
  void aStoredReportGivesTheSameRowAsTheOneInMemory(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(folder.resolve("r.json"), GapReportJson.write(SampleReport.full()));
    assertThat(ReportDigest.read(file)).isEqualTo(ReportDigest.of(SampleReport.full()));
  }

  @Test
  void reportsAndSummariesOfOldDoNotSayWhoHasMoved(@TempDir Path folder) throws IOException {
    ObjectNode report =
        (ObjectNode) StableJson.MAPPER.readTree(GapReportJson.write(SampleReport.full()));
    report.remove("findings");
    Path file = Files.writeString(folder.resolve("r.json"), report.toString());
    assertThat(ReportDigest.read(file).moved()).isEmpty();

    String old = json(MANY).replaceAll("\n *\"moved\": \".*\",", "");
    assertThat(old).doesNotContain("moved");
    assertThat(SummarySchema.problems(old)).isEmpty();
    assertThat(StableJson.MAPPER.readValue(old, Summary.class).agencies())
        .allMatch(row -> row.moved().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[]", "null", "{\"runId\": 1}", "\u0000"})
  void refusesWhatIsNoReport(String text, @TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("r.json"), text);
    assertThatThrownBy(() -> ReportDigest.read(file)).isInstanceOf(InvalidReportException.class);
  }

  @Test
  void csvHasOneRowForEachAgencyAndOneColumnForEachItem() {
    List<String> lines = SummaryCsv.write(MANY, "th").lines().toList();
    assertThat(lines).hasSize(143);
    assertThat(lines.getFirst()).startsWith("\ufeffหน่วยงาน,รหัส,").contains("O1 ", "O43 ");
    assertThat(lines.get(1)).startsWith(MANY.agencies().getFirst().name());
  }

  @Test
  void csvGivesEachChecklistItsOwnColumns() {
    List<String> lines = SummaryCsv.write(twoLists(), "en").lines().toList();
    String[] school = lines.get(2).split(",", -1);
    int items = SampleReport.full().items().size();
    assertThat(lines.getFirst()).contains("oit-2566 O1 ", "oit-2566-school O1 ");
    assertThat(List.of(school).subList(school.length - 2 * items, school.length - items))
        .containsOnly("");
    assertThat(List.of(school).subList(school.length - items, school.length)).contains("Found");
  }

  @Test
  void workbookHasASheetForEachView() throws IOException {
    try (XSSFWorkbook book = book(MANY, "th")) {
      List<String> names = new ArrayList<>();
      book.forEach(sheet -> names.add(sheet.getSheetName()));
      assertThat(names)
          .containsExactly(
              "หน่วยงาน", "ตารางรายข้อ", "ข้อ", "กลุ่ม", "ผู้ทำเว็บไซต์", "ตรวจไม่ได้");
      Sheet agencies = book.getSheetAt(0);
      assertThat(agencies.getLastRowNum()).isEqualTo(142);
      assertThat(agencies.getPaneInformation().isFreezePane()).isTrue();
      assertThat(book.getSheetAt(0).getCTWorksheet().isSetAutoFilter()).isTrue();
      assertThat(book.getSheetAt(5).getLastRowNum()).isEqualTo(MANY.totals().unreachable());
    }
  }

  @Test
  void tablesSayWhichAddressToCorrect() throws IOException {
    Summary three = SampleAgencies.summary(3);
    String moved = three.agencies().get(1).moved();
    assertThat(moved).contains("new.agency-0002.example");

    List<String> lines = SummaryCsv.write(three, "th").lines().toList();
    assertThat(lines.getFirst()).contains(",เหตุที่ตรวจไม่ได้,ที่อยู่ที่ควรแก้,O1 ");
    assertThat(lines.get(1)).doesNotContain("new.agency");
    assertThat(lines.get(2)).contains(",," + moved + ",");
    try (XSSFWorkbook book = book(three, "en")) {
      Sheet agencies = book.getSheetAt(0);
      int last = agencies.getRow(0).getLastCellNum() - 1;
      assertThat(agencies.getRow(0).getCell(last).getStringCellValue())
          .isEqualTo("Address to correct");
      assertThat(agencies.getRow(2).getCell(last).getStringCellValue()).isEqualTo(moved);
      assertThat(agencies.getColumnWidth(last)).isEqualTo(agencies.getColumnWidth(last - 1));
    }
  }

  @Test
  void everyAgencyLeadsToItsReport() throws IOException {
    SummaryDraft draft = new SummaryDraft(year -> SampleAgencies.levels());
    draft.add(ReportDigest.of(SampleReports.of("a", Change.NONE)), "บ้าน-1/gap-report.html");
    draft.add(ReportDigest.of(SampleReports.of("b", Change.NONE)), "../b/gap-report.html");
    Summary two = draft.finish(SampleAgencies.imprint());

    assertThat(SummaryCsv.write(two, "th")).contains(",บ้าน-1/gap-report.html,");
    try (XSSFWorkbook book = book(two, "th")) {
      List<String> links = new ArrayList<>();
      book.getSheetAt(0).getHyperlinkList().forEach(link -> links.add(link.getAddress()));
      links.removeIf(link -> link.startsWith("http"));
      assertThat(links).containsExactly("%E0%B8%9A%E0%B9%89%E0%B8%B2%E0%B8%99-1/gap-report.html");
    }
  }

  @Test
  void matrixShowsASignAndAColourForEachVerdict() throws IOException {
    try (XSSFWorkbook book = book(MANY, "en")) {
      Row row = book.getSheetAt(1).getRow(1);
      String letters = MANY.agencies().getFirst().verdicts();
      TreeSet<String> looks = new TreeSet<>();
      for (int i = 0; i < letters.length(); i++) {
        Cell cell = row.getCell(4 + i);
        String sign = SummaryWords.sign(letters.charAt(i), SummaryWords.in("en"));
        assertThat(cell.getStringCellValue()).isEqualTo(sign);
        looks.add(sign + " " + cell.getCellStyle().getFillForegroundColorColor());
      }
      assertThat(looks).hasSize((int) letters.chars().distinct().count()).hasSizeGreaterThan(2);
    }
  }

  @Test
  void hostileTextIsHarmlessInEveryFile() throws IOException {
    Summary hostile = hostile();
    assertThat(json(hostile)).doesNotContain("\u0007", "\u001b", "\ud800");
    String csv = SummaryCsv.write(hostile, "th");
    assertThat(csv).doesNotContain("\u202e", "\u0007", "\ud800").contains("\"'=1+1<script>");
    assertThat(hostile.agencies().getFirst().moved()).startsWith("=1+1");
    assertThat(csv).contains(",\"'=1+1<script>").doesNotContain(",=", ",\"=");
    assertThat(csv.lines()).hasSize(2).allMatch(line -> !line.startsWith("="));
    try (XSSFWorkbook book = book(hostile, "th")) {
      for (Sheet sheet : book) {
        assertThat(sheet.getHyperlinkList()).isEmpty();
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
            assertThat(cell.toString()).doesNotContain("\u202e", "\u0007");
          }
        }
      }
    }
  }

  static Summary hostile() {
    SummaryDraft draft = new SummaryDraft(year -> SampleAgencies.levels());
    draft.add(
        ReportDigest.of(SampleReports.of("bad", Change.HOSTILE)),
        "javascript:alert(1)/\"><script>.html");
    return draft.finish(SampleAgencies.imprint());
  }

  static Summary twoLists() {
    SummaryDraft draft = new SummaryDraft(year -> SampleAgencies.levels());
    draft.add(ReportDigest.of(SampleReports.of("a", Change.NONE)), "a/gap-report.html");
    draft.add(ReportDigest.of(SampleReports.of("b", Change.OTHER_LIST)), "b/gap-report.html");
    return draft.finish(SampleAgencies.imprint());
  }

  private static String json(Summary summary) {
    return new String(SummaryJson.write(summary), StandardCharsets.UTF_8);
  }

  private static XSSFWorkbook book(Summary summary, String language) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(SummaryXlsx.write(summary, language)));
  }
}
