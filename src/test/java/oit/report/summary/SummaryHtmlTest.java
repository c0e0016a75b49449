package oit.report.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oit.report.SampleReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as it reads without script. */
class SummaryHtmlTest {

  private static final List<SummaryFormat> ALL = List.of(SummaryFormat.values());
  private static final Summary MANY = SampleAgencies.summary(142);

  @ParameterizedTest
  @ValueSource(strings = {"th", "en"})
  void showsFirstWhoNeedsACall(String language) {
    Document page = page(MANY, language);
    List<String> sections = page.select("main section").eachAttr("id");
    assertThat(sections).startsWith("summary", "list-1-call", "unchecked");
    List<Double> called =
        page.select(".calls tbody td.right").eachText().stream().map(Double::valueOf).toList();
    assertThat(called).hasSize(10).isSorted();
    assertThat(called.getFirst()).isEqualTo(MANY.checklists().getFirst().scores().lowest());
    assertThat(page.select("#unchecked tbody tr")).hasSize(MANY.totals().unreachable());
    assertThat(page.select("#unchecked").text()).contains("ไม่พบชื่อเว็บไซต์นี้");
  }

  @ParameterizedTest
  @ValueSource(strings = {"th", "en"})
  void namesTheAddressesToCorrect(String language) {
    Document page = page(MANY, language);
    List<AgencyRow> moved = MANY.agencies().stream().filter(r -> !r.moved().isEmpty()).toList();
    assertThat(page.select("main section").eachAttr("id")).containsSequence("unchecked", "moved");
    assertThat(page.select("#moved h2").text())
        .isEqualTo(
            language.equals("th")
                ? "ที่อยู่เว็บไซต์ที่ควรแก้ในรายชื่อ"
                : "Addresses to correct in your list");
    assertThat(moved).hasSizeGreaterThan(10);
    assertThat(page.select("#moved > p").getFirst().text()).contains("" + moved.size());
    assertThat(page.select("#moved tbody tr")).hasSize(10);
    assertThat(page.select("#moved tbody tr").getFirst().text())
        .contains(moved.getFirst().name(), moved.getFirst().moved(), "agency-0002.example");
    assertThat(page.select("#moved .mark")).isEmpty();
    assertThat(page.select("#moved .note").text()).contains("" + (moved.size() - 10));
  }

  @Test
  void saysNothingOfAddressesWhereAllAreRight() {
    assertThat(page(SummaryFilesTest.twoLists(), "th").select("#moved, .pair > div")).isEmpty();
  }

  @Test
  void readsWithoutScript() {
    Document page = page(MANY, "th");
    assertThat(page.select("#matrix tbody tr")).hasSize(TableText.PAGE);
    assertThat(page.select("#matrix thead th")).hasSize(4 + SampleReport.full().items().size());
    assertThat(page.select("#plain").text()).contains("50 หน่วยงานแรก");
    assertThat(page.select("#tools, #pager")).allMatch(e -> e.hasAttr("hidden"));
    assertThat(page.select("a.file").eachAttr("href"))
        .containsExactly("summary.json", "summary.csv", "summary.xlsx");
  }

  @Test
  void leadsToTheReportOfEachAgency() {
    assertThat(page(MANY, "th").select(".calls tbody a").eachAttr("href"))
        .allMatch(href -> href.matches("\\./agency-\\d{4}/gap-report\\.html"));
  }

  @Test
  void warnsThatARunIsIncomplete() {
    assertThat(page(MANY, "th").select(".banner")).isEmpty();
    SummaryDraft draft = new SummaryDraft(year -> SampleAgencies.levels());
    draft.add(ReportDigest.of(SampleReports.of("a", SampleReports.Change.NONE)), null);
    draft.add(ReportDigest.of(SampleReports.of("b", SampleReports.Change.UNREACHABLE)), null);
    Document page = page(draft.finish(SampleAgencies.imprint()), "en");
    assertThat(page.select(".banner").text()).contains("INCOMPLETE: 1 of 2 agencies (50 %)");
  }

  @Test
  void keepsChecklistsApart() {
    Document page = page(SummaryFilesTest.twoLists(), "en");
    assertThat(page.select("h2").eachText())
        .contains("Call these first · oit-2566", "Call these first · oit-2566-school");
    assertThat(page.select("#matrix tbody tr")).hasSize(1);
  }

  @Test
  void saysInWordsWhatTheChartShows() {
    Element chart = page(MANY, "en").selectFirst("svg.chart");
    assertThat(chart).isNotNull();
    assertThat(chart.attr("role")).isEqualTo("img");
    assertThat(chart.attr("aria-label"))
        .startsWith("Bar chart of agencies by OIT score: 0–9: ")
        .contains(", 90–100: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"th", "en"})
  void isBuiltForScreenReaders(String language) {
    Document page = page(MANY, language);
    assertThat(page.select("html").attr("lang")).isEqualTo(language);
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("th:not([scope])")).isEmpty();
    assertThat(page.select("table:not([aria-label]):not([aria-labelledby])")).isEmpty();
    assertThat(page.select("svg:not([aria-hidden]):not([aria-label])")).isEmpty();
    assertThat(page.select("input, select").eachAttr("id"))
        .allMatch(id -> page.select("label[for=" + id + "]").size() == 1);
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    int level = 1;
    for (Element heading : page.select("h1, h2, h3, h4")) {
      int next = heading.tagName().charAt(1) - '0';
      assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
      level = next;
    }
  }

  @Test
  void needsNoNetwork() {
    Document page = page(MANY, "th");
    assertThat(page.select("link, img, iframe, object, embed, form, base, [src]")).isEmpty();
    assertThat(page.html()).doesNotContain("@import", "url(", "@font-face");
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'")
        .contains("script-src 'sha256-")
        .doesNotContain("script-src 'unsafe-inline'");
  }

  @Test
  void makesHostileTextHarmless() {
    Document page = page(SummaryFilesTest.hostile(), "th");
    assertThat(page.select("script")).hasSize(2);
    assertThat(page.select("[onmouseover]")).isEmpty();
    assertThat(page.select("a").eachAttr("href"))
        .allSatisfy(href -> assertThat(href).matches("(https?://|#|\\./|summary\\.).*"));
    assertThat(page.outerHtml()).doesNotContain("\u202e", "\u2066", "\u0007", "\u001b", "\ud800");
    assertThat(page.selectFirst("#data").data()).doesNotContain("<", ">", "&");
    assertThat(page.select("#matrix tbody th").text()).contains("<script>alert(1)</script>");
    assertThat(page.select("#moved tbody td").text()).startsWith("=1+1<script>alert(1)</script>");
  }

  @Test
  void stillReadsWhereNobodyWasReached() {
    SummaryDraft draft = new SummaryDraft(year -> new LevelScale(List.of()));
    assertThat(page(draft.finish(SampleAgencies.imprint()), "th").select("h1").text())
        .contains("0 หน่วยงาน");
    draft.addNotStarted(
        SampleReport.full().agency(), SampleReport.full().checklist(), "ยังไม่ถึงคิว");
    Document page = page(draft.finish(SampleAgencies.imprint()), "th");
    assertThat(page.select("#unchecked tbody tr")).hasSize(1);
    assertThat(page.select(".calls")).isEmpty();
  }

  static String html(Summary summary, String language) {
    return SummaryHtml.write(summary, ALL, language);
  }

  private static Document page(Summary summary, String language) {
    return Jsoup.parse(html(summary, language));
  }
}
