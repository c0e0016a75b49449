package oit.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import oit.fetch.fault.RawServer;
import oit.testing.LocalSite;
import oit.testing.Reply;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTest {
  private final FakeTime time = new FakeTime();
  private final LocalSite site = LocalSite.empty().page("/page", "Page", "<p>here");
  private final Fetcher fetcher =
      new Fetcher(
          FetchOptions.defaults().withDelay(Duration.ZERO).withAllowPrivate(true), time.world());

  @AfterEach
  void close() {
    fetcher.close();
    site.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "User-agent: *;Disallow: /                             | false",
        "User-agent: *;Disallow:                               | true",
        "User-agent: *;Disallow: /page                         | false",
        "User-agent: *;Disallow: /other                        | true",
        "User-agent: *;Disallow: /;Allow: /page                | true",
        "User-agent: oit;Disallow: /;;User-agent: *;Allow: /   | false",
        "User-agent: OIT;Allow: /;;User-agent: *;Disallow: /   | true",
        "User-agent: otherbot;Disallow: /                      | true",
        "User-agent: *;Disallow: /*ag                          | false",
        "User-agent: *;Disallow: /page$                        | false",
        "User-agent: *;Disallow: /pag$                         | true",
        "<html><body>ไม่พบหน้านี้</body></html>                   | true",
        "# nothing but a comment                               | true",
      })
  void rulesDecide(String file, boolean allowed) {
    robots(file.replace(";", "\n"));
    FetchOutcome outcome = fetch("/page");
    assertThat(outcome.code()).isEqualTo(allowed ? "ok" : "robots-disallowed");
    assertThat(site.asked().contains("/page")).isEqualTo(allowed);
  }

  @Test
  void thaiPathsMatchRawAndEscaped() {
    site.page("/งบประมาณ", "งบ", "<p>งบ").page("/%E0%B8%81", "ก", "<p>ก");
    robots("User-agent: *\nDisallow: /งบประมาณ\nDisallow: /%E0%B8%81");
    assertThat(fetch("/งบประมาณ")).isInstanceOf(FetchOutcome.RobotsDisallowed.class);
    assertThat(fetch("/ก")).isInstanceOf(FetchOutcome.RobotsDisallowed.class);
  }

  @ParameterizedTest
  @CsvSource({
    "401, ok",
    "403, ok",
    "404, ok",
    "410, ok",
    "429, robots-unreachable",
    "500, robots-unreachable",
    "503, robots-unreachable",
  })
  void statusOfTheFileDecidesWithoutOne(int status, String code) {
    site.route("/robots.txt", Reply.status(status));
    FetchOutcome outcome = fetch("/page");
    assertThat(outcome.code()).isEqualTo(code);
    assertThat(outcome.transientFault()).isEqualTo(!code.equals("ok"));
  }

  @Test
  void unreachableFileIsAskedForAgainAfterAMinute() {
    site.route("/robots.txt", Reply.status(500));
    assertThat(fetch("/page").detail()).isEqualTo("server-error: HTTP 500");
    assertThat(fetch("/page")).isInstanceOf(FetchOutcome.RobotsUnreachable.class);
    assertThat(site.asked()).containsExactly("/robots.txt");

    site.route("/robots.txt", Reply.status(404));
    time.pass(RobotsBook.PATIENCE);
    assertThat(fetch("/page")).isInstanceOf(FetchOutcome.Ok.class);
  }

  @Test
  void fileIsReadOnce() {
    robots("User-agent: *\nDisallow: /x");
    fetch("/page");
    fetch("/page");
    assertThat(site.asked()).containsExactly("/robots.txt", "/page", "/page");
  }

  @Test
  void redirectOfTheFileIsFollowed() {
    site.redirect("/robots.txt", "/rules.txt")
        .route("/rules.txt", Reply.text("User-agent: *\nDisallow: /page"));
    assertThat(fetch("/page")).isInstanceOf(FetchOutcome.RobotsDisallowed.class);
  }

  @ParameterizedTest
  @CsvSource({"1, robots-disallowed", "5, robots-disallowed", "6, ok"})
  void fiveRedirectsOfTheFileAreFollowedAlsoToOtherHosts(int redirects, String code) {
    try (LocalSite other = LocalSite.at("127.0.0.2")) {
      site.redirect("/robots.txt", other.url("/1"));
      for (int i = 1; i < redirects; i++) {
        other.redirect("/" + i, "/" + (i + 1));
      }
      other.route("/" + redirects, Reply.text("User-agent: *\nDisallow: /page"));
      assertThat(fetch("/page").code()).isEqualTo(code);
    }
  }

  @Test
  void rulesCountAsFarAsTheStandardAsks() {
    String filler = "# %062d%n".formatted(0).repeat(500 * 1024 / 65 - 1);
    robots(filler + "User-agent: *\nDisallow: /page\n" + filler);
    assertThat(fetch("/page")).isInstanceOf(FetchOutcome.RobotsDisallowed.class);
  }

  @Test
  void fileIsAskedForAgainAfterADay() {
    robots("User-agent: *\nDisallow: /page");
    assertThat(fetch("/page")).isInstanceOf(FetchOutcome.RobotsDisallowed.class);
    robots("");
    time.pass(RobotsBook.FRESH.minusSeconds(1));
    assertThat(fetch("/page")).isInstanceOf(FetchOutcome.RobotsDisallowed.class);
    time.pass(Duration.ofSeconds(1));
    assertThat(fetch("/page")).isInstanceOf(FetchOutcome.Ok.class);
  }

  @Test
  void targetOfARedirectNeedsItsOwnPermission() {
    robots("User-agent: *\nDisallow: /page");
    site.redirect("/start", "/page");
    assertThat(fetch("/start")).isInstanceOf(FetchOutcome.RobotsDisallowed.class);
    assertThat(site.asked()).doesNotContain("/page");
  }

  @Test
  void crawlDelayIsHeededUpToItsCap() {
    robots("User-agent: *\nCrawl-delay: 5");
    fetch("/page");
    fetch("/page");
    assertThat(time.waits).containsExactly(Duration.ofSeconds(5));
  }

  @Test
  void absurdCrawlDelayIsCapped() {
    robots("User-agent: *\nCrawl-delay: 86400");
    assertThat(rules().crawlDelay()).isEqualTo(RobotsBook.LONGEST_CRAWL_DELAY);
    assertThat(fetch("/page")).isInstanceOf(FetchOutcome.Ok.class);
  }

  @Test
  void sitemapsAreListed() {
    robots(
        """
        Sitemap: /sitemap.xml
        Sitemap: https://www.tambon.example/map.xml.gz
        Sitemap: ftp://www.tambon.example/map.xml
        """);
    assertThat(rules().sitemaps())
        .containsExactly(
            HttpUrl.get(site.url("/sitemap.xml")),
            HttpUrl.get("https://www.tambon.example/map.xml.gz"));
    assertThat(rules().state()).isEqualTo(RobotsRules.State.READ);
  }

  @Test
  void missingFileHasNoRules() {
    assertThat(rules())
        .isEqualTo(new RobotsRules(RobotsRules.State.ABSENT, Duration.ZERO, List.of()));
  }

  @Test
  void hostThatCannotBeReachedGivesItsOwnFault() {
    int port;
    try (RawServer gone = RawServer.start(e -> {})) {
      port = gone.port();
    }
    HttpUrl url = HttpUrl.get("http://localhost:" + port + "/page");
    assertThat(fetcher.fetch(FetchRequest.of(url))).isEqualTo(new FetchOutcome.Refused(url));
  }

  @Test
  void fileThatRedirectsToADeadHostIsUnreachable() {
    int port;
    try (RawServer gone = RawServer.start(e -> {})) {
      port = gone.port();
    }
    site.redirect("/robots.txt", "http://other.example:" + port + "/robots.txt");
    assertThat(fetch("/page").detail()).isEqualTo("refused");
  }

  @Test
  void rulesFullOfWildcardsAreMatchedInTime() {
    robots("User-agent: *\nDisallow: /" + "*a".repeat(50_000) + "$");
    long start = System.nanoTime();
    site.page("/" + "a".repeat(2000) + "c", "x", "x");
    assertThat(fetch("/" + "a".repeat(2000) + "c")).isInstanceOf(FetchOutcome.Ok.class);
    assertThat(System.nanoTime() - start).isLessThan(3_000_000_000L);
  }

  private void robots(String file) {
    site.route("/robots.txt", Reply.text(file));
  }

  private FetchOutcome fetch(String path) {
    return fetcher.fetch(FetchRequest.of(HttpUrl.get(site.url(path))));
  }

  private RobotsRules rules() {
    return fetcher.robots(HttpUrl.get(site.url("/page")), Instant.MAX);
  }
}
