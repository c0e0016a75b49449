package oit.fetch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import oit.fetch.FetchOutcome;
import org.junit.jupiter.api.Test;

class ResetTest {
  @Test
  void resetBeforeAnAnswerIsAReset() {
    assertThat(Fast.outcome(RawServer.Exchange::reset)).isInstanceOf(FetchOutcome.Reset.class);
  }

  @Test
  void resetWithinTheBodyKeepsThePart() {
    FetchOutcome outcome =
        Fast.outcome(e -> {
          e.send("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\nhalf");
          e.silence(150); // a reset at once would throw the sent bytes away
          e.reset();
        });
    assertThat(outcome).isInstanceOf(FetchOutcome.Truncated.class);
    assertThat(outcome.fetched().orElseThrow().body()).asString().isEqualTo("half");
  }
}
