package oit.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import oit.fetch.fault.RawServer;
import oit.testing.LocalSite;
import oit.testing.Reply;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FetcherTest {
  private final FakeTime time = new FakeTime();
  private final LocalSite site = LocalSite.empty();
  private final Fetcher fetcher =
      new Fetcher(FetchOptions.defaults().withAllowPrivate(true), time.world());

  @AfterEach
  void close() {
    fetcher.close();
    site.close();
  }

  @Test
  void resourceComesWithItsCircumstances() {
    site.route(
        "/plan.html",
        Reply.page("แผน", "<p>แผนพัฒนา")
            .with("Last-Modified", "Thu, 01 Oct 2026 00:00:00 GMT")
            .with("X-Powered-By", "nobody"));
    Fetched page = fetch("/plan.html").fetched().orElseThrow();
    assertThat(page.url()).isEqualTo(url("/plan.html"));
    assertThat(page.redirects()).isEmpty();
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.contentType()).isEqualTo("text/html; charset=utf-8");
    assertThat(page.headers()).containsOnlyKeys("content-type", "last-modified");
    assertThat(page.header("last-modified")).hasValue("Thu, 01 Oct 2026 00:00:00 GMT");
    assertThat(new String(page.body(), UTF_8)).contains("แผนพัฒนา");
    assertThat(page.truncated()).isFalse();
    assertThat(page.fetchedAt()).isEqualTo(time.instant());
    assertThat(page.notes()).isEmpty();
  }

  @Test
  void pauseSeparatesRequestsToOneHost() {
    site.page("/a", "a", "a");
    fetch("/a");
    fetch("/a");
    // robots.txt counts too
    assertThat(time.waits).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
  }

  @Test
  void hostsOnOneServerShareThePause() {
    site.otherwise(path -> Reply.page("x", "x"));
    for (String host : new String[] {"a.example", "b.example"}) {
      fetcher.fetch(FetchRequest.of(HttpUrl.get("http://" + host + ":" + site.port() + "/robots")));
    }
    assertThat(time.waits).hasSize(3);
  }

  @Test
  void serverThatAsksForTimeGetsIt() {
    site.route("/busy", Reply.status(503).with("Retry-After", "50")).page("/a", "a", "a");
    fetch("/busy");
    fetch("/a");
    assertThat(time.waits).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(50));
  }

  @Test
  void nothingIsSentWhenTheTimeIsUp() {
    site.page("/a", "a", "a");
    var late = FetchRequest.of(url("/a")).until(time.instant());
    assertThat(fetcher.fetch(late)).isEqualTo(new FetchOutcome.BudgetExhausted(url("/a")));
    assertThat(site.asked()).isEmpty();

    // robots.txt fits in, the pause after it does not
    var tight = FetchRequest.of(url("/a")).until(time.instant().plusMillis(800));
    assertThat(fetcher.fetch(tight)).isEqualTo(new FetchOutcome.BudgetExhausted(url("/a")));
    assertThat(site.asked()).containsExactly("/robots.txt");
    assertThat(time.waits).isEmpty();

    assertThat(fetch("/a")).isInstanceOf(FetchOutcome.Ok.class);
  }

  @Test
  void unknownNameIsADnsFailure() {
    var world =
        World.REAL.withDns(host -> {
          throw new UnknownHostException(host);
        });
    try (var lost = new Fetcher(FetchOptions.defaults(), world)) {
      assertThat(lost.fetch(FetchRequest.of(HttpUrl.get("http://www.tambon.example/"))))
          .isEqualTo(new FetchOutcome.DnsFailure("www.tambon.example"));
    }
  }

  @Test
  void resolverThatNeverAnswersIsADnsFailureInTime() {
    var never = new CountDownLatch(1);
    var world =
        World.REAL.withDns(host -> {
          try {
            never.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          throw new UnknownHostException(host);
        });
    var options =
        FetchOptions.defaults()
            .withTimeouts(Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofSeconds(1));
    try (var lost = new Fetcher(options, world)) {
      assertThat(lost.fetch(FetchRequest.of(HttpUrl.get("http://www.tambon.example/"))))
          .isInstanceOf(FetchOutcome.DnsFailure.class);
    }
    never.countDown();
  }

  @Test
  void requestSaysWhoAsksAndInWhichLanguages() {
    var options =
        FetchOptions.defaults().withAllowPrivate(true).withContact("https://checker.example/about");
    try (RawServer server = RawServer.start(e -> e.page("<p>hello"));
        var named = new Fetcher(options, time.world())) {
      named.fetch(FetchRequest.of(server.url("/")));
      assertThat(server.heads())
          .singleElement()
          .asString()
          .containsPattern(
              "User-Agent: oit/\\d+\\.\\d+\\S* \\(\\+https://checker\\.example/about\\)\r\n")
          .contains("Accept-Language: th,en");
    }
  }

  @Test
  void interruptedWaitEndsAtOnce() throws Exception {
    var world =
        new World(
            time.world().dns(),
            time,
            duration -> {
              throw new InterruptedException();
            });
    try (var stopped = new Fetcher(FetchOptions.defaults().withAllowPrivate(true), world)) {
      assertThat(stopped.fetch(FetchRequest.of(url("/a"))))
          .isInstanceOf(FetchOutcome.BudgetExhausted.class);
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void loginPageIsCarriedAlong() {
    site.page("/eservice", "ระบบบริการ", "<form><input name=u><input type=password></form>");
    FetchOutcome outcome = fetch("/eservice");
    assertThat(outcome).isInstanceOf(FetchOutcome.LoginWall.class);
    assertThat(outcome.fetched()).isPresent();
  }

  private FetchOutcome fetch(String path) {
    return fetcher.fetch(FetchRequest.of(url(path)));
  }

  private HttpUrl url(String path) {
    return HttpUrl.get(site.url(path));
  }
}
