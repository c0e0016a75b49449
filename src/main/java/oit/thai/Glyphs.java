package oit.thai;

/** Classes of single characters that folding and repairing agree on. */
final class Glyphs {
  static final char SARA_AA = '\u0E32';
  static final char SARA_AM = '\u0E33';
  static final char NIKHAHIT = '\u0E4D';
  static final char SARA_E = '\u0E40';
  static final char SARA_AE = '\u0E41';
  static final char MAI_THO = '\u0E49';
  private static final char LAKKHANGYAO = '\u0E45';

  /** Shifted glyphs of old Windows Thai fonts, U+F700 to U+F71A, one real character each. */
  private static final String WINDOWS_GLYPHS =
      "\u0E10\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E48\u0E49\u0E4A\u0E4B\u0E4C"
          + "\u0E0D\u0E31\u0E4D\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A";

  /** Shifted glyphs of old Macintosh Thai fonts, U+F884 to U+F899. */
  private static final String MACINTOSH_GLYPHS =
      "\u0E31\u0E34\u0E35\u0E36\u0E37\u0E47\u0E48\u0E48\u0E48\u0E49\u0E49\u0E49"
          + "\u0E4A\u0E4A\u0E4A\u0E4B\u0E4B\u0E4B\u0E4C\u0E4C\u0E4C\u0E4D";

  /** Order of a mark inside its cluster, from U+0E31 on; 0 is no mark. */
  private static final byte[] RANKS = new byte[0x20];

  static {
    rank(3, "\u0E31\u0E34\u0E35\u0E36\u0E37\u0E47\u0E4D");
    rank(2, "\u0E38\u0E39");
    rank(1, "\u0E3A");
    rank(4, "\u0E48\u0E49\u0E4A\u0E4B");
    rank(5, "\u0E4C");
    rank(6, "\u0E4E");
    rank(7, "\u0E33");
  }

  /** Beyond, blanks are too rare to be listed. */
  private static final boolean[] BLANKS = new boolean[0x0F00];

  static {
    for (char c = 0; c < BLANKS.length; c++) {
      BLANKS[c] =
          c < 0x80
              ? c == ' ' || (c >= 0x09 && c <= 0x0D) || (c >= 0x1C && c <= 0x1F)
              : c == 0x85 || (!isThai(c) && Character.isSpaceChar(c));
    }
  }

  private Glyphs() {}

  private static void rank(int rank, String marks) {
    for (int i = 0; i < marks.length(); i++) {
      RANKS[marks.charAt(i) - 0x0E31] = (byte) rank;
    }
  }

  static boolean isThai(char c) {
    return c >= '\u0E00' && c <= '\u0E7F';
  }

  static boolean isConsonant(char c) {
    return c >= '\u0E01' && c <= '\u0E2E';
  }

  static boolean isThaiLetter(char c) {
    return c >= '\u0E01' && c <= '\u0E4E' && c != '\u0E3F';
  }

  static boolean isThaiDigit(char c) {
    return c >= '\u0E50' && c <= '\u0E59';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * Whether a text, folded or not, may hold a digit; signs of other scripts are not looked into.
   */
  static boolean mayHoldDigit(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isDigit(c) || isThaiDigit(c) || c > '\u0E7F') {
        return true;
      }
    }
    return false;
  }

  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isTone(char c) {
    return c >= '\u0E48' && c <= '\u0E4B';
  }

  static boolean isAa(char c) {
    return c == SARA_AA || c == LAKKHANGYAO;
  }

  /** Place of a Thai mark in its cluster (sara am, which follows the tone, last); 0 for others. */
  static int rank(char c) {
    return c >= '\u0E31' && c <= '\u0E4E' ? RANKS[c - 0x0E31] : 0;
  }

  /** Whether the character is a combining mark of another script. */
  static boolean isForeignMark(char c) {
    if (c < '\u0300') {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  static boolean isBlank(char c) {
    return c < BLANKS.length ? BLANKS[c] : Character.isSpaceChar(c);
  }

  /**
   * Whether the character carries no text: controls, zero-width, soft hyphen, variation, U+FFFD.
   */
  static boolean isNoise(char c) {
    if (c < 0x300) {
      return c < ' ' || (c >= 0x7F && c < 0xA0) || c == 0xAD;
    }
    return (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || (c >= 0xFE00 && c <= 0xFE0F)
        || c >= 0xFFF0
        || c == 0xFEFF
        || c == 0x034F
        || c == 0x061C
        || c == 0x180E;
  }

  static boolean isPrivate(char c) {
    return c >= '\uE000' && c <= '\uF8FF';
  }

  /** The Thai character behind a private-use glyph, or 0. */
  static char realOf(char c) {
    if (c >= 0xF700 && c <= 0xF71A) {
      return WINDOWS_GLYPHS.charAt(c - 0xF700);
    }
    if (c >= 0xF884 && c <= 0xF899) {
      return MACINTOSH_GLYPHS.charAt(c - 0xF884);
    }
    return 0;
  }

  /** Curly quotes, the many dashes and full-width Latin as their ASCII twins, in lower case. */
  static char plain(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
    }
    if (isThaiDigit(c)) {
      return (char) (c - 0x0E50 + '0');
    }
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return plain((char) (c - 0xFEE0));
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u02BC' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> '"';
      case '\u2010',
          '\u2011',
          '\u2012',
          '\u2013',
          '\u2014',
          '\u2015',
          '\u2212',
          '\uFE58',
          '\uFE63' ->
          '-';
      default -> Character.toLowerCase(c);
    };
  }
}
