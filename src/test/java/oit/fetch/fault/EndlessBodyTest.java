package oit.fetch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import oit.fetch.FetchOutcome;
import oit.fetch.FetchRequest;
import org.junit.jupiter.api.Test;

class EndlessBodyTest {
  @Test
  void endlessBodyStopsAtTheLimit() {
    try (RawServer server =
        RawServer.start(e -> {
          e.send("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
          byte[] block = new byte[64 << 10];
          while (true) {
            e.out().write(block);
          }
        })) {
      FetchOutcome outcome = Fast.outcome(FetchRequest.of(server.url("/start")).atMost(1 << 20));
      assertThat(outcome).isInstanceOf(FetchOutcome.TooLarge.class);
      assertThat(outcome.fetched().orElseThrow().body()).hasSize(1 << 20);
      assertThat(outcome.detail()).isEqualTo("> 1048576 bytes");
    }
  }

  @Test
  void bodyOfExactlyTheLimitIsWhole() {
    try (RawServer server = RawServer.start(e -> e.page("0123456789"))) {
      assertThat(Fast.outcome(FetchRequest.of(server.url("/start")).atMost(10)))
          .isInstanceOf(FetchOutcome.Ok.class);
      assertThat(Fast.outcome(FetchRequest.of(server.url("/start")).atMost(9)))
          .isInstanceOf(FetchOutcome.TooLarge.class);
    }
  }
}
