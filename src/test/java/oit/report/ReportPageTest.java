package oit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import oit.fetch.browser.Browser;
import oit.fetch.browser.BrowserOptions;
import oit.fetch.browser.Chromium;
import oit.fetch.browser.LivePage;
import oit.fetch.browser.Printing;
import oit.testing.Needed;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The report's page in a real Chromium, under its own policy. */
@Timeout(120)
class ReportPageTest {

  /** One grey pixel would do; what counts is that there is an image. */
  private static final String JPEG = "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//";

  @ParameterizedTest
  @CsvSource({
    "full, th, light",
    "full, th, dark",
    "full, en, light",
    "full, en, dark",
    "small, th, light",
    "hostile, th, light",
    "hostile, en, dark",
    "changed, th, light",
    "changed, en, dark"
  })
  void breaksNoRuleOfAccessibility(String which, String language, String scheme) throws Exception {
    try (LivePage page = LivePage.of(html(which, language), 1280, scheme)) {
      assertThat(page.accessibility()).matches(LivePage.NO_VIOLATIONS);
    }
  }

  @ParameterizedTest
  @CsvSource({"full, th", "full, en", "hostile, th", "changed, th"})
  void fitsAPhoneWithoutScrollingSideways(String which, String language) throws Exception {
    try (LivePage page = LivePage.of(html(which, language), 390, "light")) {
      assertThat(page.overflow()).isEmpty();
    }
  }

  @Test
  void picksItemsByUnitVerdictAndIndicator() throws Exception {
    try (LivePage page = LivePage.of(html(SampleReport.full(), "th"), 1280, "light")) {
      assertThat(page.say("'' + document.getElementById('filter').hidden")).isEqualTo("false");
      page.say(
          "const s = document.querySelector('select[name=verdict]'); s.value = 'missing';"
              + " s.dispatchEvent(new Event('change', {bubbles: true}));");
      long missing =
          SampleReport.full().items().stream().filter(i -> i.verdict().equals("missing")).count();
      assertThat(page.say("document.querySelector('#filter output').textContent"))
          .isEqualTo("แสดง " + missing + " จาก 43 ข้อ");
      assertThat(page.say("'' + document.querySelectorAll('article:not([hidden])').length"))
          .isEqualTo("" + missing);
      page.say("document.querySelector('#filter button').click()");
      assertThat(page.say("'' + document.querySelectorAll('article:not([hidden])').length"))
          .isEqualTo("43");
    }
  }

  @Test
  void runsNothingOfWhatSitesSay() throws Exception {
    try (LivePage page = LivePage.of(html(report("hostile"), "th"), 1280, "light")) {
      assertThat(page.say("'' + document.scripts.length")).isEqualTo("1");
      assertThat(page.say("'' + document.querySelectorAll('main img, [onmouseover]').length"))
          .isEqualTo("0");
    }
  }

  @Test
  void printsThaiThatCanBeReadAndSearched() throws Exception {
    Path program = Needed.of("browser", Chromium.find(System.getenv()));
    try (Browser browser = new Browser(program, BrowserOptions.defaults("oit/test"))) {
      Printing printed = browser.print(html(SampleReport.full(), "th"), Duration.ofSeconds(60));
      assertThat(printed).isInstanceOf(Printing.Printed.class);
      try (var pdf = Loader.loadPDF(((Printing.Printed) printed).pdf())) {
        String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        assertThat(text).contains("คลองทิพย์", "OIT+", "O43", "☑");
        for (var page : pdf.getPages()) {
          for (var name : page.getResources().getFontNames()) {
            assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "file:///etc/passwd",
        "\\\\server.example\\share\\x"
      })
  void printsNothingThatActs(String hostile) throws Exception {
    Path program = Needed.of("browser", Chromium.find(System.getenv()));
    try (Browser browser = new Browser(program, BrowserOptions.defaults("oit/test"))) {
      String html = html(HostileReport.of(hostile), "th");
      Printing printed = browser.print(html, Duration.ofSeconds(60));
      assertThat(printed).isInstanceOf(Printing.Printed.class);
      try (var pdf = Loader.loadPDF(((Printing.Printed) printed).pdf())) {
        assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
        assertThat(pdf.getDocumentCatalog().getActions().getCOSObject().size()).isZero();
        for (var page : pdf.getPages()) {
          for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link && link.getAction() != null) {
              assertThat(link.getAction()).isInstanceOf(PDActionURI.class);
              assertThat(((PDActionURI) link.getAction()).getURI()).startsWith("http");
            }
          }
        }
      }
    }
  }

  @Test
  void staysUnderAMegabyteHoweverMuchWasFound() {
    GapReport full = SampleReport.full();
    List<GapReport.ItemEntry> items = new ArrayList<>();
    for (GapReport.ItemEntry item : full.items()) {
      var evidence =
          new GapReport.Evidence(
              "https://www.banklongthip.example/" + "%E0%B8%81".repeat(60),
              "ประกาศ".repeat(30),
              "html",
              Collections.nCopies(6, "ข้อมูลสาธารณะ"),
              4,
              "แผนปฏิบัติการ ".repeat(40),
              List.of(2566),
              null,
              null);
      items.add(
          new GapReport.ItemEntry(
              item.code(),
              item.key(),
              item.title(),
              item.indicator(),
              item.subIndicator(),
              item.verdict(),
              item.score(),
              item.confidence(),
              Collections.nCopies(40, evidence),
              item.elements(),
              item.gap(),
              item.searched()));
    }
    String html = html(Reports.withItems(full, items), "th");
    assertThat(html.getBytes(StandardCharsets.UTF_8).length)
        .isBetween(300_000, GapReportHtml.LARGEST);
    assertThat(html).contains("gap-report.json");
  }

  private static GapReport report(String which) {
    return switch (which) {
      case "small" -> SampleReport.small();
      case "hostile" -> Reports.hostile(SampleReport.full());
      default -> SampleReport.full();
    };
  }

  /** With what became of an earlier report, and a picture of its evidence, where asked for. */
  private static String html(String which, String language) throws IOException {
    GapReport report = report(which);
    if (!which.equals("changed")) {
      return html(report, language);
    }
    Guidance guidance = SampleReport.guidance(report);
    String example = ShippedText.of(GapReport.class, "diff-1.example.json");
    String cited =
        report.items().stream().flatMap(i -> i.evidence().stream()).findFirst().orElseThrow().url();
    String html =
        GapReportHtml.write(
            report,
            new Guidance(
                guidance.fixes(),
                guidance.level(),
                guidance.closing(),
                ReportChangeJson.read(example),
                Map.of(cited, Guidance.PICTURE + JPEG)),
            SampleReport.CHECKLIST,
            SampleReport.TITLES,
            language);
    assertThat(html).contains("<img class=\"thumb\"", "banklongthip.example/powers");
    return html;
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
