package oit.fetch;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How much of what stands on a page, counted in one pass that no page can slow down. Enough to tell
 * a page from a wall in front of it; reading HTML properly is another room's work.
 *
 * @param letters letters and digits of visible text
 * @param links anchors with an address
 * @param passwords password fields
 * @param fields fields that a visitor writes into, such as a complaint form's, passwords aside
 */
record Markup(int letters, int links, int passwords, int fields) {
  private static final List<String> SILENT = List.of("script", "style", "noscript", "svg");
  private static final Pattern TYPE = Pattern.compile("\\btype\\s*=\\s*[\"']?([a-z]+)");
  private static final List<String> UNWRITTEN =
      List.of("password", "hidden", "submit", "button", "image", "reset", "checkbox", "radio");

  /** Counts on a page in lower case. */
  static Markup of(String page) {
    int letters = 0;
    int links = 0;
    int passwords = 0;
    int fields = 0;
    int at = 0;
    while (at < page.length()) {
      int open = page.indexOf('<', at);
      int textEnd = open < 0 ? page.length() : open;
      letters += letters(page, at, textEnd);
      if (open < 0) {
        break;
      }
      boolean comment = page.startsWith("<!--", open);
      int close = comment ? page.indexOf("-->", open) : page.indexOf('>', open);
      if (close < 0) {
        break;
      }
      String tag = page.substring(open + 1, close);
      at = close + (comment ? 3 : 1);
      String name = name(tag);
      if (SILENT.contains(name)) {
        int end = page.indexOf("</" + name, at);
        at = end < 0 ? page.length() : end;
      } else if (name.equals("a") && tag.contains("href")) {
        links++;
      } else if (name.equals("textarea") || name.equals("select")) {
        fields++;
      } else if (name.equals("input")) {
        var type = TYPE.matcher(tag);
        String kind = type.find() ? type.group(1) : "";
        passwords += kind.equals("password") ? 1 : 0;
        fields += UNWRITTEN.contains(kind) ? 0 : 1;
      }
    }
    return new Markup(letters, links, passwords, fields);
  }

  /**
   * Whether the first {@code length} bytes hold at least so many letters, digits and other
   * characters beyond ASCII outside tags and scripts. Stops as soon as they do.
   */
  static boolean hasText(byte[] page, int length, int wanted) {
    int seen = 0;
    int at = 0;
    while (at < length) {
      byte b = page[at];
      if (b == '<') {
        at = afterTag(page, at, length);
      } else {
        // a byte that begins a character of several bytes, or an ASCII letter or digit
        if ((b & 0xC0) == 0xC0 || (b >= 0 && Character.isLetterOrDigit(b))) {
          if (++seen >= wanted) {
            return true;
          }
        }
        at++;
      }
    }
    return false;
  }

  /** Past a tag; past all that is silent if it opens that. */
  private static int afterTag(byte[] page, int open, int length) {
    for (String silent : SILENT) {
      if (startsWith(page, open + 1, length, silent)) {
        for (int i = open + 1; i < length; i++) {
          if (page[i] == '<' && startsWith(page, i + 1, length, "/" + silent)) {
            return i + 1;
          }
        }
        return length;
      }
    }
    boolean comment = startsWith(page, open + 1, length, "!--");
    for (int i = open + 1; i < length; i++) {
      if (page[i] == '>' && (!comment || (page[i - 1] == '-' && page[i - 2] == '-'))) {
        return i + 1;
      }
    }
    return length;
  }

  private static boolean startsWith(byte[] page, int at, int length, String word) {
    if (at + word.length() > length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      int b = page[at + i];
      if ((b >= 'A' && b <= 'Z' ? b + 32 : b) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static String name(String tag) {
    int end = 0;
    while (end < tag.length() && !Character.isWhitespace(tag.charAt(end))) {
      end++;
    }
    return tag.substring(0, end);
  }

  private static int letters(String page, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(page.charAt(i))) {
        count++;
      }
    }
    return count;
  }
}
