package oit.thai;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds e-mail addresses, also those hidden from robots as {@code name(at)example.go.th} or {@code
 * name [at] example [dot] go.th}. Linear: looks at most 64 chars left and 255 right of a sign.
 */
public final class Emails {
  private static final String DOT = "(?: ?[(\\[{] ?(?:dot|จุด) ?[)\\]}] ?|\\.)";
  private static final Pattern SIGN = Pattern.compile(" ?[(\\[{] ?(?:at|แอท) ?[)\\]}] ?| ?@ ?");
  private static final Pattern DOMAIN =
      Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,62})(?:" + DOT + "[a-z0-9-]{1,63}){1,6}");
  private static final Pattern DOTS = Pattern.compile(DOT);
  private static final int LONGEST_NAME = 64;
  private static final int LONGEST_DOMAIN = 255;

  /** An address in its plain form, lower case, and where it stands. */
  public record Email(String address, int start, int end) {}

  private Emails() {}

  public static List<Email> in(CharSequence text) {
    Folded folded = ThaiText.foldKeepingBlanks(text);
    String t = folded.text();
    List<Email> found = new ArrayList<>();
    if (!mayHoldSign(t)) {
      return found;
    }
    Matcher sign = SIGN.matcher(t);
    Matcher domain = DOMAIN.matcher(t);
    int free = 0;
    while (sign.find()) {
      int start = nameStart(t, sign.start(), free);
      domain.region(sign.end(), Math.min(t.length(), sign.end() + LONGEST_DOMAIN));
      if (start < sign.start() && domain.lookingAt()) {
        int end = domain.end();
        while (t.charAt(end - 1) == '-') {
          end--;
        }
        String host = DOTS.matcher(t.substring(sign.end(), end)).replaceAll(".");
        String top = host.substring(host.lastIndexOf('.') + 1);
        if (top.length() >= 2 && !Glyphs.isDigit(top.charAt(0))) {
          String address = t.substring(start, sign.start()) + "@" + host;
          found.add(new Email(address, folded.originalOffset(start), folded.originalEnd(end)));
          free = end;
        }
      }
    }
    return found;
  }

  /** Whether there is anything that a sign begins with. */
  private static boolean mayHoldSign(String t) {
    return t.indexOf('@') >= 0 || t.indexOf('(') >= 0 || t.indexOf('[') >= 0 || t.indexOf('{') >= 0;
  }

  private static int nameStart(String t, int end, int free) {
    int i = end;
    while (i > free && end - i < LONGEST_NAME && isNameChar(t.charAt(i - 1))) {
      i--;
    }
    while (i < end && (t.charAt(i) == '.' || t.charAt(i) == '-')) {
      i++;
    }
    return i;
  }

  private static boolean isNameChar(char c) {
    return Glyphs.isLatin(c) || Glyphs.isDigit(c) || "._-+".indexOf(c) >= 0;
  }
}
