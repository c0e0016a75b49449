package oit.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import oit.fetch.FetchOutcome.NeedsBrowser;
import oit.fetch.FetchOutcome.NeedsBrowser.Reason;
import oit.fetch.browser.BrowserOptions;
import oit.fetch.browser.Chromium;
import oit.testing.LocalSite;
import oit.testing.Needed;
import oit.testing.Reply;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages in a real browser; only 127.0.0.1 counts as public here. */
class RendererTest {
  private static final Predicate<InetAddress> ONLY_THIS =
      a -> AddressRule.isPublic(a) || a.getHostAddress().equals("127.0.0.1");

  private static Fetcher fetcher;
  private static Renderer renderer;

  private final LocalSite site = LocalSite.empty();

  @BeforeAll
  static void start() {
    Path program = Needed.of("browser", Chromium.find(System.getenv()));
    fetcher =
        new Fetcher(
            FetchOptions.defaults().withDelay(Duration.ZERO),
            World.REAL,
            CertificateCheck.systemTrust(),
            ONLY_THIS);
    renderer =
        new Renderer(
            fetcher,
            BrowserOptions.defaults("oit/test")
                .withSettle(Duration.ofMillis(150), Duration.ofSeconds(3)),
            () -> Optional.of(program));
  }

  @AfterAll
  static void end() {
    if (renderer != null) {
      Optional<Path> profile = renderer.running().profile();
      renderer.close();
      fetcher.close();
      assertThat(profile).hasValueSatisfying(p -> assertThat(p).doesNotExist());
      assertThat(profile).hasValueSatisfying(p -> assertThat(processesOf(p)).isEmpty());
    }
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void showsWhatScriptsWriteFromData() {
    site.route("/api/items", json("[{\"t\":\"แผนพัฒนาท้องถิ่น\",\"u\":\"/plan\"}]"));
    site.route(
        "/app.js",
        script(
            """
            fetch('/api/items').then(r => r.json()).then(items => {
              document.getElementById('root').innerHTML =
                items.map(i => `<a href="${i.u}">${i.t}</a>`).join('');
            });
            """));
    Fetched shown = show("<div id=root></div><script src=/app.js></script>");

    assertThat(text(shown)).contains("<a href=\"/plan\">แผนพัฒนาท้องถิ่น</a>");
    assertThat(shown.url()).isEqualTo(HttpUrl.get(site.url("/")));
    assertThat(shown.contentType()).isEqualTo("text/html; charset=utf-8");
    // the page itself came from the plain fetch
    assertThat(site.asked().stream().filter("/"::equals)).hasSize(1);
  }

  @Test
  void asksForAScriptOnceInARun() {
    site.route("/shared.js", script("document.body.append('shared');"));
    show("<script src=/shared.js></script>one");
    assertThat(text(show("<script src=/shared.js></script>two"))).contains("shared");
    assertThat(site.asked().stream().filter("/shared.js"::equals)).hasSize(1);
  }

  @Test
  void opensAClientSideRoute() {
    site.page(
        "/",
        "shell",
        "<div id=root></div><script>root.textContent='at ' + location.hash" + "</script>");
    Fetched plain = plain("/");
    Fetched route =
        new Fetched(
            plain.requested(),
            HttpUrl.get(site.url("/#/plan")),
            List.of(),
            200,
            plain.contentType(),
            plain.headers(),
            plain.body(),
            false,
            plain.fetchedAt(),
            List.of());
    Fetched shown = shown(route);
    assertThat(text(shown)).contains("at #/plan");
    assertThat(shown.url().fragment()).isEqualTo("/plan");
  }

  @Test
  void noticesARouteThatThePageTakesByItself() {
    Fetched shown = show("<script>history.pushState({}, '', '/home/news')</script>news");
    assertThat(shown.url().encodedPath()).isEqualTo("/home/news");
    assertThat(shown.redirects()).containsExactly(shown.url());
  }

  @Test
  void followsAScriptToAPageOfTheAgency() {
    site.page("/main", "main", "<h1>ยินดีต้อนรับ</h1>");
    Fetched shown = show("<script>location.href='/main'</script>");
    assertThat(text(shown)).contains("ยินดีต้อนรับ");
    assertThat(shown.url().encodedPath()).isEqualTo("/main");
  }

  @Test
  void tellsWhereAScriptLeadsAway() {
    FetchOutcome outcome = render("<script>location='http://elsewhere.example/'</script>");
    assertThat(outcome).isInstanceOf(FetchOutcome.OffSite.class);
    assertThat(outcome.detail()).isEqualTo("http://elsewhere.example/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file:///etc/passwd", "chrome://crash", "chrome://settings", "data:text/html,x"})
  void staysWhenAScriptLeadsOutOfTheWeb(String target) {
    Fetched shown = show("<p id=p>here</p><script>location='" + target + "'</script>");
    assertThat(text(shown)).contains("here").doesNotContain("root:");
    assertThat(shown.url()).isEqualTo(HttpUrl.get(site.url("/")));
  }

  @Test
  void reachesNoPrivateAddress() {
    try (LocalSite inside = LocalSite.at("127.0.0.2")) {
      inside.otherwise(p -> Reply.text("secret").with("Access-Control-Allow-Origin", "*"));
      String other = inside.url("/x");
      Fetched shown =
          show(
              """
              <p id=p></p><img src=%1$s><link rel=stylesheet href=%1$s><script src=%1$s></script>
              <iframe src=%1$s></iframe><link rel=preconnect href=%1$s><link rel=prefetch href=%1$s>
              <script>
                const say = s => { p.textContent += s + ' '; };
                for (const u of ['%1$s', 'http://169.254.169.254/latest/', 'http://2130706434:%2$d/']) {
                  fetch(u).then(r => r.text()).then(t => say('leak:' + t), () => say('refused'));
                }
                try {
                  const w = new WebSocket('ws://127.0.0.2:%2$d/');
                  w.onopen = () => say('leak');
                } catch (e) {}
                navigator.sendBeacon('%1$s', 'x');
              </script>
              """
                  .formatted(other, inside.port()));
      assertThat(text(shown)).contains("<p id=\"p\">refused refused refused </p>");
      assertThat(inside.asked()).isEmpty();
    }
  }

  @Test
  void heedsRobotsForWhatScriptsAskFor() {
    site.route("/robots.txt", Reply.text("User-agent: *\nDisallow: /api/\nDisallow: /hidden"));
    site.route("/api/x", json("{}"));
    Fetched shown =
        show(
            "<h1>"
                + "เทศบาลตำบลบ้านสวน ".repeat(20)
                + "</h1><p id=p></p><script>fetch('/api/x').catch(() =>"
                + " p.textContent='no')</script>");
    assertThat(text(shown)).contains("<p id=\"p\">no</p>");
    assertThat(render("<script>location='/hidden'</script>"))
        .isInstanceOf(FetchOutcome.RobotsDisallowed.class);
    assertThat(site.asked()).doesNotContain("/api/x", "/hidden");
  }

  @Test
  void loadsNeitherPicturesNorStylesNorCounters() {
    site.otherwise(p -> Reply.text("x"));
    show(
        "<img src=/a.png><link rel=stylesheet href=/a.css><iframe src=/frame></iframe><video"
            + " src=/a.mp4></video><script src=http://www.google-analytics.com/a.js></script>");
    assertThat(site.asked()).containsOnly("/", "/robots.txt");
  }

  @Test
  void limitsTheRequestsOfOnePage() {
    AtomicInteger asked = new AtomicInteger();
    site.otherwise(p -> {
      asked.incrementAndGet();
      return json("{}");
    });
    show("<script>for (let i = 0; i < 300; i++) fetch('/d' + i)</script>");
    assertThat(asked.get()).isBetween(20, PageSupply.MOST_REQUESTS + 1);
  }

  @Test
  void asksItsOwnSiteByPostButNoOther() {
    site.route("/list", json("{\"n\":\"ok\"}"));
    Fetched shown =
        show(
            """
            <p id=p></p><script>
            fetch('/list', {method: 'POST', body: '{"q":1}', headers: {'Content-Type': 'application/json'}})
              .then(r => r.json()).then(j => { p.textContent = j.n; });
            fetch('/list', {method: 'DELETE'}).catch(() => document.body.append('kept'));
            </script>\
            """);
    assertThat(text(shown)).contains("<p id=\"p\">ok</p>", "kept");
  }

  @Test
  void closesDialogsWindowsAndDownloads() {
    site.route("/f.zip", Reply.bytes("application/zip", new byte[10]));
    Fetched shown =
        show(
            """
            <script>
              alert('a'); confirm('b'); prompt('c');
              window.open('/popup'); const a = document.createElement('a');
              a.href = '/f.zip'; a.download = 'f.zip'; document.body.append(a); a.click();
              const b = document.createElement('a'); b.href = '/popup'; b.target = '_blank';
              document.body.append(b); b.click();
              document.body.append('went on');
            </script>\
            """);
    assertThat(text(shown)).contains("went on");
    assertThat(site.asked()).doesNotContain("/popup");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while (true) {}",
        "setInterval(() => { while (true) {} }, 1)",
        "setInterval(() => fetch('/tick?' + Math.random()), 20)",
        "(function f() { requestAnimationFrame(f); document.body.append('x'); })()"
      })
  void takesRestlessPagesAsTheyAre(String code) {
    site.otherwise(p -> json("{}"));
    FetchOutcome outcome = render("<p>text before</p><script>" + code + "</script>");
    assertThat(outcome)
        .satisfiesAnyOf(
            o -> assertThat(text(o.fetched().orElseThrow())).contains("text before"),
            o -> assertThat(o).isEqualTo(new NeedsBrowser(url("/"), Reason.TIMEOUT)));
    assertThat(text(show("<p>next</p>"))).contains("next");
  }

