package oit.fetch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import oit.fetch.FetchOutcome;
import org.junit.jupiter.api.Test;

class WrongLengthTest {
  @Test
  void fewerBytesThanAnnouncedAreTruncated() {
    FetchOutcome outcome =
        Fast.outcome(e -> e.send("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nonly this"));
    assertThat(outcome).isInstanceOf(FetchOutcome.Truncated.class);
    assertThat(outcome.fetched().orElseThrow().body()).asString().isEqualTo("only this");
  }

  @Test
  void moreBytesThanAnnouncedAreNotRead() {
    FetchOutcome outcome =
        Fast.outcome(e -> e.send("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nfour and more"));
    assertThat(outcome).isInstanceOf(FetchOutcome.Ok.class);
    assertThat(outcome.fetched().orElseThrow().body()).asString().isEqualTo("four");
  }

  @Test
  void lengthThatIsNoNumberIsReadToTheEnd() {
    FetchOutcome outcome =
        Fast.outcome(e -> e.send("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nall of it"));
    assertThat(outcome).isInstanceOf(FetchOutcome.Ok.class);
  }
}
