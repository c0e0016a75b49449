package oit.thai;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A full Thai telephone number by the national numbering plan: nine digits for fixed lines (02,
 * 03x, 04x, 05x, 07x), ten for mobiles (06x, 08x, 09x). Where the words around say that it is one,
 * a number outside the plan is taken too.
 *
 * @param digits with the leading 0
 * @param end past its last digit in the text
 */
record DialNumber(String digits, int end) {
  private static final int FIXED = 9;
  private static final int MOBILE = 10;
  private static final int LONGEST_GAP = 3;
  private static final int LEAST_DIFFERENT = 2;

  private static final Pattern GROUPED =
      Pattern.compile("0[- ][0-9]{4}[- ][0-9]{4}|0[0-9]{1,2}[- ][0-9]{3}[- ][0-9]{4}");

  static @Nullable DialNumber at(String text, int start) {
    if (start > 0 && !opens(text, start)) {
      return null;
    }
    StringBuilder digits = new StringBuilder();
    int i = start;
    if (text.startsWith("+66", i) || text.startsWith("(+66", i)) {
      i = text.indexOf("66", i) + 2;
      i = text.startsWith(" (0)", i) ? i + 4 : text.startsWith("(0)", i) ? i + 3 : i;
      digits.append('0');
      int next = gap(text, i);
      i = next < text.length() && text.charAt(next) == '0' ? next + 1 : i;
    } else if (text.charAt(i) == '(' ? !text.startsWith("(0", i) : text.charAt(i) != '0') {
      return null;
    }
    return collect(text, i, digits);
  }

  /** A number that the plan does not know, but whole as it is usually grouped; not of zeros. */
  static @Nullable DialNumber unplanned(String text, int start) {
    Matcher matcher = GROUPED.matcher(text).region(start, text.length());
    if (!matcher.lookingAt()
        || !(start == 0 || opens(text, start))
        || !closes(text, matcher.end())) {
      return null;
    }
    String digits = matcher.group().replaceAll("[- ]", "");
    return digits.chars().distinct().count() > LEAST_DIFFERENT
        ? new DialNumber(digits, matcher.end())
        : null;
  }

  private static @Nullable DialNumber collect(String text, int from, StringBuilder digits) {
    int i = from;
    int group = 0;
    boolean firstGroup = true;
    while (true) {
      int next = gap(text, i);
      if (next >= text.length()
          || !Glyphs.isDigit(text.charAt(next))
          || (next > i && next - i > LONGEST_GAP)) {
        return null;
      }
      if (next > i && group > 0) {
        if (group == 1 && !firstGroup) {
          return null;
        }
        firstGroup = false;
        group = 0;
      }
      digits.append(text.charAt(next));
      group++;
      i = next + 1;
      int wanted = wanted(digits);
      if (wanted == 0) {
        return null;
      }
      if (digits.length() == wanted) {
        boolean whole = (group > 1 || firstGroup) && closes(text, i);
        return whole ? new DialNumber(digits.toString(), i) : null;
      }
    }
  }

  /** How many digits such a number has; 0 if it is none. */
  private static int wanted(StringBuilder digits) {
    if (digits.length() < 2) {
      return FIXED;
    }
    return switch (digits.charAt(1)) {
      case '2', '3', '4', '5', '7' -> FIXED;
      case '6', '8', '9' -> MOBILE;
      default -> 0;
    };
  }

  private static int gap(String text, int from) {
    int i = from;
    while (i < text.length() && i - from <= LONGEST_GAP && " -.()".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static boolean opens(String text, int start) {
    char before = text.charAt(start - 1);
    boolean tied =
        "-./,".indexOf(before) >= 0 && start > 1 && Glyphs.isDigit(text.charAt(start - 2));
    // A list "043-311234,043-311235" has no blanks.
    boolean list = before == ',' || before == '/';
    return !Glyphs.isDigit(before)
        && !Glyphs.isLatin(before)
        && before != '_'
        && before != '='
        && (!tied || list);
  }

  /** Whether the number ends here; {@code -5} and {@code -16} count on from it. */
  private static boolean closes(String text, int end) {
    if (end == text.length()) {
      return true;
    }
    char c = text.charAt(end);
    if (Glyphs.isDigit(c) || Glyphs.isLatin(c) || c == '_') {
      return false;
    }
    int run = 0;
    while (c == '-'
        && end + 1 + run < text.length()
        && Glyphs.isDigit(text.charAt(end + 1 + run))
        && run < 4) {
      run++;
    }
    return run < 3
        && !(c == '.' && end + 1 < text.length() && Glyphs.isDigit(text.charAt(end + 1)));
  }
}
