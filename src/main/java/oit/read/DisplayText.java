package oit.read;

import oit.thai.ThaiText;

/** Text as it is shown: Thai repaired, blanks collapsed, nothing invisible left. */
final class DisplayText {
  private DisplayText() {}

  static String of(CharSequence raw) {
    char[] text = letters(raw);
    if (!ThaiText.isTidy(text)) {
      text = ThaiText.repair(raw).toCharArray();
    }
    int length = collapse(text);
    return raw instanceof String same && length == raw.length() && isSame(same, text)
        ? same
        : new String(text, 0, length);
  }

  private static char[] letters(CharSequence raw) {
    if (!(raw instanceof StringBuilder builder)) {
      return raw.toString().toCharArray();
    }
    char[] letters = new char[builder.length()];
    builder.getChars(0, letters.length, letters, 0);
    return letters;
  }

  private static boolean isSame(String text, char[] letters) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != letters[i]) {
        return false;
      }
    }
    return true;
  }

  /** In its own place; returns the new length. */
  private static int collapse(char[] text) {
    int length = 0;
    boolean blank = false;
    for (char c : text) {
      if (isBlank(c)) {
        blank = true;
      } else if (!isInvisible(c)) {
        if (blank && length > 0) {
          text[length++] = ' ';
        }
        blank = false;
        text[length++] = c;
      }
    }
    return length;
  }

  static boolean isBlank(char c) {
    return c <= ' ' || (c >= 0x7F && !isThai(c) && Character.isSpaceChar(c)) || c == '\u0085';
  }

  private static boolean isThai(char c) {
    return c >= 0x0E00 && c <= 0x0E7F;
  }

  /** Format and control characters, and the private-use letters that icon fonts draw with. */
  private static boolean isInvisible(char c) {
    if ((c >= ' ' && c < 0x7F) || isThai(c)) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE -> true;
      default -> false;
    };
  }

  /** The first {@code limit} characters, whole surrogate pairs. */
  static String cut(String text, int limit) {
    if (text.length() <= limit) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    return text.substring(0, end);
  }
}
