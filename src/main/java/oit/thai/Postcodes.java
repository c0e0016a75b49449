package oit.thai;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds Thai postal codes: five digits, 10000 to 96999, standing alone, in Thai or Arabic digits.
 */
public final class Postcodes {
  private static final int LENGTH = 5;
  private static final int LOWEST = 10_000;
  private static final int HIGHEST = 96_999;

  /** A code and where it stands. */
  public record Postcode(String code, int start, int end) {}

  private Postcodes() {}

  public static List<Postcode> in(CharSequence text) {
    if (!Glyphs.mayHoldDigit(text)) {
      return List.of();
    }
    Folded folded = ThaiText.foldKeepingBlanks(text);
    String t = folded.text();
    List<Postcode> found = new ArrayList<>();
    int i = 0;
    while (i < t.length()) {
      if (!Glyphs.isDigit(t.charAt(i))) {
        i++;
        continue;
      }
      int end = ItemCode.digitsEnd(t, i);
      if (end - i == LENGTH && standsAlone(t, i, end)) {
        String code = t.substring(i, end);
        int value = Integer.parseInt(code);
        if (value >= LOWEST && value <= HIGHEST) {
          found.add(new Postcode(code, folded.originalOffset(i), folded.originalEnd(end)));
        }
      }
      i = end;
    }
    return found;
  }

  private static boolean standsAlone(String t, int start, int end) {
    boolean before =
        start == 0
            || !(Glyphs.isLatin(t.charAt(start - 1))
                || "=_%#฿$".indexOf(t.charAt(start - 1)) >= 0
                || tied(t, start - 1, start - 2));
    boolean after =
        end == t.length()
            || !(Glyphs.isLatin(t.charAt(end))
                || t.charAt(end) == '%'
                || tied(t, end, end + 1)
                || t.startsWith("/ว", end));
    return before && after && !counts(t, end);
  }

  private static boolean tied(String t, int sign, int digit) {
    return "-.,/:".indexOf(t.charAt(sign)) >= 0
        && digit >= 0
        && digit < t.length()
        && Glyphs.isDigit(t.charAt(digit));
  }

  private static boolean counts(String t, int end) {
    int i = end < t.length() && t.charAt(end) == ' ' ? end + 1 : end;
    Lexicon.Hit<TimeWords.Meaning> hit = i < t.length() ? TimeWords.match(t, i) : null;
    return hit != null && hit.value().kind() == TimeToken.Kind.UNIT;
  }
}