  @Test
  void survivesAPageThatGrowsForEver() {
    render("<script>const a=[]; while (true) a.push(new Array(1e6).fill(Math.random()))</script>");
    assertThat(text(show("<p>next</p>"))).contains("next");
  }

  @Test
  void startsAgainWhenTheBrowserIsKilled() throws Exception {
    show("<p>first</p>");
    long pid = renderer.running().pid().orElseThrow();
    Path profile = renderer.running().profile().orElseThrow();
    ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
    process.destroyForcibly();
    process.onExit().get(10, TimeUnit.SECONDS);

    assertThat(text(show("<p>second</p>"))).contains("second");
    assertThat(renderer.running().pid().orElseThrow()).isNotEqualTo(pid);
    assertThat(profile).doesNotExist();
    assertThat(processesOf(profile)).isEmpty();
  }

  @Test
  void tellsOfACrashWhileAPageIsShown() {
    show("<p>first</p>");
    long pid = renderer.running().pid().orElseThrow();
    site.route(
        "/kill",
        p -> {
          ProcessHandle.of(pid).orElseThrow().destroyForcibly();
          return json("{}");
        });
    assertThat(render("<script>fetch('/kill')</script>"))
        .isEqualTo(new NeedsBrowser(url("/"), Reason.CRASH));
    assertThat(text(show("<p>after</p>"))).contains("after");
  }

