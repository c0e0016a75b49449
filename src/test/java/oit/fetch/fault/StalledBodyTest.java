package oit.fetch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import oit.fetch.FetchOutcome;
import org.junit.jupiter.api.Test;

class StalledBodyTest {
  @Test
  void bodyThatStallsBeforeItsFirstByteIsATimeout() {
    assertThat(
            Fast.impatient(e -> {
              e.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n");
              e.silence(5000);
            }))
        .isInstanceOf(FetchOutcome.Timeout.class);
  }
}
