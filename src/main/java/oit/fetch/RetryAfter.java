package oit.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The Retry-After header (RFC 9110, 10.2.3): seconds or a date. */
public final class RetryAfter {
  private static final int LONGEST_SECONDS = 9;

  private RetryAfter() {}

  /** The pause asked for, at most {@code cap} and never negative; empty if it says nothing. */
  public static Optional<Duration> parse(@Nullable String header, Instant now, Duration cap) {
    if (header == null || header.isBlank()) {
      return Optional.empty();
    }
    String text = header.strip();
    if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.of(
          text.length() > LONGEST_SECONDS
              ? cap
              : shorter(Duration.ofSeconds(Long.parseLong(text)), cap));
    }
    try {
      Instant until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration wait = Duration.between(now, until);
      return Optional.of(wait.isNegative() ? Duration.ZERO : shorter(wait, cap));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) <= 0 ? a : b;
  }
}
