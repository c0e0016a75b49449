package oit.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * E-mail addresses that a browser shows but the page's source hides from robots: Cloudflare's
 * {@code data-cfemail}, and the script with which Joomla puts an address together.
 */
final class HiddenEmails {
  private static final Pattern ADDRESS =
      Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,6}");
  private static final Pattern ASSIGNED =
      Pattern.compile(
          "\\baddy(?!_text)\\w{0,40}\\s*=\\s*"
              + "((?:'[^']{0,200}'|\"[^\"]{0,200}\"|[^;'\"]){1,200}+)");
  private static final Pattern QUOTED = Pattern.compile("'([^']{0,200})'|\"([^\"]{0,200})\"");
  private static final int LONGEST_CODE = 400;
  private static final int LONGEST_SCRIPT = 10_000;
  private static final int HEX = 16;

  private HiddenEmails() {}

  /** Whether a link's target is only the page that explains Cloudflare's hiding. */
  static boolean isVeil(String href) {
    return href.contains("/cdn-cgi/l/email-protection");
  }

  /** The address in hexadecimal digits, each two mixed with the first two; else empty. */
  static Optional<String> cloudflare(String code) {
    if (code.length() < 8 || code.length() > LONGEST_CODE || code.length() % 2 != 0) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    int key = pair(code, 0);
    for (int i = 2; i < code.length(); i += 2) {
      int value = pair(code, i);
      if (key < 0 || value < 0) {
        return Optional.empty();
      }
      text.append((char) (value ^ key));
    }
    return plain(text.toString());
  }

  private static int pair(String code, int at) {
    int high = Character.digit(code.charAt(at), HEX);
    int low = Character.digit(code.charAt(at + 1), HEX);
    return high < 0 || low < 0 ? -1 : high * HEX + low;
  }

  /** The address that such a script writes; else empty. */
  static Optional<String> joomla(String script) {
    if (script.length() > LONGEST_SCRIPT || !script.contains("addy")) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    Matcher assigned = ASSIGNED.matcher(script);
    while (assigned.find() && text.length() < LONGEST_CODE) {
      Matcher quoted = QUOTED.matcher(assigned.group(1));
      while (quoted.find()) {
        text.append(quoted.group(1) == null ? quoted.group(2) : quoted.group(1));
      }
    }
    return plain(Parser.unescapeEntities(text.toString(), false));
  }

  /** Only what is an address: the page could say anything. */
  private static Optional<String> plain(String text) {
    String address = text.indexOf('?') < 0 ? text : text.substring(0, text.indexOf('?'));
    return ADDRESS.matcher(address).matches() ? Optional.of(address) : Optional.empty();
  }
}
