package oit.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import oit.fetch.browser.Chromium;
import oit.read.Block;
import oit.read.Resource;
import oit.testing.LocalSite;
import oit.testing.Needed;
import oit.testing.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sites that show nothing without their scripts. */
class ScriptedSiteTest {
  private static final String SHELL =
      "<!doctype html><html><head><title>shell</title></head><body><div id=root></div>"
          + "<script src=/app.js></script></body></html>";

  private static final String APP =
      """
      const pages = {plan: 'แผนพัฒนาท้องถิ่น', news: 'ข่าว', contact: 'ติดต่อ'};
      const link = (to, label) => `<a href="${base}${to}">${label}</a> `;
      async function show() {
        const at = where();
        const root = document.getElementById('root');
        const menu = '<nav>' + Object.entries(pages).map(([k, v]) => link(k, v)).join('') + '</nav>';
        if (at === '') {
          root.innerHTML = menu + '<h1>หน้าแรก</h1>';
        } else if (pages[at]) {
          const text = await (await fetch('/api/' + at)).json();
          document.title = pages[at];
          root.innerHTML = menu + `<h1>${pages[at]}</h1><p>${text.body}</p>`
            + (text.file ? `<a href="${text.file}">ดาวน์โหลด</a>` : '');
        } else {
          root.innerHTML = menu + '<h1>ไม่พบหน้า</h1>';
        }
      }
      show();
      """;

  private static final String BY_HASH =
      "const base = '#/'; const where = () => location.hash.replace(/^#\\/?/, '');\n" + APP;
  private static final String BY_HISTORY =
      "const base = '/'; const where = () => location.pathname.slice(1);\n" + APP;

  private final LocalSite site = LocalSite.empty();
  private final Recorder seen = new Recorder();

  @BeforeEach
  void serve() {
    site.route("/api/plan", json("{\"body\":\"แผน พ.ศ. 2566–2570\",\"file\":\"/plan.pdf\"}"));
    site.route("/api/news", json("{\"body\":\"ข่าวเดือนนี้\"}"));
    site.route("/api/contact", json("{\"body\":\"โทร 0 2123 4567\"}"));
    site.route("/plan.pdf", Reply.bytes("application/pdf", new byte[] {'%', 'P', 'D', 'F'}));
    site.route("/", Reply.html(SHELL));
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void followsHashRoutesToTheirDocuments() {
    seen.program = browser();
    site.route("/app.js", script(BY_HASH));
    Coverage coverage = seen.run(Recorder.plan(site.url("/")));

    assertThat(seen.visited.stream().map(Resource::url))
        .containsExactlyInAnyOrder(
            site.url("/"),
            site.url("/#/plan"),
            site.url("/#/news"),
            site.url("/#/contact"),
            site.url("/plan.pdf"));
    assertThat(text("/#/plan")).contains("แผน พ.ศ. 2566–2570");
    assertThat(seen.foundVia).containsEntry("/plan.pdf", List.of("แผนพัฒนาท้องถิ่น", "ดาวน์โหลด"));
    assertThat(coverage.outcome()).isEqualTo(Coverage.Outcome.COMPLETE);
    assertThat(site.asked().stream().filter("/app.js"::equals)).hasSize(1);
  }

  @Test
  void tellsRoutesOfOneShellApart() {
    seen.program = browser();
    site.route("/app.js", script(BY_HISTORY));
    site.otherwise(path -> Reply.html(SHELL));
    Coverage coverage = seen.run(Recorder.plan(site.url("/")));

    assertThat(text("/plan")).contains("แผน พ.ศ. 2566–2570");
    assertThat(text("/contact")).contains("โทร 0 2123 4567");
    assertThat(seen.paths()).contains("/", "/plan", "/news", "/contact", "/plan.pdf");
    assertThat(coverage.findings())
        .extracting(Coverage.Finding::kind)
        .doesNotContain("needs-browser");
  }

  @Test
  void showsOnlyThePageThatNeedsIt() {
    seen.program = browser();
    site.page(
        "/", "home", "<p>" + "ข่าว ".repeat(300) + "</p><a href=/app>แผน</a><a href=/a>a</a>");
    site.page("/a", "a", "<p>ก</p><script src=/lib.js></script>" + "<a href=/>b</a>".repeat(6));
    site.route("/app", Reply.html(SHELL));
    site.route("/app.js", script("root.innerHTML = '<h1>เขียนด้วยสคริปต์</h1>'"));
    seen.run(Recorder.plan(site.url("/")));
    assertThat(text("/app")).contains("เขียนด้วยสคริปต์");
    assertThat(site.asked()).doesNotContain("/lib.js");
  }

  @Test
  void withoutABrowserSuchAPageIsNotJudged() {
    site.page("/", "home", "<p>" + "ข่าว ".repeat(300) + "</p><a href=/app>แผน</a>");
    site.route("/app", Reply.html(SHELL));
    Coverage coverage = seen.run(Recorder.plan(site.url("/")));
    assertThat(seen.failed).containsEntry("/app", "needs-browser");
    assertThat(seen.paths()).containsExactly("/");
    assertThat(coverage.findings())
        .contains(new Coverage.Finding("needs-browser", site.url("/app"), "no-browser"));
  }

  @Test
  void aSiteWithoutSuchPagesNeverStartsTheBrowser() {
    seen.program = Optional.of(Path.of("/no/such/browser"));
    site.page("/", "home", "<p>" + "ข่าว ".repeat(300) + "</p><a href=/a>a</a>");
    site.page("/a", "a", "<p>ก</p>");
    seen.run(Recorder.plan(site.url("/")));
    assertThat(seen.paths()).containsExactly("/", "/a");
  }

  @Test
  void switchedOffMeansSwitchedOff() {
    seen.program = browser();
    site.route("/app.js", script(BY_HASH));
    CrawlPlan plan = Recorder.plan(site.url("/"));
    Coverage coverage =
        seen.run(
            new CrawlPlan(
                plan.start(),
                plan.also(),
                plan.maxPages(),
                Duration.ofMinutes(1),
                plan.maxDepth(),
                plan.maxBytes(),
                plan.promise(),
                CrawlPlan.Render.NEVER));
    assertThat(coverage.outcome()).isEqualTo(Coverage.Outcome.UNREACHABLE);
    assertThat(seen.failed).containsEntry("/", "needs-browser");
    assertThat(site.asked()).doesNotContain("/app.js");
  }

  private static Optional<Path> browser() {
    return Optional.of(Needed.of("browser", Chromium.find(System.getenv())));
  }

  private String text(String path) {
    return seen.visited.stream()
        .filter(r -> r.url().equals(site.url(path)))
        .findFirst()
        .map(r -> String.join("\n", r.blocks().stream().map(Block::text).toList()))
        .orElse("not visited");
  }

  private static Reply json(String text) {
    return Reply.bytes("application/json", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Reply script(String text) {
    return Reply.bytes("text/javascript", text.getBytes(StandardCharsets.UTF_8));
  }
}
