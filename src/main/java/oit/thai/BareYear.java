package oit.thai;

import static oit.thai.TimeToken.Kind;

import java.util.List;

/** Whether a number that stands alone may be a year, judged by what stands beside it. */
final class BareYear {
  private static final String NEVER_BEFORE = "%#&+$@฿*";
  private static final int LONGEST_PART_NUMBER = 2;
  private static final int SHORTEST_FILE_WORD = 3;

  private final String text;
  private final List<TimeToken> tokens;
  private final int at;
  private final TimeToken number;
  private final TimeToken before;
  private final TimeToken after;

  BareYear(String text, List<TimeToken> tokens, int at) {
    this.text = text;
    this.tokens = tokens;
    this.at = at;
    this.number = tokens.get(at);
    this.before = Numbers.neighbour(tokens, at, -1);
    this.after = Numbers.neighbour(tokens, at, 1);
  }

  boolean holds() {
    return !Numbers.isPartOfNumber(tokens, at)
        && !numbered()
        && !after.is(Kind.UNIT)
        && !signForbids()
        && !isPrice()
        && !linked(-1)
        && !linked(1)
        && !insideHash();
  }

  /**
   * {@code plan_2023.pdf}: set off by a dash or underscore from a word, not a folder of uploads.
   */
  boolean inFileName() {
    TimeToken word = Numbers.neighbour(tokens, at, -2);
    return (before.is(Kind.DASH) || before.isSign('_'))
        && before.touches(number)
        && word.touches(before)
        && !word.is(Kind.NUMBER)
        && !word.is(Kind.SIGN);
  }

  /** {@code 68_o12} at the start or after a stroke. */
  boolean beforeItemCode() {
    TimeToken code = Numbers.neighbour(tokens, at, 2);
    boolean opens = at == 0 || before.isSign('/') || before.is(Kind.SITE) || before.isSign('_');
    return opens
        && (after.isSign('_') || after.is(Kind.DASH))
        && number.touches(after)
        && after.touches(code)
        && (code.is(Kind.SITE)
            || (code.is(Kind.WORD) && code.length() == 1 && text.charAt(code.start()) == 'o'));
  }

  private boolean numbered() {
    boolean circular =
        before.is(Kind.WORD) && before.length() == 1 && text.charAt(before.start()) == 'ว';
    TimeToken name = Numbers.neighbour(tokens, at, -2);
    boolean colon = before.isSign(':') && (name.is(Kind.NUMBERED) || name.is(Kind.UNIT));
    return before.is(Kind.NUMBERED) || circular || colon;
  }

  /** {@code 2566.-}. */
  private boolean isPrice() {
    TimeToken dash = Numbers.neighbour(tokens, at, 2);
    return after.isSign('.') && dash.is(Kind.DASH) && number.touches(after) && after.touches(dash);
  }

  private boolean signForbids() {
    if (!before.is(Kind.SIGN) || !before.touches(number)) {
      return false;
    }
    if (before.isSign('=')) {
      TimeToken name = Numbers.neighbour(tokens, at, -2);
      return !(name.is(Kind.COMMON_ERA) || name.is(Kind.YEAR));
    }
    return NEVER_BEFORE.indexOf(before.value()) >= 0;
  }

  /** Whether a dash ties the number to one that is neither a year nor a short number of its own. */
  private boolean linked(int step) {
    TimeToken sign = Numbers.neighbour(tokens, at, step);
    TimeToken other = Numbers.neighbour(tokens, at, 2 * step);
    boolean tied =
        sign.is(Kind.DASH)
            && other.is(Kind.NUMBER)
            && Numbers.adjacent(number, sign, step)
            && Numbers.adjacent(sign, other, step);
    if (!tied || Numbers.isBare(other)) {
      return false;
    }
    return other.length() > LONGEST_PART_NUMBER
        || (step < 0 && other.length() == 1 && other.value() == 0);
  }

  /** Whether Latin letters hem the number in, as in ids and hashes. */
  private boolean insideHash() {
    boolean left = number.start() > 0 && Glyphs.isLatin(text.charAt(number.start() - 1));
    boolean right = number.end() < text.length() && Glyphs.isLatin(text.charAt(number.end()));
    boolean shortWord = left && before.length() < SHORTEST_FILE_WORD;
    return right || shortWord;
  }
}
