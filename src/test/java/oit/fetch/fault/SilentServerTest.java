package oit.fetch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import oit.fetch.FetchOutcome;
import org.junit.jupiter.api.Test;

class SilentServerTest {
  @Test
  void serverThatNeverAnswersIsATimeout() {
    assertThat(Fast.impatient(e -> e.silence(5000))).isInstanceOf(FetchOutcome.Timeout.class);
  }

  @Test
  void headThatStopsHalfwayIsATimeout() {
    assertThat(
            Fast.impatient(e -> {
              e.send("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n");
              e.silence(5000);
            }))
        .isInstanceOf(FetchOutcome.Timeout.class);
  }
}
