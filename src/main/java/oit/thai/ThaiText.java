package oit.thai;

/**
 * Brings Thai text from pages, PDFs and recognised images into forms that can be compared. Use
 * {@link #fold} to compare exactly, {@link #skeleton} to find candidates where marks were lost or
 * moved, and {@link #repair} for text that people read. All methods are pure, linear in the length
 * of the text and take any sequence of chars, lone surrogates too.
 */
public final class ThaiText {
  private ThaiText() {}

  /**
   * The text for comparing: normal form C, private-use glyphs as real letters, nikhahit + aa as ำ,
   * two sara e as แ, invisible characters out, the marks of a cluster in one order and once each,
   * Arabic digits, lower case, plain quotes and dashes, and no white space at all, because Thai
   * PDFs put blanks inside words. Folding twice changes nothing.
   */
  public static String fold(CharSequence text) {
    char[] letters = text.toString().toCharArray();
    return Tidy.is(letters)
        ? new String(letters, 0, Tidy.fold(letters, false))
        : new Folding(text, Folding.Blanks.DROPPED, true).run().text();
  }

  /** As {@link #fold}, with the way back to the original. */
  public static Folded foldWithOffsets(CharSequence text) {
    return folded(text, Folding.Blanks.DROPPED);
  }

  /** As {@link #fold}, but white space between words stays as single blanks; none at the ends. */
  public static Folded foldKeepingBlanks(CharSequence text) {
    return folded(text, Folding.Blanks.SINGLE);
  }

  private static Folded folded(CharSequence text, Folding.Blanks blanks) {
    String source = text.toString();
    char[] letters = source.toCharArray();
    if (!Tidy.is(letters)) {
      return new Folding(source, blanks, true).run();
    }
    int length = Tidy.fold(letters, blanks == Folding.Blanks.SINGLE);
    return new Folded(new String(letters, 0, length), source);
  }

  /**
   * What is left of folded text without vowels above and below, tone marks and other marks, with ำ
   * as า. Survives moved and lost marks, yet is ambiguous (ข้าว, ข่าว and ขาว are one): trust it
   * only from eight consonants on. Keeps the order of the rest, so it is never longer than its
   * argument.
   */
  public static String skeleton(CharSequence folded) {
    char[] bones = new char[folded.length()];
    return new String(bones, 0, skeleton(folded, 0, bones.length, bones, 0));
  }

  /** As {@link #skeleton}, of a stretch of folded text: fills an array and says how far. */
  public static int skeleton(CharSequence folded, int from, int to, char[] into, int at) {
    int length = at;
    for (int i = from; i < to; i++) {
      char c = folded.charAt(i);
      if (Glyphs.isConsonant(c)) {
        into[length++] = c;
      } else if (c == Glyphs.SARA_AM) {
        into[length++] = Glyphs.SARA_AA;
      } else if (Glyphs.rank(c) == 0 && !Glyphs.isBlank(c)) {
        into[length++] = c;
      }
    }
    return length;
  }

  /** The text with Thai digits as Arabic digits; nothing else changes, neither does its length. */
  public static String digits(CharSequence text) {
    char[] chars = new char[text.length()];
    for (int i = 0; i < chars.length; i++) {
      char c = text.charAt(i);
      chars[i] = Glyphs.isThaiDigit(c) ? (char) (c - 0x0E50 + '0') : c;
    }
    return new String(chars);
  }

  /** Whether {@link #repair} would leave the text as it is; in doubt it is not. */
  public static boolean isTidy(char[] text) {
    return Tidy.is(text);
  }

  /**
   * The text as people should read it: glyphs, sara am, แ and the order of marks put right,
   * invisible characters out, a stray blank between a consonant and its mark removed. Line breaks,
   * other blanks, case and digits stay. A blank after a mark ("ป้ องกัน") cannot be told from one
   * between words and stays too.
   */
  public static String repair(CharSequence text) {
    String source = text.toString();
    return Tidy.is(source.toCharArray())
        ? source
        : new Folding(source, Folding.Blanks.KEPT, false).run().text();
  }
}
