package oit.report.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import oit.fetch.browser.Chromium;
import oit.testing.Needed;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page's own script, in a real Chromium and under the page's own policy. */
@Timeout(120)
class SummaryPageTest {

  private static final Summary MANY = SampleAgencies.summary(142);

  @TempDir private Path folder;

  @Test
  void showsTheToolsAndTheFirstPageLowestFirst() throws Exception {
    Document page = shown(MANY, "");
    assertThat(page.select("#tools, #pager")).noneMatch(e -> e.hasAttr("hidden"));
    assertThat(page.selectFirst("#plain").hasAttr("hidden")).isTrue();
    assertThat(page.select("#shown").text()).isEqualTo("พบ 142 หน่วยงาน แสดง 1–50");
    assertThat(page.select("#page").text()).isEqualTo("หน้า 1 จาก 3");
    assertThat(names(page))
        .hasSize(50)
        .containsExactlyElementsOf(Jsoup.parse(html(MANY)).select("#matrix tbody th").eachText());
    assertThat(page.selectFirst("#matrix thead th[aria-sort=ascending]").text())
        .isEqualTo("คะแนน OIT");
  }

  @Test
  void turnsPages() throws Exception {
    Document page = shown(MANY, "click('#next'); click('#next');");
    assertThat(page.select("#shown").text()).isEqualTo("พบ 142 หน่วยงาน แสดง 101–142");
    assertThat(names(page)).hasSize(42);
    assertThat(page.selectFirst("#next").hasAttr("disabled")).isTrue();
  }

  @Test
  void sortsByAnyColumnAndTellsWhich() throws Exception {
    Document page = shown(MANY, "click('#matrix thead th:nth-child(4) button');");
    AgencyRow best =
        MANY.agencies().stream()
            .filter(r -> r.oit() != null)
            .max(Comparator.comparing(r -> Objects.requireNonNull(r.oit())))
            .orElseThrow();
    assertThat(page.selectFirst("#matrix tbody td.right").text())
        .isEqualTo(String.format(Locale.ROOT, "%.2f", best.oit()));
    assertThat(page.select("#matrix thead th[aria-sort=descending]")).hasSize(1);

    Document item = shown(MANY, "click('#matrix thead th:nth-child(17) button');");
    assertThat(item.select("#matrix thead th[aria-sort=descending]").text()).startsWith("O13");
    assertThat(item.select("#matrix tbody tr:first-child td:nth-child(17)").attr("class"))
        .isEqualTo("unverifiable");
  }

  @Test
  void filtersByTypeProvinceLevelAndWords() throws Exception {
    long tao =
        MANY.agencies().stream()
            .filter(r -> r.type().equals("tao") && r.province().equals("ธารน้ำใส"))
            .count();
    Document both = shown(MANY, "choose('#f-type', 'อบต.'); choose('#f-province', 'ธารน้ำใส');");
    assertThat(both.select("#shown").text()).startsWith("พบ " + tao + " หน่วยงาน");
    assertThat(both.select("#matrix tbody td:nth-child(2)").eachText()).containsOnly("อบต.");

    Document level = shown(MANY, "choose('#f-level', 'ผ่านดีเยี่ยม');");
    assertThat(level.select("#matrix tbody td.right").eachText())
        .hasSize(MANY.checklists().getFirst().levels().getFirst().agencies())
        .allMatch(score -> Double.parseDouble(score) >= 95);

    Document search = shown(MANY, "type('#f-search', 'AGENCY-0042.');");
    assertThat(search.select("#matrix tbody a").eachAttr("href"))
        .containsExactly("./agency-0042/gap-report.html");

    Document none = shown(MANY, "type('#f-search', 'zzz');");
    assertThat(none.select("#shown").text()).isEqualTo("ไม่พบหน่วยงานตามที่เลือก");
    Document cleared = shown(MANY, "type('#f-search', 'zzz'); click('#f-clear');");
    assertThat(cleared.select("#shown").text()).startsWith("พบ 142 ");
  }

