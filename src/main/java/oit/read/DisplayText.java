package oit.read;

import oit.thai.ThaiText;

/** Text as it is shown: Thai repaired, blanks collapsed, nothing invisible left. */
final class DisplayText {
  private DisplayText() {}

  static String of(CharSequence raw) {
    return collapse(ThaiText.repair(raw));
  }

  private static String collapse(String text) {
    return isCollapsed(text) ? text : collapsed(text);
  }

  private static boolean isCollapsed(String text) {
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c > ' ' && c < 0x7F) || isThai(c)) {
        blank = false;
      } else if (c == ' ' && !blank) {
        blank = true;
      } else if (isBlank(c) || isInvisible(c)) {
        return false;
      } else {
        blank = false;
      }
    }
    return !blank || text.isEmpty();
  }

  private static String collapsed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        blank = true;
      } else if (!isInvisible(c)) {
        if (blank && !out.isEmpty()) {
          out.append(' ');
        }
        blank = false;
        out.append(c);
      }
    }
    return out.toString();
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
