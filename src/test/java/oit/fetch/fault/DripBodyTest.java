package oit.fetch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import oit.fetch.FetchOutcome;
import org.junit.jupiter.api.Test;

class DripBodyTest {
  @Test
  void bodyThatDripsForEverIsCutWithWhatHasCome() {
    FetchOutcome outcome =
        Fast.impatient(e -> {
          e.send("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>");
          while (true) {
            e.send(".");
            e.silence(50);
          }
        });
    assertThat(outcome).isInstanceOf(FetchOutcome.Truncated.class);
    assertThat(outcome.transientFault()).isTrue();
    assertThat(outcome.fetched().orElseThrow().body()).asString().startsWith("<html>..");
    assertThat(outcome.fetched().orElseThrow().truncated()).isTrue();
  }
}
