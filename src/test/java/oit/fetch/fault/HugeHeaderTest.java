package oit.fetch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import oit.fetch.FetchOutcome;
import org.junit.jupiter.api.Test;

class HugeHeaderTest {
  @Test
  void headLargerThanItsLimitIsABadResponse() {
    FetchOutcome outcome =
        Fast.outcome(e -> {
          e.send("HTTP/1.1 200 OK\r\nX-Large: ");
          for (int i = 0; i < 1000; i++) {
            e.send("x".repeat(1000));
          }
        });
    assertThat(outcome).isInstanceOf(FetchOutcome.BadResponse.class);
    assertThat(outcome.detail()).isEqualTo("headers too large");
  }
}
