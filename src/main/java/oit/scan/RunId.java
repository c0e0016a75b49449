package oit.scan;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.random.RandomGenerator;

/**
 * Names a run: the Bangkok time it began, to the second, and four signs that sort by the
 * millisecond and keep runs of the same millisecond apart. Sorts by time and is safe in file names.
 */
public record RunId(String text) {

  static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");
  private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";

  private static final int SIGNS = 4;
  private static final int OF_A_MILLISECOND = 923;

  public static RunId at(Instant now, RandomGenerator random) {
    int left =
        (int) (now.toEpochMilli() % 1000) * OF_A_MILLISECOND + random.nextInt(OF_A_MILLISECOND);
    StringBuilder signs = new StringBuilder();
    for (int i = 0; i < SIGNS; i++) {
      signs.append(LETTERS.charAt(left % LETTERS.length()));
      left /= LETTERS.length();
    }
    return new RunId(TIME.format(now.atZone(BANGKOK)) + "-" + signs.reverse());
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
