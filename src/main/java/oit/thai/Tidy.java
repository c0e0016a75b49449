package oit.thai;

/**
 * Tells text in which every mark stands where it belongs, as nearly all text of web pages does:
 * repairing leaves it as it is, and folding is a matter of single characters. In doubt it says no,
 * and {@link Folding} looks closer.
 */
final class Tidy {
  private static final byte UNKNOWN = 0;
  private static final byte BLANK = 1;
  private static final byte FOREIGN = 2;
  private static final byte LETTER = 3;
  private static final byte AA = 4;
  private static final byte E = 5;

  /** Added to the rank of a mark. */
  private static final byte MARK = 8;

  /** Beyond come signs that may have another form, or none. */
  private static final byte[] SORTS = new byte[0x2028];

  static {
    for (char c = 0; c < SORTS.length; c++) {
      SORTS[c] = sort(c);
    }
  }

  private Tidy() {}

  private static byte sort(char c) {
    if (Glyphs.isBlank(c)) {
      return BLANK;
    }
    if (Glyphs.isThai(c)) {
      return thai(c);
    }
    boolean known = c < 0x100 || c >= 0x2010;
    return known && !Glyphs.isNoise(c) ? FOREIGN : UNKNOWN;
  }

  private static byte thai(char c) {
    if (c == Glyphs.NIKHAHIT || (Glyphs.isAa(c) && c != Glyphs.SARA_AA)) {
      return UNKNOWN;
    }
    if (Glyphs.rank(c) > 0) {
      return (byte) (MARK + Glyphs.rank(c));
    }
    return c == Glyphs.SARA_AA ? AA : c == Glyphs.SARA_E ? E : LETTER;
  }

  /** Whether the text is tidy; then it holds no characters but those known here. */
  static boolean is(char[] text) {
    int base = UNKNOWN;
    int rank = 0;
    boolean afterBlank = false;
    for (char c : text) {
      int sort = c < SORTS.length ? SORTS[c] : UNKNOWN;
      if (sort > MARK) {
        if (afterBlank || base < LETTER || sort - MARK <= rank) {
          return false;
        }
        rank = sort - MARK;
        continue;
      }
      if (sort == BLANK) {
        afterBlank = true;
        continue;
      }
      boolean doubled = sort == base && rank == 0 && sort >= AA;
      boolean astray = sort == AA && afterBlank && base >= LETTER;
      if (sort == UNKNOWN || doubled || astray) {
        return false;
      }
      base = sort;
      rank = 0;
      afterBlank = false;
    }
    return true;
  }

  /** Folds tidy text in its own place; returns its new length. */
  static int fold(char[] text, boolean keepBlanks) {
    int length = 0;
    boolean blank = false;
    for (char c : text) {
      if (SORTS[c] == BLANK) {
        blank = keepBlanks;
        continue;
      }
      if (blank && length > 0) {
        text[length++] = ' ';
      }
      blank = false;
      text[length++] = plain(c);
    }
    return length;
  }

  private static char plain(char c) {
    if (c >= 'a' && c <= 'z') {
      return c;
    }
    return c >= '\u0E01' && c <= '\u0E4E' ? c : Glyphs.plain(c);
  }

  /** Where each character of {@code folded} stood in the tidy text that it was folded from. */
  static int[] offsets(String folded, String source) {
    int[] offsets = new int[folded.length()];
    int at = 0;
    for (int i = 0; i < offsets.length; i++) {
      boolean blank = folded.charAt(i) == ' ';
      while (!blank && SORTS[source.charAt(at)] == BLANK) {
        at++;
      }
      offsets[i] = at++;
    }
    return offsets;
  }
}
