package oit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a website holds is harmless text in every format, as real readers see it. */
class HostileContentTest {

  static final List<String> TEXTS = HostileReport.TEXTS;

  /** Obeyed by terminals, turning the direction of writing, hiding, or no character at all. */
  private static final Pattern HARMFUL =
      Pattern.compile("[\\p{Cntrl}&&[^\n]]|[\\u0080-\\u009f]|\\p{Cf}|\\p{Cs}|[\\ufffe\\uffff]");

  @ParameterizedTest
  @FieldSource("TEXTS")
  void html(String hostile) {
    GapReport report = HostileReport.of(hostile);
    String html =
        GapReportHtml.write(report, SampleReport.guidance(report), hostile, titles(hostile), "th");
    Document page = Jsoup.parse(html);
    assertThat(page.select("iframe, object, embed, img[src^=x], base, form[action]")).isEmpty();
    assertThat(html).doesNotContain("alert(1)</script>", "<script>alert");
    assertThat(page.getAllElements())
        .flatExtracting(element -> element.attributes().asList())
        .noneMatch(attribute -> attribute.getKey().startsWith("on"));
    assertThat(page.select("[href], [src], [action], [formaction]"))
        .extracting(HostileContentTest::target)
        .allMatch(to -> to.startsWith("#") || WebLink.of(to).href() != null);
    assertIsHarmless(page.body().wholeText().replace("\r", ""));
  }

  @ParameterizedTest
  @FieldSource("TEXTS")
  void xlsx(String hostile) throws IOException {
    GapReport report = HostileReport.of(hostile);
    byte[] bytes =
        GapReportXlsx.write(report, SampleReport.guidance(report), hostile, titles(hostile), "th");
    try (XSSFWorkbook book = XlsxText.open(bytes)) {
      assertThat(XlsxText.cells(book))
          .allMatch(cell -> cell.getCellType() != CellType.FORMULA)
          .filteredOn(cell -> cell.getCellType() == CellType.STRING)
          .allSatisfy(cell -> assertIsHarmless(cell.getStringCellValue()))
          .allMatch(cell -> cell.getStringCellValue().length() <= 32_767);
      if (hostile.startsWith("_x")) {
        assertThat(XlsxText.of(book)).contains(hostile);
      }
      Stream<Hyperlink> links =
          Stream.iterate(0, i -> i < book.getNumberOfSheets(), i -> i + 1)
              .flatMap(i -> book.getSheetAt(i).getHyperlinkList().stream());
      assertThat(links).allMatch(link -> WebLink.of(link.getAddress()).href() != null);
    }
  }

  @ParameterizedTest
  @FieldSource("TEXTS")
  void docx(String hostile) throws IOException {
    byte[] bytes = GapReportDocx.write(HostileReport.of(hostile), "th");
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
      assertIsHarmless(text.getText().replace("\t", " "));
      assertThat(document.getHyperlinks()).isEmpty();
      assertThat(document.getDocument().xmlText())
          .doesNotContain("w:instrText", "w:fldSimple", "w:altChunk", "<script");
    }
  }

  @ParameterizedTest
  @FieldSource("TEXTS")
  void csv(String hostile) {
    String csv = GapReportCsv.write(HostileReport.of(hostile), "th");
    List<List<String>> rows = CsvRecords.rows(csv.substring(1));
    assertThat(csv).startsWith("\ufeff");
    assertThat(rows).hasSize(44);
    assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.getFirst()));
    assertThat(rows.stream().flatMap(List::stream))
        .allSatisfy(HostileContentTest::assertIsHarmless)
        .noneMatch(cell -> cell.matches("(?s)\\s*[=+\\-@＝＋－＠|%].*"))
        .noneMatch(cell -> cell.matches("(?s).*;\\s*[=+\\-@＝＋－＠|%].*"));
  }

  @ParameterizedTest
  @FieldSource("TEXTS")
  void markdown(String hostile) {
    String markdown = GapReportMarkdown.write(HostileReport.of(hostile), "th");
    assertIsHarmless(markdown);
    String open =
        markdown.replaceAll("\\\\[\\p{Punct}]", "").replaceAll("<https?://[^<>\\s]+>", "");
    assertThat(open).doesNotContain("<", "[", "`", "](", "://");
    assertThat(open.lines().filter(line -> line.startsWith("#"))).hasSize(2);
    assertThat(open.lines().filter(line -> line.startsWith("| O")))
        .hasSize(43)
        .allMatch(line -> line.chars().filter(c -> c == '|').count() == 7);
  }

  @ParameterizedTest
  @FieldSource("TEXTS")
  void terminal(String hostile) {
    String table = GapTable.text(HostileReport.of(hostile), 80, "th", false);
    assertIsHarmless(table);
    assertThat(table.lines()).allMatch(line -> TextWidth.of(line) <= 80);
  }

  /** Data stays as it was seen, but for what no reader may be given. */
  @ParameterizedTest
  @FieldSource("TEXTS")
  void json(String hostile) {
    String json = GapReportJson.write(HostileReport.of(hostile));
    assertThat(new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .as("valid as UTF-8")
        .isEqualTo(json);
    JsonNode read = JsonMapper.builder().build().readTree(json);
    assertThat(read.at("/items/0/title").asString())
        .isEqualTo(PlainText.storable(hostile))
        .doesNotContainPattern("[\\p{Cntrl}&&[^\n\t]]|\\p{Cs}");
  }

  @ParameterizedTest
  @FieldSource("TEXTS")
  void folder(String hostile) {
    assertThat(SafeName.of(hostile))
        .matches("[\\p{L}\\p{M}\\p{Nd}_][\\p{L}\\p{M}\\p{Nd}._-]{0,99}")
        .doesNotContain("..");
  }

  private static Map<String, String> titles(String hostile) {
    return SampleReport.TITLES.keySet().stream()
        .collect(Collectors.toMap(code -> code, code -> hostile));
  }

  private static String target(Element element) {
    return Stream.of("href", "src", "action", "formaction")
        .map(element::attr)
        .collect(Collectors.joining());
  }

  private static void assertIsHarmless(String text) {
    assertThat(
            HARMFUL
                .matcher(text)
                .results()
                .map(found -> Integer.toHexString(found.group().codePointAt(0))))
        .as("in %s", PlainText.line(text, 200))
        .isEmpty();
  }
}
