package oit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import oit.judge.Confidence;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GapReportHtmlTest {

  @ParameterizedTest
  @ValueSource(strings = {"th", "en"})
  void looksAsKept(String language) {
    Document page = page(SampleReport.small(), language);
    // both are files of their own
    page.select("style, script").empty();
    String policy = page.select("meta[http-equiv]").attr("content");
    page.select("meta[http-equiv]").attr("content", policy.replaceAll("sha256-[^']+", "sha256-"));
    String whole = page.outerHtml().replaceAll("[ \\t]+\\n", "\n");
    Golden.check("page-" + language + ".html", whole + "\n");
  }

  @Test
  void showsEveryItemOnceWithItsVerdictInWords() {
    Document page = page(SampleReport.full(), "th");
    Elements items = page.select("article.item");
    assertThat(items).hasSize(43);
    assertThat(items)
        .allSatisfy(item ->
            assertThat(item.select(".line .mark").text())
                .isIn("พบครบ", "พบไม่ครบ", "ข้อมูลปีอื่น", "ไม่พบ", "ตรวจไม่ได้"));
  }

  @Test
  void needsNoNetworkAndOnlyItsOwnScript() {
    Document page = page(SampleReport.full(), "th");
    assertThat(page.select("link, img, iframe, object, embed, form, base, [src]")).isEmpty();
    assertThat(page.selectFirst("style")).isNotNull();
    assertThat(page.html()).doesNotContain("@import", "url(", "@font-face");
    assertThat(page.select("script")).hasSize(1);
    byte[] script = page.select("script").first().data().getBytes(StandardCharsets.UTF_8);
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none';")
        .contains("script-src 'sha256-" + sha256(script) + "';")
        .doesNotContain("script-src 'unsafe-inline'");
  }

  @Test
  void listsWhatGainsMostForTheWorkFirst() {
    GapReport report = SampleReport.full();
    Document page = page(report, "th");
    List<String> codes = page.select(".fix h3 bdi.num").eachText();

    assertThat(codes).hasSize(16).doesNotHaveDuplicates();
    assertThat(codes)
        .isEqualTo(SampleReport.guidance(report).fixes().stream().map(Guidance.Fix::code).toList());
    assertThat(page.select("details.more .fix")).hasSize(16 - GapPage.FIRST_FIXES);
    assertThat(page.select("details.more ol").attr("start")).isEqualTo("9");
    Element first = page.selectFirst(".fix");
    assertThat(first.select("dt").eachText())
        .startsWith("ยังไม่ผ่าน", "ทำ")
        .isSubsetOf("ยังไม่ผ่าน", "ทำ", "เปิดหน้า");
    assertThat(first.select(".gain").text()).matches("OIT \\+\\d+\\.\\d\\d คะแนนรวม ITA \\+.*");
  }

  @Test
  void saysOnWhatTheLevelRestsAndHowManyDaysAreLeft() {
    String panels = page(SampleReport.full(), "th").select(".panels").text();
    assertThat(panels)
        .contains(
            "ต้องปรับปรุง ระหว่าง ต้องปรับปรุงโดยด่วน ถึง ต้องปรับปรุง", "ต้องรวมคะแนน IIT และ EIT")
        .contains("เหลือเวลา 161 วัน", "30 เมษายน พ.ศ. 2570", "20 พฤศจิกายน พ.ศ. 2569");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20, the last day",
    "2026-11-21, 1 day left",
    "2027-11-20, 365 days left",
    "2026-11-19, closed 1 day ago",
    "2025-11-20, closed 365 days ago"
  })
  void countsTheDaysFromTheDayOfTheCheck(LocalDate closing, String left) {
    var guidance = new Guidance(List.of(), null, closing, null);
    String html = GapReportHtml.write(SampleReport.full(), guidance, "list", Map.of(), "en");
    assertThat(Jsoup.parse(html).select(".panels .level strong").text()).isEqualTo(left);
  }

  @Test
  void everyItemAndFixCanBePickedByUnitVerdictAndIndicator() {
    Document page = page(SampleReport.full(), "th");
    assertThat(page.select(".filter").hasAttr("hidden")).as("without script").isTrue();
    for (String key : List.of("unit", "verdict", "indicator")) {
      List<String> values = page.select("select[name=" + key + "] option").eachAttr("value");
      assertThat(values).startsWith("").hasSizeGreaterThan(2).doesNotHaveDuplicates();
      assertThat(page.select("article.item, .fix"))
          .hasSize(43 + 16)
          .allSatisfy(e -> assertThat(values).containsAll(words(e.attr("data-" + key))));
    }
  }

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }

  @Test
  void showsTheOfficialTables() {
    GapReport report = SampleReport.full();
    Document page = page(report, "th");
    assertThat(page.select("#progress tbody tr")).hasSize(43);
    assertThat(page.select("#progress tbody tr:contains(☑ ดำเนินการ)"))
        .hasSize((int) report.items().stream().filter(i -> i.verdict().equals("found")).count());
    assertThat(page.select("#plan tbody tr")).hasSize(16);
  }

  @Test
  void leadsToTheWordsOnTheirPage() {
    Document page = page(SampleReport.full(), "th");
    assertThat(page.select(".evidence a").eachAttr("href"))
        .anyMatch(href -> href.contains("#:~:text=%E0"));
  }

  @Test
  void listsWhatToLookAtByEyeTheLeastSureFirst() {
    Document page = page(SampleReport.full(), "th");
    Map<String, GapReport.ItemEntry> items =
        SampleReport.full().items().stream().collect(Collectors.toMap(i -> i.code(), i -> i));
    List<GapReport.ItemEntry> looks =
        page.select(".looks tbody th bdi.num").eachText().stream().map(items::get).toList();

    assertThat(looks).isNotEmpty();
    assertThat(looks.stream().map(GapReport.ItemEntry::confidence).toList()).isSorted();
    assertThat(looks)
        .containsExactlyInAnyOrderElementsOf(
            items.values().stream()
                .filter(i -> !i.verdict().equals("unverifiable"))
                .filter(i -> Confidence.needsEye(i.confidence()))
                .toList());
    assertThat(page.select(".item .line .tag")).hasSameSizeAs(looks);
  }

  @Test
  void leadsFromTheOverviewToEachItem() {
    Document page = page(SampleReport.full(), "th");
    List<String> targets = page.select("a[href^=#]").eachAttr("href");
    assertThat(targets).hasSizeGreaterThan(43);
    assertThat(targets)
        .allSatisfy(target -> assertThat(page.getElementById(target.substring(1))).isNotNull());
  }

  @Test
  void isBuiltForScreenReaders() {
    Document page = page(SampleReport.full(), "en");
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("h1").attr("lang")).isEqualTo("th");
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("main")).hasSize(1);
    assertThat(page.select("a.skip").attr("href")).isEqualTo("#summary");
    assertThat(page.select("th:not([scope])")).isEmpty();
    assertThat(page.select("svg:not([aria-hidden]):not([aria-label])")).isEmpty();
    int level = 1;
    for (Element heading : page.select("h1, h2, h3, h4, h5")) {
      int next = heading.tagName().charAt(1) - '0';
      assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
      level = next;
    }
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void saysThatAnUnreachableSiteIsNotAMissingOne() {
    GapReport report = SampleReport.small();
    GapReport unreachable =
        Reports.withCoverage(
            report, new GapReport.Coverage("unreachable", "unreachable", 0, 0, 0, 3, List.of()));
    assertThat(page(unreachable, "th").select(".banner").text()).contains("เปิดเว็บไซต์ไม่ได้");
  }

  @Test
  void makesHostileTextHarmless() {
    Document page = page(Reports.hostile(SampleReport.full()), "th");
    assertThat(page.select("[onmouseover]")).isEmpty();
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("a").eachAttr("href"))
        .allSatisfy(href -> assertThat(href).matches("(?i)(https?://|#).*"));
    assertThat(page.outerHtml())
        .doesNotContain("\u202e", "\u2066", "\u200f", "\u0007", "\u001b", "\u009b", "\ud800");
    assertThat(page.text()).contains("<script>alert(1)</script>");
    assertThat(page.select("article.item").first().text()).hasSizeLessThan(15_000);
  }

  @Test
  void keepsGoingWhereCodesRepeatOrAreOdd() {
    GapReport report = Reports.withCode(SampleReport.full(), "O2\"><b>");
    Document page = page(report, "th");
    assertThat(page.select("article.item").first().id()).isEqualTo("item-1");
    assertThat(page.select("article.item b")).isEmpty();
  }

  private static String sha256(byte[] bytes) {
    try {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static Document page(GapReport report, String language) {
    return Jsoup.parse(html(report, language));
  }

  private static String html(GapReport report, String language) {
    return GapReportHtml.write(
        report,
        SampleReport.guidance(report),
        SampleReport.CHECKLIST,
        SampleReport.TITLES,
        language);
  }
}
