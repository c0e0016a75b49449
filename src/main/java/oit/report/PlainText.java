package oit.report;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Text from web pages made harmless for files, pages and terminals. What it takes out: control
 * characters (a terminal would obey them), characters that turn the direction of writing or hide
 * (U+202E and its kin), and broken surrogates. Thread-safe.
 */
public final class PlainText {

  private static final Locale THAI = Locale.of("th");
  private static final int MOST_MARKS = 4;
  private static final String CUT = "…";
  // finding words is slow, and what stands further back does not bear on the last of them
  private static final int LONGEST_RUN = 1_000;

  private PlainText() {}

  /** For data: line ends and tabs stay, other control characters become blanks. */
  public static String storable(String text) {
    return text.codePoints().allMatch(PlainText::isStorable) ? text : rebuilt(text);
  }

  private static String rebuilt(String text) {
    var out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> out.appendCodePoint(isStorable(c) ? c : Character.isISOControl(c) ? ' ' : 0xFFFD));
    return out.toString();
  }

  private static boolean isStorable(int c) {
    return c == '\n'
        || c == '\t'
        || !(Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
  }

  /** For the eye: one line, single blanks, nothing invisible, no towers of marks. */
  public static String line(String text) {
    var out = new StringBuilder(text.length());
    int marks = 0;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      marks = Character.getType(c) == Character.NON_SPACING_MARK ? marks + 1 : 0;
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      } else if (marks <= MOST_MARKS && isVisible(c)) {
        out.appendCodePoint(c);
      }
    }
    return out.toString().strip();
  }

  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.SURROGATE, Character.UNASSIGNED, Character.FORMAT -> false;
      default -> true;
    };
  }

  /** {@link #line} cut to so many characters, at a word's end where one is near. */
  public static String line(String text, int most) {
    String line = line(text);
    if (line.length() <= most) {
      return line;
    }
    BreakIterator words = BreakIterator.getLineInstance(THAI);
    int from = wholeCluster(line, Math.max(0, most - LONGEST_RUN));
    words.setText(line.substring(from, Math.min(line.length(), most + 40)));
    int end = from + words.preceding(most - from);
    if (end < most * 2 / 3 || end == from) {
      end = wholeCluster(line, most - 1);
    }
    return line.substring(0, end).strip() + CUT;
  }

  /** The nearest place at or before {@code end} where no letter is torn from its marks. */
  static int wholeCluster(String text, int end) {
    int at = end;
    while (at > 0 && at < text.length() && clings(text, at)) {
      at--;
    }
    return at;
  }

  private static boolean clings(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at))
        || TextWidth.of(text.codePointAt(at)) == 0
        || text.charAt(at) == '\u0E33';
  }
}
