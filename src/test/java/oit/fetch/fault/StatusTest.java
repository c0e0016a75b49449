package oit.fetch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import oit.fetch.FetchOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusTest {
  @ParameterizedTest
  @CsvSource({
    "200, ok, false",
    "204, ok, false",
    "304, not-modified, false",
    "400, blocked, false",
    "401, login-wall, false",
    "403, blocked, false",
    "404, gone, false",
    "406, blocked, false",
    "408, blocked, true",
    "410, gone, false",
    "429, blocked, true",
    "451, blocked, false",
    "500, server-error, true",
    "503, server-error, true",
    "525, server-error, true",
  })
  void statusDecidesTheOutcome(int status, String code, boolean transientFault) {
    FetchOutcome outcome =
        Fast.outcome(e -> e.send("HTTP/1.1 " + status + " Word\r\nContent-Length: 0\r\n\r\n"));
    assertThat(outcome.code()).isEqualTo(code);
    assertThat(outcome.transientFault()).isEqualTo(transientFault);
  }

  @Test
  void tooManyRequestsCarriesWhatTheServerAskedFor() {
    FetchOutcome outcome =
        Fast.outcome(e -> e.page("429 Slow down", "Retry-After: 7\r\n", "slow down"));
    assertThat(outcome)
        .isInstanceOfSatisfying(
            FetchOutcome.Blocked.class,
            b -> assertThat(b.retryAfter()).isEqualTo(Duration.ofSeconds(7)));
  }
}
