package oit.scan;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.random.RandomGenerator;

/**
 * Names a run: the Bangkok time it began, to the second, and four letters that keep runs of the
 * same second apart. Sorts by time and is safe in file names.
 */
public record RunId(String text) {

  static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  public static RunId at(Instant now, RandomGenerator random) {
    StringBuilder id = new StringBuilder(TIME.format(now.atZone(BANGKOK))).append('-');
    for (int i = 0; i < 4; i++) {
      id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return new RunId(id.toString());
  }

  /** A time as reports tell it: ISO 8601 to the second, Bangkok time. */
  public static String time(Instant instant) {
    return Assembly.time(instant);
  }

  @Override
  public String toString() {
    return text;
  }
}
