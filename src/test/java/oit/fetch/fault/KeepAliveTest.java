package oit.fetch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import oit.fetch.FetchOptions;
import oit.fetch.FetchOutcome;
import oit.fetch.FetchRequest;
import oit.fetch.Fetcher;
import org.junit.jupiter.api.Test;

class KeepAliveTest {

  /** The server promises to stay and leaves, so that the next request meets a dead connection. */
  @Test
  void connectionsClosedBetweenTwoRequestsDoNoHarm() {
    FetchOptions options = FetchOptions.defaults().withDelay(Duration.ZERO).withAllowPrivate(true);
    try (RawServer server = RawServer.start(Fault.KEPT_ALIVE_AND_CLOSED);
        Fetcher fetcher = new Fetcher(options)) {
      assertThat(
              IntStream.range(0, 20)
                  .mapToObj(i -> fetcher.fetch(FetchRequest.of(server.url("/" + i)))))
          .allMatch(o -> o instanceof FetchOutcome.Ok);
      assertThat(server.heads()).hasSize(20);
    }
  }
}
