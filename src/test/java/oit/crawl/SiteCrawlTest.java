package oit.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import oit.crawl.Coverage.Outcome;
import oit.crawl.Coverage.StoppedBy;
import oit.testing.LocalSite;
import oit.testing.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Order, budgets, failures and stops of a crawl over one well-behaved host. */
class SiteCrawlTest {

  private final LocalSite site = LocalSite.empty();
  private final Recorder seen = new Recorder();

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void visitsEveryPageOnceAndTellsTheWay() {
    site.page("/", "home", link("/a", "แผน") + link("/b", "ข่าว") + link("/", "หน้าหลัก"));
    site.page("/a", "a", link("/c.pdf", "แผนพัฒนา.pdf") + link("/b#top", "b"));
    site.page("/b", "b", link("/a?", "a") + link("/gone", "หาย"));
    site.route("/c.pdf", Reply.bytes("application/pdf", new byte[] {'%', 'P', 'D', 'F'}));
    Coverage coverage = seen.run(Recorder.plan(site.url("/")));

    assertThat(seen.paths()).containsExactly("/", "/a", "/b", "/c.pdf");
    assertThat(seen.foundVia).containsEntry("/c.pdf", List.of("แผน", "แผนพัฒนา.pdf"));
    assertThat(seen.clicks).containsEntry("/", 0).containsEntry("/c.pdf", 2);
    assertThat(seen.failed).containsEntry("/gone", "gone");
    assertThat(coverage.outcome()).isEqualTo(Outcome.COMPLETE);
    assertThat(coverage.stoppedBy()).isEqualTo(StoppedBy.FRONTIER_EMPTY);
    assertThat(coverage.pages()).isEqualTo(3);
    assertThat(coverage.documents()).isEqualTo(1);
    assertThat(coverage.bytes()).isPositive();
    assertThat(coverage.left()).isZero();
    assertThat(coverage.notFetched()).hasSize(1);
  }

  @Test
  void findsTheFewPromisedPagesOfALargeSiteEarly() {
    // ten sections of thirty pages; one page in each is promised, and known only there
    site.page("/", "home", links("/s", 10));
    for (int s = 0; s < 10; s++) {
      int section = s;
      String pages =
          IntStream.range(0, 29)
              .mapToObj(i -> link("/s" + section + "/p" + i, "ข่าวที่ " + i))
              .collect(Collectors.joining());
      site.page("/s" + s, "section " + s, pages + link("/wanted" + s, "แผนพัฒนา"));
      site.page("/wanted" + s, "wanted " + s, "x");
      for (int i = 0; i < 29; i++) {
        site.page("/s" + s + "/p" + i, "news", "ข่าว " + s + " " + i);
      }
    }
    CrawlPlan.Promise promise = (label, url) -> label.contains("แผนพัฒนา") ? 80 : 0;
    Coverage coverage = seen.run(Recorder.plan(site.url("/"), 30, Duration.ofMinutes(1), promise));

    assertThat(seen.paths().stream().filter(p -> p.startsWith("/wanted"))).hasSize(10);
    assertThat(coverage.stoppedBy()).isEqualTo(StoppedBy.MAX_PAGES);
    assertThat(coverage.outcome()).isEqualTo(Outcome.PARTIAL);
    assertThat(coverage.pages()).isEqualTo(30);
    assertThat(coverage.left()).isGreaterThan(200);
  }

  @Test
  void whatIsTooDeepOnOneWayMayBeReachedOnAnother() {
    site.page("/", "home", link("/a", "a") + link("/late", "late"));
    site.page("/a", "a", link("/b", "b") + "หน้าแรกของทางยาว");
    site.page("/b", "b", link("/c", "c") + "หน้าที่สองของทางยาว");
    site.page("/late", "late", link("/c", "c") + "ทางลัด");
    site.page("/c", "c", "ปลายทาง");
    CrawlPlan.Promise promise = (label, url) -> label.equals("b") ? 80 : 0;
    Duration time = Duration.ofMinutes(1);
    Coverage coverage =
        seen.run(new CrawlPlan(site.url("/"), List.of(), 500, time, 2, 1 << 20, promise));

    assertThat(seen.paths()).containsExactly("/", "/a", "/b", "/late", "/c");
    assertThat(coverage.left()).isZero();
    assertThat(coverage.outcome()).isEqualTo(Outcome.COMPLETE);
  }