  @Test
  void showsOneChecklistAtATime() throws Exception {
    Summary two = SummaryFilesTest.twoLists();
    assertThat(names(shown(two, ""))).containsExactly("อบต. a");
    assertThat(names(shown(two, "choose('#f-list', 'oit-2566-school');")))
        .containsExactly("อบต. b");
  }

  @Test
  void runsNothingOfWhatSitesSay() throws Exception {
    Document page = shown(SummaryFilesTest.hostile(), "");
    assertThat(page.select("#matrix tbody th").text()).contains("<script>alert(1)</script>");
    assertThat(page.select("#matrix script, #matrix [onmouseover]")).isEmpty();
    assertThat(page.select("#matrix a").eachAttr("href")).allMatch(href -> href.startsWith("./"));
  }

  @Test
  void isQuickWith8300Agencies() throws Exception {
    Summary all = SampleAgencies.summary(8_300);
    assertThat(html(all)).hasSizeLessThan(10_000_000);
    Document page =
        shown(
            all,
            """
            choose('#f-type', 'เทศบาล');
            click('#matrix thead th:nth-child(1) button');
            document.body.dataset.millis = Math.round(performance.now());
            """);
    assertThat(page.select("#matrix tbody tr")).hasSize(50);
    assertThat(Integer.parseInt(page.body().attr("data-millis"))).isLessThan(20_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"th", "en"})
  void breaksNoRuleOfAccessibility(String language) throws Exception {
    // headless Chromium asks for light: with the words swapped it gets the dark colours
    for (String scheme : List.of("dark", "light")) {
      Document page =
          shown(
              SummaryHtmlTest.html(MANY, language)
                  .replace("prefers-color-scheme: dark", "prefers-color-scheme: " + scheme),
              axe()
                  + """
                  ;document.querySelectorAll("details").forEach(function (d) { d.open = true; });
                  axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
                    .then(function (found) {
                      document.body.dataset.passes = found.passes.length;
                      document.body.dataset.violations = found.violations.map(function (v) {
                        return v.id + " " + v.nodes.slice(0, 3).map(function (n) { return n.html; }).join(" ");
                      }).join("\\n");
                    });
                  """);
      assertThat(page.body().attr("data-violations")).as("colours for %s", scheme).isEmpty();
      assertThat(Integer.parseInt(page.body().attr("data-passes"))).isGreaterThan(20);
    }
  }

  private static String axe() throws IOException {
    try (var in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> names(Document page) {
    return page.select("#matrix tbody th").eachText();
  }

  private static String html(Summary summary) {
    return SummaryHtmlTest.html(summary, "th");
  }

  /** The page after a visitor did something. */
  private Document shown(Summary summary, String doing) throws Exception {
    return shown(html(summary), doing);
  }

  private Document shown(String html, String doing) throws Exception {
    Path chromium = Needed.of("browser", Chromium.find(System.getenv()));
    String script =
        """
        var at = function (css) { return document.querySelector(css); };
        var input = function (e) { e.dispatchEvent(new Event("input", { bubbles: true })); };
        var click = function (css) { at(css).click(); };
        var type = function (css, text) { at(css).value = text; input(at(css)); };
        var choose = function (css, label) {
          var option = Array.from(at(css).options).filter(function (o) { return o.text === label; })[0];
          at(css).value = option.value;
          input(at(css));
        };
        """
            + doing;
    // the visitor needs a leave of his own, all else stays forbidden
    String page =
        html.replace("script-src ", "script-src 'sha256-" + hash(script) + "' ")
            .replace("</body>", "<script>" + script + "</script></body>");
    Path file = Files.writeString(folder.resolve("summary.html"), page);
    Path out = folder.resolve("dom.html");
    Process browser =
        new ProcessBuilder(
                chromium.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=60000",
                "--dump-dom",
                file.toUri().toString())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(browser.waitFor(90, TimeUnit.SECONDS)).isTrue();
    } finally {
      browser.destroyForcibly().waitFor();
    }
    return Jsoup.parse(Files.readString(out));
  }

  private static String hash(String script) throws IOException, NoSuchAlgorithmException {
    byte[] bytes = script.getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
