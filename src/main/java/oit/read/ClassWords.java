package oit.read;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The words that an element's id and class are made of: {@code "main-menu topBar"} → main, … */
final class ClassWords {
  private static final int MOST_NAMES = 60;

  private ClassWords() {}

  /** Whether one of the id's or class's words is in the set. */
  static boolean any(Element e, Set<String> words) {
    return anyOf(e.className(), words) || anyOf(e.id(), words);
  }

  /** Whether one whole class name, or the id, is in the set. */
  static boolean whole(Element e, Set<String> names) {
    if (e.attributesSize() == 0) {
      return false;
    }
    String id = e.id();
    if (!id.isEmpty() && names.contains(id.toLowerCase(Locale.ROOT))) {
      return true;
    }
    String text = e.className();
    int start = 0;
    for (int i = 0, seen = 0; i <= text.length() && seen < MOST_NAMES; i++) {
      if (i == text.length() || isBlank(text.charAt(i))) {
        if (i > start) {
          seen++;
          if (names.contains(text.substring(start, i).toLowerCase(Locale.ROOT))) {
            return true;
          }
        }
        start = i + 1;
      }
    }
    return false;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static boolean anyOf(String text, Set<String> words) {
    if (text.isEmpty() || text.length() > 2000) {
      return false;
    }
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      boolean hump =
          letter
              && i > start
              && Character.isUpperCase(text.charAt(i))
              && Character.isLowerCase(text.charAt(i - 1));
      if (!letter || hump) {
        if (i > start && words.contains(text.substring(start, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        start = hump ? i : i + 1;
      }
    }
    return false;
  }
}
