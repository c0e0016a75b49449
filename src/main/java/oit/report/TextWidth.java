package oit.report;

/**
 * Columns that text takes on a terminal: Thai vowels and tone marks above and below take none,
 * Chinese, Japanese, Korean letters and most pictures take two. Thread-safe.
 */
public final class TextWidth {

  private TextWidth() {}

  /** Columns of a text on one line. */
  public static int of(String text) {
    return text.codePoints().map(TextWidth::of).sum();
  }

  static int of(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }

  /** Filled with blanks up to a width. */
  public static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  /** Cut to a width with an ellipsis, never between a letter and its marks. */
  public static String cut(String text, int width) {
    if (of(text) <= width) {
      return text;
    }
    int taken = 0;
    int end = 0;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (taken + of(c) > width - 1) {
        break;
      }
      taken += of(c);
      end += Character.charCount(c);
    }
    return text.substring(0, PlainText.wholeCluster(text, end)).strip() + "…";
  }
}
