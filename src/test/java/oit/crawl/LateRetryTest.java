package oit.crawl;

import static oit.crawl.SiteCrawlTest.link;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import oit.fetch.FetchOptions;
import oit.fetch.FetchOutcome;
import oit.fetch.Fetcher;
import oit.fetch.World;
import oit.read.Reader;
import oit.read.Resource;
import oit.testing.LocalSite;
import oit.testing.Reply;
import okhttp3.Dns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What failed for a moment is asked again minutes later, if there is time for it. */
class LateRetryTest {

  private static final CrawlListener SILENT =
      new CrawlListener() {
        @Override
        public void visited(Resource resource, int clicks, List<String> foundVia) {}

        @Override
        public void failed(String url, FetchOutcome outcome, int clicks, List<String> foundVia) {}
      };

  @ParameterizedTest
  @CsvSource({"PT30M, 60 120", "PT7M, 60", "PT1M, ''"})
  void restsBeforeEachPassWhenThereIsTime(Duration time, String rests) {
    List<Duration> pauses = new ArrayList<>();
    World world = new World(Dns.SYSTEM, InstantSource.system(), pauses::add);
    FetchOptions options = FetchOptions.defaults().withAllowPrivate(true);
    try (LocalSite site = LocalSite.empty();
        Fetcher fetcher = new Fetcher(options, world)) {
      site.page("/", "home", link("/down", "แผน"));
      site.route("/down", Reply.status(500));
      new SiteCrawl(Fetching.with(fetcher), new Reader()::read, InstantSource.system())
          .run(Recorder.plan(site.url("/"), 10, time, CrawlPlan.Promise.NONE), SILENT);
      assertThat(site.asked()).filteredOn("/down"::equals).hasSize(3);
    }
    List<Duration> expected =
        rests.isEmpty()
            ? List.of()
            : List.of(rests.split(" ")).stream()
                .map(s -> Duration.ofSeconds(Long.parseLong(s)))
                .toList();
    assertThat(pauses).filteredOn(p -> p.toSeconds() > 30).isEqualTo(expected);
  }

  @Test
  void asksTwiceMoreEachTimeLater() {
    AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-05T03:00:00Z"));
    InstantSource clock = now::get;
    World world = new World(Dns.SYSTEM, clock, pause -> now.updateAndGet(t -> t.plus(pause)));
    FetchOptions options = FetchOptions.defaults().withAllowPrivate(true);
    List<Instant> asked = new ArrayList<>();
    Recorder seen = new Recorder();
    try (LocalSite site = LocalSite.empty();
        Fetcher fetcher = new Fetcher(options, world)) {
      site.page("/", "home", link("/shaky", "แผน") + link("/a", "ก"));
      site.page("/a", "a", "<p>หน้าที่มีอยู่จริง");
      site.route(
          "/shaky",
          path -> {
            asked.add(now.get());
            return asked.size() < 3 ? Reply.status(503) : Reply.page("แผน", "<p>แผนพัฒนา");
          });
      new SiteCrawl(Fetching.with(fetcher), new Reader()::read, clock)
          .run(
              Recorder.plan(site.url("/"), 10, Duration.ofMinutes(30), CrawlPlan.Promise.NONE),
              seen);
    }
    assertThat(seen.paths()).containsExactly("/", "/a", "/shaky");
    assertThat(seen.failed).isEmpty();
    assertThat(asked).hasSize(3);
    assertThat(Duration.between(asked.get(0), asked.get(1))).isBetween(mins(1), mins(2));
    assertThat(Duration.between(asked.get(1), asked.get(2))).isBetween(mins(2), mins(3));
  }

  private static Duration mins(int minutes) {
    return Duration.ofMinutes(minutes);
  }
}