  @Test
  void endsInTimeOnASlowSite() {
    site.otherwise(path -> endless(path).after(Duration.ofMillis(100)));
    Coverage coverage =
        seen.run(Recorder.plan(site.url("/"), 500, Duration.ofSeconds(2), CrawlPlan.Promise.NONE));
    assertThat(coverage.stoppedBy()).isEqualTo(StoppedBy.MAX_TIME);
    assertThat(coverage.elapsed()).isLessThan(Duration.ofSeconds(8));
    assertThat(coverage.outcome()).isEqualTo(Outcome.PARTIAL);
    assertThat(coverage.left()).isPositive();
    assertThat(seen.paths()).hasSizeGreaterThan(2);
  }

  @Test
  void aSingleHangingPageDoesNotHoldTheEndUp() {
    site.page("/", "home", link("/hangs", "x"));
    site.route("/hangs", Reply.text("late").after(Duration.ofSeconds(30)));
    Coverage coverage =
        seen.run(Recorder.plan(site.url("/"), 500, Duration.ofSeconds(2), CrawlPlan.Promise.NONE));
    assertThat(coverage.elapsed()).isLessThan(Duration.ofSeconds(8));
    assertThat(coverage.stoppedBy()).isEqualTo(StoppedBy.MAX_TIME);
  }

  @Test
  void respectsAndReportsRobots() {
    site.route("/robots.txt", Reply.text("User-agent: *\nDisallow: /secret\n"));
    site.page("/", "home", link("/secret/plan", "แผน") + link("/a", "a"));
    site.page("/a", "a", "a");
    site.page("/secret/plan", "plan", "plan");
    seen.run(Recorder.plan(site.url("/")));
    assertThat(seen.failed).containsEntry("/secret/plan", "robots-disallowed");
    assertThat(site.asked()).noneMatch(p -> p.startsWith("/secret"));
  }

  @Test
  void triesAgainLateWhatFailedForAMoment() {
    AtomicInteger asked = new AtomicInteger();
    site.page("/", "home", link("/shaky", "แผน") + link("/a", "a") + link("/down", "b"));
    site.page("/a", "a", "a");
    site.route(
        "/shaky",
        path ->
            asked.incrementAndGet() < 3
                ? Reply.status(503)
                : Reply.page("plan", link("/behind", "c")));
    site.page("/behind", "behind", "behind");
    site.route("/down", Reply.status(500));
    Coverage coverage = seen.run(Recorder.plan(site.url("/")));

    assertThat(seen.paths()).containsExactly("/", "/a", "/shaky", "/behind");
    assertThat(seen.failed).containsExactly(Map.entry("/down", "server-error"));
    assertThat(site.asked()).filteredOn("/down"::equals).hasSize(3);
    assertThat(coverage.outcome()).isEqualTo(Outcome.PARTIAL);
  }

  @Test
  void aDeadStartIsUnreachable() {
    String gone;
    try (LocalSite dead = LocalSite.empty()) {
      gone = dead.url("/");
    }
    Coverage coverage = seen.run(Recorder.plan(gone));
    assertThat(coverage.outcome()).isEqualTo(Outcome.UNREACHABLE);
    assertThat(coverage.stoppedBy()).isEqualTo(StoppedBy.UNREACHABLE);
    assertThat(coverage.notFetched().getFirst().outcome()).isEqualTo("refused");
    assertThat(coverage.notFetched().getFirst().url()).isEqualTo(gone);
    assertThat(seen.visited).isEmpty();
  }

  @Test
  void aMissingOrEmptyStartIsUnreachable() {
    assertThat(seen.run(Recorder.plan(site.url("/"))).notFetched().getFirst().outcome())
        .isEqualTo("gone");
    site.route("/", Reply.html(""));
    Coverage empty = new Recorder().run(Recorder.plan(site.url("/")));
    assertThat(empty.outcome()).isEqualTo(Outcome.UNREACHABLE);
    assertThat(empty.notFetched().getFirst().outcome()).isEqualTo("placeholder");
  }

  @Test
  void anAddressThatIsNoneIsUnreachable() {
    Coverage coverage = seen.run(Recorder.plan("ไม่มีเว็บไซต์"));
    assertThat(coverage.notFetched().getFirst().outcome()).isEqualTo("invalid-url");
  }

