package oit.crawl;

import java.util.List;
import java.util.Locale;
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

  static Spam in(Resource page) {
    int letters = 0;
    int inSpam = 0;
    int times = 0;
    for (Block block : page.blocks()) {
      String text = block.text().toLowerCase(Locale.ROOT);
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
    for (String word : WORDS) {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
        times++;
      }
    }
    return times;
  }
}
