package oit.read;

import java.util.regex.Pattern;

/** Weighs whether the text of a page can be what the page shows. */
final class Legible {
  private static final Pattern STAMP =
      Pattern.compile("(?i)(?:scanned|created) (?:with|by) .{2,30}|สแกนด้วย.{2,30}");

  private int thai;
  private int latin;
  private int garbage;

  void add(String line) {
    if (STAMP.matcher(line).matches()) {
      return;
    }
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\uFFFD') {
        garbage++;
      } else if (Character.isLetter(c)) {
        if (c >= 0x0E00 && c <= 0x0E7F) {
          thai++;
        } else if (c < 0x250) {
          latin++;
        }
      }
    }
  }

  /** Whether there is text that can be read, apart from a scanner's stamp. */
  boolean saysSomething() {
    return thai + latin > 0 && thai + latin >= garbage;
  }

  /** Whether there is Thai; the text that a foreign scanner lays under a Thai page has none. */
  boolean hasThai() {
    return thai * 10 >= latin && thai > 0;
  }
}
