package oit.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import oit.fetch.browser.Chromium;
import oit.read.Block;
import oit.read.Resource;
import oit.testing.LocalSite;
import oit.testing.Needed;
import oit.testing.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What opens or leads on only by a click, on pages that need a browser. */
class ClicksTest {

  private final LocalSite site = LocalSite.empty();
  private final Recorder seen = new Recorder();

  @BeforeEach
  void needsABrowser() {
    seen.program = Optional.of(Needed.of("browser", Chromium.find(System.getenv())));
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void followsMenusThatHaveNoAddresses() {
    shell(
        """
        const go = {
          'แผนพัฒนา': () => { location.href = '/plan?id=' + (3 + 4); },
          'ข่าว': () => { window.open('/news'); },
          'ติดต่อ': () => { location.hash = '#/contact'; },
          'บุคลากร': () => { history.pushState({}, '', '/people'); },
          'ออกจากระบบ': () => { fetch('/logout'); },
          'ประกาศ': () => { fetch('/api/click', {method: 'POST', body: '1'}); },
        };
        const nav = document.createElement('nav');
        for (const [label, action] of Object.entries(go)) {
          const li = document.createElement('li');
          li.textContent = label;
          li.addEventListener('click', action);
          nav.append(li);
        }
        const draw = () => {
          root.innerHTML = '<h1>' + location.pathname + location.hash + '</h1>';
          root.prepend(nav);
        };
        addEventListener('hashchange', draw);
        draw();
        """);
    for (String path : List.of("/plan?id=7", "/news")) {
      site.page(path, path, "<p>เนื้อหาของ " + path);
    }
    site.route("/people", Reply.html(SHELL));
    seen.run(Recorder.plan(site.url("/")));

    assertThat(seen.visited.stream().map(Resource::url))
        .contains(
            site.url("/plan?id=7"), site.url("/news"), site.url("/#/contact"), site.url("/people"));
    assertThat(seen.foundVia).containsEntry("/plan?id=7", List.of("แผนพัฒนา"));
    assertThat(site.asked()).doesNotContain("/logout", "/api/click");
  }

  @Test
  void readsWhatTabsLoadWhenTheyAreClicked() {
    shell(
        """
        root.innerHTML = '<div role=tab id=a>ปี 2565</div><div role=tab id=b>ปี 2566</div><div id=panel></div>';
        for (const y of ['a', 'b']) {
          document.getElementById(y).onclick = async () => {
            const r = await fetch('/api/' + y);
            panel.innerHTML = await r.text();
          };
        }
        """);
    site.route("/api/a", Reply.html("<a href='/files/65.pdf'>แผน 65</a>"));
    site.route("/api/b", Reply.html("<p>แผนของปีนี้</p><a href='/files/66.pdf'>แผน 66</a>"));
    for (String year : List.of("65", "66")) {
      site.route("/files/" + year + ".pdf", Reply.bytes("application/pdf", pdf(year)));
    }
    seen.run(Recorder.plan(site.url("/")));
    assertThat(seen.paths()).contains("/files/65.pdf", "/files/66.pdf");
    assertThat(text(seen.visited.getFirst())).contains("ปี 2566", "แผนของปีนี้");
  }

  @Test
  void learnsRoutesThatThePageTakesByItself() {
    shell(
        """
        root.innerHTML = '<p>เริ่ม';
        history.pushState({}, '', '/first');
        history.pushState({}, '', '/second');
        """);
    site.otherwise(path ->
        path.equals("/first") || path.equals("/second")
            ? Reply.page(path, "<p>หน้า " + path)
            : Reply.status(404));
    seen.run(Recorder.plan(site.url("/")));
    assertThat(seen.paths()).contains("/first");
  }

  @Test
  void clicksAreFewAndNothingInFormsIsClicked() {
    shell(
        """
        let html = '<form><button type=button onclick="fetch(\\'/form\\')">ค้นหา</button></form>';
        for (let i = 0; i < 40; i++) html += `<div onclick="fetch('/count?' + ${i})">หัวข้อ ${i}</div>`;
        root.innerHTML = html;
        """);
    seen.run(Recorder.plan(site.url("/")));
    assertThat(site.asked().stream().filter(p -> p.startsWith("/count"))).hasSizeBetween(5, 15);
    assertThat(site.asked()).doesNotContain("/form");
  }

  private static final String SHELL =
      "<!doctype html><html><head><title>shell</title></head><body><div id=root></div>"
          + "<script src=/app.js></script></body></html>";

  private void shell(String app) {
    site.route("/", Reply.html(SHELL));
    site.route("/app.js", Reply.bytes("text/javascript", app.getBytes(StandardCharsets.UTF_8)));
  }

  private static byte[] pdf(String text) {
    return ("%PDF-1.4 " + text).getBytes(StandardCharsets.US_ASCII);
  }

  private static String text(Resource page) {
    return page.blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
  }
}