  @Test
  void stopsOnDemandWithWhatWasSeen() throws InterruptedException {
    site.otherwise(SiteCrawlTest::endless);
    seen.afterEach =
        crawl -> {
          if (seen.visited.size() == 5) {
            Thread.ofVirtual().start(crawl::stop);
            // the next answer never comes, so only the stop can end the crawl
            site.otherwise(path -> Reply.text("late").after(Duration.ofSeconds(30)));
          }
        };
    Coverage coverage = seen.run(Recorder.plan(site.url("/")));
    assertThat(coverage.stoppedBy()).isEqualTo(StoppedBy.INTERRUPTED);
    assertThat(coverage.outcome()).isEqualTo(Outcome.PARTIAL);
    assertThat(coverage.pages()).isEqualTo(5);
    assertThat(coverage.elapsed()).isLessThan(Duration.ofSeconds(10));
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void givesUpOnASiteThatStopsAnswering() {
    site.page("/", "home", links("/p", 40));
    site.page("/p0", "p0", "p0");
    site.otherwise(path -> path.startsWith("/p") ? Reply.cut() : Reply.status(404));
    Coverage coverage = seen.run(Recorder.plan(site.url("/")));
    assertThat(coverage.stoppedBy()).isEqualTo(StoppedBy.UNREACHABLE);
    assertThat(coverage.outcome()).isEqualTo(Outcome.PARTIAL);
    assertThat(coverage.findings())
        .extracting(Coverage.Finding::kind)
        .containsExactly("site-stopped-answering");
    assertThat(seen.failed).hasSize(Breaker.MOST_BROKEN);
    assertThat(coverage.left()).isEqualTo(40 - 1 - Breaker.MOST_BROKEN);
    assertThat(seen.paths()).containsExactly("/", "/p0");
  }

  @Test
  void findsPagesThatOnlyTheSitemapKnows() {
    site.route("/robots.txt", Reply.text("Sitemap: " + site.url("/map.xml") + "\n"));
    site.page("/", "home", "home");
    site.page("/hidden", "hidden", link("/deeper", "x"));
    site.page("/deeper", "deeper", "deeper");
    String map =
        SitemapsTest.urls("/hidden", "/stale")
            .replace("http://bansuan.go.th", site.url(""))
            .replace("</urlset>", "<url><loc>http://127.0.0.3/other</loc></url></urlset>");
    site.route("/map.xml", Reply.bytes("application/xml", map.getBytes(StandardCharsets.UTF_8)));
    Coverage coverage = seen.run(Recorder.plan(site.url("/")));
    assertThat(seen.paths()).containsExactly("/", "/hidden", "/deeper");
    assertThat(site.asked()).contains("/stale");
    assertThat(coverage.notFetched()).isEmpty();
  }

  @Test
  void visitsTheAddressesNamedInThePlanFirst() {
    site.page("/", "home", links("/p", 5));
    site.otherwise(path -> Reply.page(path, path));
    CrawlPlan plan =
        new CrawlPlan(
            site.url("/"),
            List.of(site.url("/declared")),
            3,
            Duration.ofMinutes(1),
            5,
            1 << 20,
            CrawlPlan.Promise.NONE);
    seen.run(plan);
    assertThat(seen.paths()).startsWith("/", "/declared").hasSize(3);
  }

  @Test
  void goesNoDeeperThanThePlanAllows() {
    site.otherwise(path -> Reply.page(path, path + link(path + "x", "next")));
    CrawlPlan plan =
        new CrawlPlan(
            site.url("/"),
            List.of(),
            500,
            Duration.ofMinutes(1),
            4,
            1 << 20,
            CrawlPlan.Promise.NONE);
    Coverage coverage = seen.run(plan);
    assertThat(seen.paths()).containsExactly("/", "/x", "/xx", "/xxx", "/xxxx");
    assertThat(coverage.left()).isEqualTo(1);
  }

  private static Reply endless(String path) {
    return path.matches("/|/x\\d+")
        ? Reply.page(path, path + links(path.equals("/") ? "/x" : path, 3))
        : Reply.status(404);
  }

  static String link(String href, String label) {
    return "<p><a href=\"" + href + "\">" + label + "</a></p>";
  }

  /** Links to {@code <prefix>0}, {@code <prefix>1}, … */
  static String links(String prefix, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> link(prefix + i, "รายการที่ " + i))
        .collect(Collectors.joining());
  }
}
