package oit.feed;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real server that behaves as told, and feeds whose pauses pass at once. */
@Timeout(120)
abstract class FeedFixture {

  static final Duration SOON = Duration.ofSeconds(60);
  private static final Instant BEGIN = Instant.parse("2026-11-20T03:00:00Z");

  @TempDir Path folder;

  final WireMockServer server =
      new WireMockServer(WireMockConfiguration.options().dynamicPort().dynamicHttpsPort());
  final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());
  final AtomicReference<Instant> now = new AtomicReference<>(BEGIN);
  private final Described described = new Described();

  FeedFixture() {
    server.start();
  }

  /** Whatever a test was about: what was sent is what the description says. */
  @AfterEach
  void requestsAreAsDescribed() {
    List<LoggedRequest> requests = requests();
    server.stop();
    for (LoggedRequest request : requests) {
      assertThat(described.problems(request)).isEmpty();
    }
  }

  void answer(ResponseDefinitionBuilder answer) {
    server.resetMappings();
    server.stubFor(any(anyUrl()).willReturn(answer));
  }

  String url() {
    return "http://localhost:" + server.port() + "/in?kind=oit";
  }

  Feed feed() {
    return feed(url(), Duration.ofSeconds(20));
  }

  Feed feed(String url, Duration patience) {
    Engine engine = Engine.of(url, "TOKEN", Map.of("TOKEN", "s3cret"));
    Post post = new Post((Engine.Usable) engine, patience, now::get);
    Courier.Pause pause =
        length -> {
          pauses.add(length);
          now.updateAndGet(time -> time.plus(length));
        };
    return new Feed(outbox(url), new Courier(post, Courier.Patience.USUAL, pause), now::get);
  }

  Outbox outbox(String url) {
    return new Outbox(folder, url);
  }

  /** A run over these agencies. */
  FeedResult run(String runId, String... agencies) {
    try (Feed feed = feed()) {
      for (String agency : agencies) {
        feed.send(Samples.report(runId, agency));
      }
      return feed.finish(SOON);
    }
  }

  List<LoggedRequest> requests() {
    return server.getAllServeEvents().reversed().stream().map(ServeEvent::getRequest).toList();
  }

  List<String> keys() {
    return requests().stream().map(r -> r.getHeader("Idempotency-Key")).toList();
  }
}
