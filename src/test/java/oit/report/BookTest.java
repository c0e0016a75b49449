package oit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookTest {

  private static final String PAGE = "https://www.banklongthip.example/a?b=1&c=2";
  private static final Wording THAI = Wording.in("th");

  @Test
  void keepsEveryLinkEvenToOneAddress() throws IOException {
    XSSFSheet sheet =
        sheet(oit.report.Cell.link(PAGE), oit.report.Cell.link(PAGE), oit.report.Cell.text("x"));
    assertThat(sheet.getHyperlinkList())
        .extracting(link -> link.getCellRef() + " " + link.getAddress())
        .containsExactlyInAnyOrder("A2 " + PAGE, "A3 " + PAGE);
    assertThat(at(sheet, 1).getStringCellValue()).isEqualTo(PAGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "file:///etc/passwd",
        "mailto:a@b.example",
        "\\\\server\\share",
        "https://a.example/\u202egnp.exe",
        "https://a.example/\"><x",
        "=HYPERLINK(\"https://a.example\")"
      })
  void makesNoLinkOfWhatIsNoWebAddress(String address) throws IOException {
    XSSFSheet sheet = sheet(oit.report.Cell.link(address));
    assertThat(sheet.getHyperlinkList()).isEmpty();
    assertThat(at(sheet, 1).getCellType()).isEqualTo(CellType.STRING);
    assertThat(at(sheet, 1).getStringCellValue()).doesNotContain("\u202e");
  }

  @Test
  void makesNoLinkThatExcelWouldCallDamage() throws IOException {
    String longest = PAGE + "x".repeat(Sheet.LONGEST_HREF - PAGE.length());
    XSSFSheet sheet = sheet(oit.report.Cell.link(longest), oit.report.Cell.link(longest + "x"));
    assertThat(sheet.getHyperlinkList())
        .extracting(link -> link.getCellRef())
        .containsExactly("A2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", "=cmd|'/c calc'!A0", "007", "1/2", "TRUE"})
  void leavesTextThatLooksLikeSomethingElseAsText(String text) throws IOException {
    Cell cell = at(sheet(oit.report.Cell.text(text)), 1);
    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    assertThat(cell.getStringCellValue()).isEqualTo(text);
  }

  @Test
  void keepsNumbersAndDaysAsSuch() throws IOException {
    XSSFSheet sheet =
        sheet(
            oit.report.Cell.number(1234),
            oit.report.Cell.score(63.25),
            oit.report.Cell.day("2026-11-20T23:30:00Z"),
            oit.report.Cell.score(null),
            oit.report.Cell.score(Double.NaN),
            oit.report.Cell.day("yesterday"));
    assertThat(at(sheet, 1).getNumericCellValue()).isEqualTo(1234);
    assertThat(at(sheet, 2).getNumericCellValue()).isEqualTo(63.25);
    assertThat(at(sheet, 2).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
    assertThat(at(sheet, 3).getLocalDateTimeCellValue())
        .isEqualTo(LocalDateTime.of(2026, 11, 21, 6, 30));
    assertThat(at(sheet, 3).getCellStyle().getDataFormatString()).contains("107041E");
    assertThat(at(sheet, 4).getCellType()).isEqualTo(CellType.BLANK);
    assertThat(at(sheet, 5).getCellType()).isEqualTo(CellType.BLANK);
    assertThat(at(sheet, 6).getStringCellValue()).isEqualTo("yesterday");
  }

  @Test
  void cutsWhatACellCannotHold() throws IOException {
    XSSFSheet sheet =
        sheet(
            oit.report.Cell.text(numbers(50_000)),
            oit.report.Cell.lines(Collections.nCopies(9, numbers(2_000))),
            oit.report.Cell.lines(List.of(numbers(90_000).split(" "))));
    for (int row = 1; row <= 3; row++) {
      assertThat(at(sheet, row).getStringCellValue()).hasSizeBetween(500, 32_767);
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "สรุป, สรุป",
        "History, History_",
        "~~, _",
        "'a', a",
        "a/b:c*d, a-b-c-d",
        "[x]?\\y, -x---y",
        "ตารางความก้าวหน้าของการเปิดเผยข้อมูลสาธารณะ, ตารางความก้าวหน้าของการเปิดเผย"
      })
  void givesSheetsNamesThatExcelTakes(String name, String good) throws IOException {
    assertThat(names(name)).containsExactly(good);
  }

  @Test
  void givesNoTwoSheetsOneName() throws IOException {
    assertThat(names("ก", "ก", "A", "a").stream().map(n -> n.toLowerCase(Locale.ROOT)))
        .doesNotHaveDuplicates()
        .hasSize(4);
  }

  @Test
  void isReadyToReadAndToPrint() throws IOException {
    XSSFSheet sheet = sheet(oit.report.Cell.text("x"));
    assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
    assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:A2");
    assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
    assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
    assertThat(at(sheet, 0).getStringCellValue()).isEqualTo("หัว");
    assertThat(sheet.getWorkbook().getFontAt(at(sheet, 1).getCellStyle().getFontIndex()))
        .extracting(font -> font.getFontName() + " " + font.getFontHeightInPoints())
        .isEqualTo("TH Sarabun New 14");
  }

  /** Real readers take much of the same for an attack. */
  private static String numbers(int count) {
    return IntStream.range(0, count).mapToObj(Integer::toString).collect(Collectors.joining(" "));
  }

  private static List<String> names(String... names) throws IOException {
    Book book = new Book("t", THAI);
    for (String name : names) {
      book.sheet(name, List.of(new Sheet.Column("หัว", 10)));
    }
    try (XSSFWorkbook read = open(book)) {
      return StreamSupport.stream(read.spliterator(), false).map(s -> s.getSheetName()).toList();
    }
  }

  private static XSSFSheet sheet(oit.report.Cell... cells) throws IOException {
    Book book = new Book("t", THAI);
    Sheet sheet = book.sheet("s", List.of(new Sheet.Column("หัว", 10)));
    List.of(cells).forEach(sheet::row);
    try (XSSFWorkbook read = open(book)) {
      return read.getSheetAt(0);
    }
  }

  private static Cell at(XSSFSheet sheet, int row) {
    Row line = sheet.getRow(row);
    return line.getCell(0, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private static XSSFWorkbook open(Book book) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(book.bytes()));
  }
}
