package oit.judge;

import java.util.Map;
import oit.thai.Folded;
import oit.thai.ThaiText;
import org.jspecify.annotations.Nullable;

/**
 * Folded text with common misspellings put right that still knows where each letter stood in the
 * original. Immutable.
 */
final class Spelt {

  private final String original;
  private final Folded folded;
  private final String text;

  /** Place in the folded text of each place in this one; null where they are the same. */
  private final int @Nullable [] places;

  private Spelt(String original, Folded folded, String text, int @Nullable [] places) {
    this.original = original;
    this.folded = folded;
    this.text = text;
    this.places = places;
  }

  /**
   * @param misspelt finds the keys of {@code spellings}
   */
  static Spelt of(String original, Map<String, String> spellings, TermAutomaton misspelt) {
    Folded folded = ThaiText.foldWithOffsets(original);
    String text = level(folded.text());
    if (!misspelt.isIn(text)) {
      return new Spelt(original, folded, text, null);
    }
    int[] places = null;
    for (Map.Entry<String, String> spelling : spellings.entrySet()) {
      String wrong = spelling.getKey();
      String right = spelling.getValue();
      for (int at = text.indexOf(wrong); at >= 0; at = text.indexOf(wrong, at + right.length())) {
        places = replace(places, text.length(), at, wrong.length(), right.length());
        text = text.substring(0, at) + right + text.substring(at + wrong.length());
      }
    }
    return new Spelt(original, folded, text, places);
  }

  /** Of a text that is known to hold no misspelling. */
  static Spelt right(String original) {
    Folded folded = ThaiText.foldWithOffsets(original);
    return new Spelt(original, folded, level(folded.text()), null);
  }

  /** The two letters that are confused most, as one. */
  static String level(String folded) {
    return folded.replace('ฏ', 'ฎ');
  }

  static void level(char[] folded, int length) {
    for (int i = 0; i < length; i++) {
      if (folded[i] == 'ฏ') {
        folded[i] = 'ฎ';
      }
    }
  }

  private static int[] replace(int @Nullable [] places, int length, int at, int wrong, int right) {
    int[] moved = new int[length - wrong + right];
    for (int i = 0; i < moved.length; i++) {
      int old = i < at ? i : i < at + right ? Math.min(i, at + wrong - 1) : i - right + wrong;
      moved[i] = places == null ? old : places[old];
    }
    return moved;
  }

  String text() {
    return text;
  }

  /** The folded text as it was spelt. */
  String folded() {
    return folded.text();
  }

  /** Place in the original of a place in the text. */
  int originalOffset(int place) {
    return folded.originalOffset(places == null ? place : places[place]);
  }

  /**
   * Whether a stretch is not a part of a longer Latin word. Only the original tells: folding drops
   * the blanks.
   */
  boolean standsAlone(int start, int end) {
    if (places == null && isThai(text.charAt(start)) && isThai(text.charAt(end - 1))) {
      return true;
    }
    int first = originalOffset(start);
    int last = originalOffset(end - 1);
    boolean before = first > 0 && isLatin(original, first) && isLatin(original, first - 1);
    boolean after =
        last + 1 < original.length() && isLatin(original, last) && isLatin(original, last + 1);
    return !before && !after;
  }

  private static boolean isThai(char c) {
    return c >= 'ก' && c <= '๛';
  }

  private static boolean isLatin(String text, int at) {
    char c = text.charAt(at);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
