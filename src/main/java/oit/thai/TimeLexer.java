package oit.thai;

import static oit.thai.TimeToken.Kind;

import java.util.ArrayList;
import java.util.List;

/** Cuts text folded with single blanks into the tokens that time is written with. */
final class TimeLexer {
  private static final int MOST_DIGITS = 9;

  private static final int YEAR_DIGITS = 4;
  private static final int LONGEST_DAY = 2;

  private final CharSequence source;
  private final Folded folded;
  private final String text;
  private final List<TimeToken> tokens = new ArrayList<>();

  private TimeLexer(CharSequence source, Folded folded) {
    this.source = source;
    this.folded = folded;
    this.text = folded.text();
  }

  static List<TimeToken> tokens(CharSequence source, Folded folded) {
    TimeLexer lexer = new TimeLexer(source, folded);
    lexer.run();
    return lexer.tokens;
  }

  private void run() {
    int i = 0;
    int word = -1;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean letter = Glyphs.isLatin(c) || Glyphs.isThai(c) || c > 0xFF;
      Lexicon.Hit<TimeWords.Meaning> hit = letter ? TimeWords.match(text, i) : null;
      if (letter && hit == null) {
        word = word < 0 ? i : word;
        i++;
        continue;
      }
      if (word >= 0) {
        tokens.add(new TimeToken(Kind.WORD, 0, word, i));
        word = -1;
      }
      if (hit != null) {
        i = known(hit, i);
      } else if (Glyphs.isDigit(c)) {
        i = number(i);
      } else {
        if (c != ' ') {
          boolean dash = c == '-' || c == '~';
          tokens.add(new TimeToken(dash ? Kind.DASH : Kind.SIGN, c, i, i + 1));
        }
        i++;
      }
    }
    if (word >= 0) {
      tokens.add(new TimeToken(Kind.WORD, 0, word, i));
    }
  }

  private int known(Lexicon.Hit<TimeWords.Meaning> hit, int from) {
    Kind kind = hit.value().kind();
    int end = hit.end();
    boolean month = kind == Kind.MONTH || kind == Kind.ENGLISH_MONTH;
    if (month || kind == Kind.MONTH_WORD) {
      partFromNumberAbove(from);
    }
    if (kind == Kind.BUDDHIST_ERA || month) {
      while (end < text.length() && text.charAt(end) == '.') {
        end++;
      }
    }
    tokens.add(new TimeToken(kind, hit.value().value(), from, end));
    return end;
  }

  /** The number of a table's row above is no day of the month below it, unless a date was begun. */
  private void partFromNumberAbove(int month) {
    if (tokens.isEmpty() || !tokens.getLast().is(Kind.NUMBER)) {
      return;
    }
    TimeToken number = tokens.getLast();
    boolean begun = tokens.size() > 1 && tokens.get(tokens.size() - 2).is(Kind.DAY_WORD);
    if (number.length() > LONGEST_DAY || begun || number.end() + 1 != month) {
      return;
    }
    int end = folded.originalOffset(month);
    for (int i = folded.originalEnd(number.end()); i < end; i++) {
      if (source.charAt(i) == '\n') {
        tokens.add(new TimeToken(Kind.SIGN, '\n', number.end(), month));
        return;
      }
    }
  }

  private int number(int from) {
    int end = from;
    int value = 0;
    while (end < text.length() && Glyphs.isDigit(text.charAt(end))) {
      if (end - from < MOST_DIGITS) {
        value = value * 10 + text.charAt(end) - '0';
      }
      end++;
    }
    tokens.add(new TimeToken(Kind.NUMBER, value, from, end));
    if (end - from == YEAR_DIGITS && tokens.size() > 1) {
      MisspeltMonth.mend(text, tokens);
    }
    return end;
  }
}
