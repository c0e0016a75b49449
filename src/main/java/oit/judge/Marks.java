package oit.judge;

import java.util.Arrays;

/** Thai vowels above and below and tone marks, which PDFs lose and move. */
final class Marks {

  private Marks() {}

  /** Whether the character is no bone of {@link oit.thai.ThaiText#skeleton}. */
  static boolean isMark(char c) {
    return c == 'ั' || (c >= 'ิ' && c <= 'ฺ') || (c >= '็' && c <= '๎');
  }

  /**
   * Whether a phrase and a stretch of text bear the same marks in whatever order, the stretch being
   * {@code bones} letters long and its last mark up to one letter late.
   */
  static boolean sameBag(String phrase, String text, int from, int bones) {
    String wanted = bag(phrase, 0, phrase.length());
    int to = from;
    int left = bones;
    while (to < text.length() && (left > 0 || isMark(text.charAt(to)))) {
      if (!isMark(text.charAt(to))) {
        left--;
      }
      to++;
    }
    return wanted.equals(bag(text, from, to));
  }

  private static String bag(String text, int from, int to) {
    char[] marks = new char[to - from];
    int n = 0;
    for (int i = from; i < to; i++) {
      if (isMark(text.charAt(i))) {
        marks[n++] = text.charAt(i);
      }
    }
    Arrays.sort(marks, 0, n);
    return new String(marks, 0, n);
  }
}
