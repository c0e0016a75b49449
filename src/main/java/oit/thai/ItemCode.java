package oit.thai;

import java.util.ArrayList;
import java.util.List;

/**
 * The number of a checklist item as labels, titles and file names write it: {@code O1}, {@code
 * o_16}, {@code OIT 11}, {@code ๐๑๑}, {@code 027}, {@code 14. คู่มือ}. A code is a hint only: the
 * same code is another item in another year, so the title must agree.
 *
 * @param number 1 to {@value #HIGHEST}
 * @param start first char in the label, the letter or zero included
 * @param end past the last digit
 */
public record ItemCode(int number, Strength strength, int start, int end) {
  /** The longest list so far had 48 items. */
  public static final int HIGHEST = 48;

  /** How surely the notation means an item. */
  public enum Strength {
    /** With the letter O or the word OIT. */
    STRONG,
    /** A zero for the letter, or a number alone; only at the start of a label. */
    WEAK
  }

  /** All codes in a label, in order. Linear; never throws. */
  public static List<ItemCode> find(CharSequence label) {
    Folded folded = ThaiText.foldKeepingBlanks(label);
    List<ItemCode> codes = new ArrayList<>();
    int from = WeakCodes.read(folded.text(), codes);
    strong(folded.text(), from, codes);
    return codes.stream()
        .map(c ->
            new ItemCode(
                c.number, c.strength, folded.originalOffset(c.start), folded.originalEnd(c.end)))
        .toList();
  }

  private static void strong(String text, int from, List<ItemCode> codes) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) != 'o' || !startsWord(text, i)) {
        continue;
      }
      int digits = i + (text.startsWith("oit", i) ? 3 : 1);
      int gap = 0;
      while (digits < text.length() && gap < 3 && " ._-/:".indexOf(text.charAt(digits)) >= 0) {
        digits++;
        gap++;
      }
      int end = digitsEnd(text, digits);
      int number = number(text, digits, end);
      if (number > 0 && !hemmed(text, end)) {
        codes.add(new ItemCode(number, Strength.STRONG, i, end));
        i = end - 1;
      }
    }
  }

  private static boolean startsWord(String text, int i) {
    if (i == 0) {
      return true;
    }
    char before = text.charAt(i - 1);
    return !Glyphs.isLatin(before) && !Glyphs.isDigit(before) && before != '.' && before != '%';
  }

  /** Whether letters or a decimal run on, as in {@code o2oil}. */
  private static boolean hemmed(String text, int end) {
    return end < text.length() && Glyphs.isLatin(text.charAt(end));
  }

  static int digitsEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Glyphs.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The item number written by up to three digits, or 0. */
  static int number(String text, int from, int end) {
    if (end <= from || end - from > 3) {
      return 0;
    }
    int value = 0;
    for (int i = from; i < end; i++) {
      value = value * 10 + text.charAt(i) - '0';
    }
    boolean padded = end - from < 3 || text.charAt(from) == '0';
    return padded && value <= HIGHEST ? value : 0;
  }
}
