package oit.fetch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import oit.fetch.FetchOutcome;
import org.junit.jupiter.api.Test;

class SlowHeadTest {
  @Test
  void headThatComesByteByByteEndsWithTheCall() {
    long start = System.nanoTime();
    FetchOutcome outcome =
        Fast.impatient(e -> {
          e.send("HTTP/1.1 200 OK\r\n");
          while (true) {
            e.send("x");
            e.silence(50);
          }
        });
    assertThat(outcome).isInstanceOf(FetchOutcome.Timeout.class);
    assertThat(System.nanoTime() - start).isLessThan(4_000_000_000L);
  }
}
