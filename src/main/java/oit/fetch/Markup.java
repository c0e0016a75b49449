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
