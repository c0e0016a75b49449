package oit.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import oit.fetch.fault.RawServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one place where the real clock counts: the deadline cuts a request that is under way. */
class DeadlineTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n"})
  void deadlineCutsARequestThatIsUnderWay(String start) {
    var options = FetchOptions.defaults().withDelay(Duration.ZERO).withAllowPrivate(true);
    try (RawServer server =
            RawServer.start(e -> {
              e.send(start);
              e.silence(10_000);
            });
        var fetcher = new Fetcher(options)) {
      fetcher.robots(server.url("/"), Instant.MAX);
      Instant deadline = Instant.now().plusMillis(300);
      assertThat(fetcher.fetch(FetchRequest.of(server.url("/")).until(deadline)))
          .isInstanceOf(FetchOutcome.BudgetExhausted.class);
      assertThat(Instant.now()).isBetween(deadline, deadline.plusSeconds(2));
    }
  }
}
