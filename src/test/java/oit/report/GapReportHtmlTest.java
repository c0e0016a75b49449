package oit.report;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.provider.ValueSource;

class GapReportHtmlTest {

  @ParameterizedTest
  @ValueSource(strings = {"th", "en"})
  void looksAsKept(String language) {
    String html = html(SampleReport.small(), language);
    String body = Jsoup.parse(html).body().outerHtml().replaceAll("[ \\t]+\\n", "\n");
    Golden.check("page-" + language + ".html", body + "\n");
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
  void needsNoNetworkAndNoScript() {
    Document page = page(SampleReport.full(), "th");
    assertThat(page.select("script, link, img, iframe, object, embed, form, base, [src]"))
        .isEmpty();
    assertThat(page.selectFirst("style")).isNotNull();
    assertThat(page.html()).doesNotContain("@import", "url(", "@font-face");
  }

  @Test
  void listsWhatGainsMostFirst() {
    GapReport report = SampleReport.full();
    Document page = page(report, "th");
    List<String> codes = page.select(".fixes tbody th bdi.num").eachText();
    Map<String, Double> points = SampleReport.points(report);
    assertThat(codes).hasSize(16).startsWith("O41", "O40", "O43");
    assertThat(codes.stream().map(points::get).toList())
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
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
    assertThat(page.select("script, [onmouseover]")).isEmpty();
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

  private static Document page(GapReport report, String language) {
    return Jsoup.parse(html(report, language));
  }

  private static String html(GapReport report, String language) {
    return GapReportHtml.write(
        report, SampleReport.points(report), SampleReport.CHECKLIST, SampleReport.TITLES, language);
  }
}
