package oit.cli;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads lengths of time as people write them: {@code 500ms}, {@code 2s}, {@code 20m}, {@code 1h}.
 */
final class Durations implements ITypeConverter<Duration> {

  private static final Pattern FORM = Pattern.compile("(\\d{1,9})(ms|s|m|h)?");

  @Override
  public Duration convert(String value) {
    Matcher m = FORM.matcher(value.trim());
    if (!m.matches()) {
      throw new TypeConversionException("not a length of time");
    }
    long number = Long.parseLong(m.group(1));
    String unit = m.group(2) == null ? "s" : m.group(2);
    return switch (unit) {
      case "ms" -> Duration.ofMillis(number);
      case "m" -> Duration.ofMinutes(number);
      case "h" -> Duration.ofHours(number);
      default -> Duration.ofSeconds(number);
    };
  }

  /** As a person writes it. */
  static String text(Duration time) {
    return time.toMillis() % 1000 != 0
        ? time.toMillis() + "ms"
        : time.toSeconds() % 60 != 0 || time.isZero()
            ? time.toSeconds() + "s"
            : time.toMinutes() + "m";
  }
}
