package oit.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The end of an address that has a browser scroll to some words and mark them, see URL Fragment
 * Text Directives of the WICG. Where the words are not found the page opens as usual.
 */
final class TextFragment {

  private static final Pattern APART = Pattern.compile("[»›|·•…:\\[\\]()\"“”]|\\s[-–—]\\s");
  private static final String HOME = "หน้าแรก";
  private static final int LEAST = 8;
  private static final int ENOUGH = 16;
  private static final int MOST = 60;

  private TextFragment() {}

  /**
   * {@code :~:text=…} for the first words that can be told apart; empty if there are none. A few
   * words, because a longer run is likely to go on in another paragraph, where it is not found.
   */
  static String of(String snippet) {
    for (String part : APART.split(PlainText.line(snippet), 20)) {
      String words = first(part.strip());
      if (words.length() >= LEAST && !words.equals(HOME)) {
        return ":~:text=" + encoded(words);
      }
    }
    return "";
  }

  private static String first(String part) {
    var words = new StringBuilder();
    for (String word : part.split(" ")) {
      if (words.length() >= ENOUGH || words.length() + word.length() > MOST) {
        break;
      }
      words.append(words.isEmpty() ? "" : " ").append(word);
    }
    return words.toString();
  }

  /** Everything but letters and digits of ASCII: the directive has meanings for {@code -,&}. */
  private static String encoded(String words) {
    var out = new StringBuilder();
    for (byte b : words.getBytes(StandardCharsets.UTF_8)) {
      if (b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z') {
        out.append((char) b);
      } else {
        out.append(String.format(Locale.ROOT, "%%%02X", b));
      }
    }
    return out.toString();
  }
}
