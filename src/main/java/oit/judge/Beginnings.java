package oit.judge;

import java.util.List;

/** Phrases that a text may begin with. Nearly all texts are told by their first letter. */
final class Beginnings {

  private final List<String> phrases;

  /** One bit for each sort of first letter that a phrase has. */
  private final long firsts;

  /**
   * @param phrases none of them empty
   */
  Beginnings(List<String> phrases) {
    this.phrases = phrases;
    firsts = phrases.stream().mapToLong(p -> 1L << p.charAt(0)).reduce(0, (a, b) -> a | b);
  }

  /** Whether the text begins with one of them. */
  boolean isOf(String text) {
    if (text.isEmpty() || (firsts & 1L << text.charAt(0)) == 0) {
      return false;
    }
    for (String phrase : phrases) {
      if (text.startsWith(phrase)) {
        return true;
      }
    }
    return false;
  }
}
