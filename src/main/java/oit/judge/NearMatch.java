package oit.judge;

import java.util.HashMap;
import java.util.Map;

/**
 * Looks for a word some of whose letters are wrong, missing or too many, as text read off pictures
 * has them. Bit-parallel (Wu and Manber, 1992): one pass over the text whatever the errors.
 */
final class NearMatch {
  private static final int LONGEST = 60;
  private static final int LEAST = 8;

  /** Letters at the beginning that must be right: a plan is no result. */
  private static final int SURE_START = 3;

  private final Map<Character, Long> places = new HashMap<>();
  private final int length;
  private final int errors;

  /**
   * @param word of at least {@value #LEAST} letters to be found at all; of a longer one than
   *     {@value #LONGEST} the beginning is looked for
   */
  NearMatch(String word) {
    length = Math.min(word.length(), LONGEST);
    // a wrong digit is another number
    boolean number = word.chars().anyMatch(Character::isDigit);
    errors = length < LEAST || number ? 0 : Math.min(3, length / 7);
    for (int i = 0; i < length; i++) {
      places.merge(word.charAt(i), 1L << i, (a, b) -> a | b);
    }
  }

  /** Where the word ends for the first time, exclusive; -1 if it is not there. */
  int endIn(String text) {
    if (length == 0 || errors == 0) {
      return -1;
    }
    long[] states = new long[errors + 1];
    long end = 1L << (length - 1);
    long forgiven = -1L << SURE_START;
    for (int i = 0; i < text.length(); i++) {
      long place = places.getOrDefault(text.charAt(i), 0L);
      long before = states[0];
      states[0] = ((before << 1) | 1) & place;
      for (int d = 1; d <= errors; d++) {
        long old = states[d];
        states[d] =
            (((old << 1) | 1) & place)
                | ((before | (before << 1) | (states[d - 1] << 1)) & forgiven);
        before = old;
      }
      if ((states[errors] & end) != 0) {
        return i + 1;
      }
    }
    return -1;
  }
}