  @Test
  void keepsPagesApart() {
    show("<script>localStorage.x = 'left behind'; document.cookie = 'c=left'</script>");
    Fetched shown =
        show("<p id=p></p><script>p.textContent = localStorage.x + document.cookie</script>");
    assertThat(text(shown)).contains("<p id=\"p\">undefined</p>");
  }

  @Test
  void cannotBeFooledByWhatAPageDefines() {
    Fetched shown =
        show(
            """
            <p>true text</p><script>
            Object.defineProperty(Element.prototype, 'outerHTML', {get: () => 'forged'});
            JSON.stringify = () => 'forged';
            </script>\
            """);
    assertThat(text(shown)).contains("true text");
  }

  @Test
  void withoutABrowserThePageSaysSo() {
    try (Renderer none =
        new Renderer(fetcher, BrowserOptions.defaults("oit/test"), Optional::empty)) {
      site.page("/", "t", "x");
      assertThat(none.render(plain("/"), u -> true, Instant.MAX))
          .isEqualTo(new NeedsBrowser(url("/"), Reason.NO_BROWSER));
    }
  }

  private Fetched show(String body) {
    site.page("/", "t", body);
    return shown(plain("/"));
  }

  private Fetched shown(Fetched plain) {
    return renderer.render(plain, this::isOwn, Instant.MAX).fetched().orElseThrow();
  }

  private FetchOutcome render(String body) {
    site.page("/", "t", body);
    return renderer.render(plain("/"), this::isOwn, Instant.MAX);
  }

  private boolean isOwn(HttpUrl url) {
    return url.port() == site.port() && url.host().equals("127.0.0.1");
  }

  private HttpUrl url(String path) {
    return HttpUrl.get(site.url(path));
  }

  private Fetched plain(String path) {
    return fetcher.fetch(FetchRequest.of(url(path))).fetched().orElseThrow();
  }

  private static String text(Fetched page) {
    return new String(page.body(), StandardCharsets.UTF_8);
  }

  private static Reply json(String text) {
    return Reply.bytes("application/json", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Reply script(String text) {
    return Reply.bytes("text/javascript", text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> processesOf(Path profile) {
    return ProcessHandle.allProcesses()
        .map(p -> p.info().commandLine().orElse(""))
        .filter(line -> line.contains(profile.toString()))
        .toList();
  }
}
