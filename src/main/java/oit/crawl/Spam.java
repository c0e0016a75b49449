package oit.crawl;

import java.util.List;
import oit.read.Block;
import oit.read.Resource;

/**
 * Tells pages that others have taken over: gambling and pharmacy advertisements where an agency's
 * text should be. A few such words among much else are only a trace of a break-in.
 */
enum Spam {
  NONE,
  /** Some of it, among other things. */
  TRACES,
  /** Hardly anything else. */
  TAKEN_OVER;

  private static final List<String> WORDS =
      List.of(
          "สล็อต",
          "บาคาร่า",
          "คาสิโน",
          "แทงบอล",
          "พนันออนไลน์",
          "หวยออนไลน์",
          "เครดิตฟรี",
          "ยิงปลา",
          "เว็บตรงไม่ผ่าน",
          "pgslot",
          "pg slot",
          "ufabet",
          "sbobet",
          "slot gacor",
          "slot online",
          "judi online",
          "togel",
          "casino",
          "joker123",
          "viagra",
          "cialis",
          "levitra",
          "online pharmacy",
          "payday loan");

  private static final int FEW = 3;
  private static final int MANY = 6;
  private static final double MOSTLY = 0.4;

  /** Whether a word begins with two such letters, by {@link #start}. */
  private static final boolean[] STARTS = new boolean[1 << 16];

  static {
    for (String word : WORDS) {
      STARTS[start(word.charAt(0), word.charAt(1))] = true;
    }
  }

  static Spam in(Resource page) {
    int letters = 0;
    int inSpam = 0;
    int times = 0;
    for (Block block : page.blocks()) {
      String text = block.text();
      int here = times(text);
      times += here;
      letters += text.length();
      inSpam += here > 0 ? text.length() : 0;
    }
    if (times < FEW) {
      return NONE;
    }
    return times >= MANY && inSpam >= MOSTLY * letters ? TAKEN_OVER : TRACES;
  }

  private static int times(String text) {
    int times = 0;
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = lower(text.charAt(i));
      if (STARTS[start(before, c)]) {
        for (String word : WORDS) {
          times += text.regionMatches(true, i - 1, word, 0, word.length()) ? 1 : 0;
        }
      }
      before = c;
    }
    return times;
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
  }

  private static int start(char first, char second) {
    return (first << 8 ^ second) & 0xFFFF;
  }
}
