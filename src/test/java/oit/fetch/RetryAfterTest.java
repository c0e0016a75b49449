package oit.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "0                             | 0",
        "7                             | 7",
        "  30                          | 30",
        "3600                          | 120",
        "99999999999999999999          | 120",
        "Fri, 20 Nov 2026 03:00:45 GMT | 45",
        "Fri, 20 Nov 2026 02:00:00 GMT | 0",
        "Sat, 21 Nov 2026 03:00:00 GMT | 120",
        "none                          | none",
        "''                            | none",
        "-5                            | none",
        "1.5                           | none",
        "๕                             | none",
        "soon                          | none",
      })
  void readsSecondsAndDates(@Nullable String header, @Nullable Long seconds) {
    assertThat(RetryAfter.parse(header, NOW, Duration.ofMinutes(2)).map(Duration::toSeconds))
        .isEqualTo(Optional.ofNullable(seconds));
  }
}
