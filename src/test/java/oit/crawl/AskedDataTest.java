package oit.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import oit.fetch.browser.Chromium;
import oit.read.Block;
import oit.testing.LocalSite;
import oit.testing.Needed;
import oit.testing.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What scripts of a page may ask the agency's own site for. */
class AskedDataTest {

  private final LocalSite site = LocalSite.empty();
  private final Recorder seen = new Recorder();

  @BeforeEach
  void needsABrowser() {
    seen.program = Optional.of(Needed.of("browser", Chromium.find(System.getenv())));
    site.otherwise(path -> path.startsWith("/api/") ? list() : Reply.status(404));
  }

  @AfterEach
  void close() {
    site.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // address, options of the request, shown
        "/api/list | {} | true",
        "/api/list | {method: 'POST', body: '{\"page\":1}', headers: {'Content-Type':"
            + " 'application/json'}} | true",
        "/api/list | {method: 'POST', body: new URLSearchParams({draw: 1, start: 0})} | true",
        "/api/graphql | {method: 'POST', body: '{\"query\":\"{items{title}}\"}'} | true",
        "/api/list | {method: 'POST', body: (f => { f.append('a', '1'); return f })(new"
            + " FormData())} | false",
        "/api/list | {method: 'POST', body: 'x'.repeat(70000)} | false",
        "/api/news/save.php | {method: 'POST', body: '{}'} | false",
        "/api/visitor | {method: 'POST', body: '{}'} | false",
        "/api/auth/login | {method: 'POST', body: '{}'} | false",
        "/api/hidden/list | {} | false",
      })
  void questionsAreAskedAndNothingIsWritten(String path, String options, boolean shown) {
    site.route("/robots.txt", Reply.text("User-agent: *\nDisallow: /api/hidden/"));
    app("fetch('" + path + "', " + options + ").then(r => r.text()).then(t => root.innerHTML = t)");
    Coverage coverage = seen.run(Recorder.plan(site.url("/")));
    if (shown) {
      assertThat(text()).contains("แผนพัฒนาท้องถิ่น");
    } else {
      assertThat(site.asked()).doesNotContain(path);
      assertThat(seen.failed).containsEntry("/", "needs-browser");
      assertThat(coverage.findings())
          .contains(new Coverage.Finding("needs-browser", site.url("/"), "no-data"));
    }
  }

  @Test
  void questionsByPostAreFew() {
    app("for (let i = 0; i < 40; i++) fetch('/api/list?' + i, {method: 'POST', body: '{}'})");
    seen.run(Recorder.plan(site.url("/")));
    assertThat(site.asked().stream().filter(p -> p.startsWith("/api/list"))).hasSize(12);
  }

  private void app(String script) {
    site.route(
        "/",
        Reply.html(
            "<!doctype html><html><head><title>t</title></head><body><div id=root></div>"
                + "<script src=/app.js></script></body></html>"));
    site.route("/app.js", Reply.bytes("text/javascript", script.getBytes(StandardCharsets.UTF_8)));
  }

  private static Reply list() {
    return Reply.text("<h1>แผนพัฒนาท้องถิ่น</h1><p>" + "รายการแผนงานของตำบล ".repeat(20));
  }

  private String text() {
    return seen.visited.stream()
        .flatMap(page -> page.blocks().stream())
        .map(Block::text)
        .collect(Collectors.joining("\n"));
  }
}
