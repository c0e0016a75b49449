package oit.thai;

import static oit.thai.TimeToken.Kind;

import java.util.List;
import java.util.Set;

/** Reads years and ranges of years, and keeps apart numbers that only look like years. */
final class YearReader {
  private static final int LONGEST_CHAIN = 6;
  private static final int LONGEST_SHORT_MONTH = 4;
  private static final int COPYRIGHT_REACH = 6;
  private static final Set<String> SWAPPED = Set.of("26", "27", "52");

  private final String text;
  private final List<TimeToken> tokens;
  private final List<Phones.Phone> phones;
  private final LawTitle law;
  private int phone;
  private int copyrightAt = -1;

  YearReader(String text, List<TimeToken> tokens, LawTitle law) {
    this.text = text;
    this.tokens = tokens;
    this.law = law;
    this.phones = Phones.inFolded(text);
  }

  /** Whether the token is part of a telephone number. Ask in rising order. */
  boolean inPhone(int i) {
    int at = tokens.get(i).start();
    while (phone < phones.size() && phones.get(phone).end() <= at) {
      phone++;
    }
    return phone < phones.size() && phones.get(phone).start() <= at;
  }

  /** A date was read: whatever law was named before has got its number. */
  void passed() {
    law.close();
  }

  boolean isWord(TimeToken token, String word) {
    return token.is(Kind.WORD)
        && token.length() == word.length()
        && text.startsWith(word, token.start());
  }

  /** Whether a run of unknown letters begins with a word. */
  boolean begins(TimeToken token, String word) {
    return token.is(Kind.WORD) && text.startsWith(word, token.start());
  }

  /** Whether a month is written in full, or in short with its dots where it is announced. */
  boolean isFullOr(TimeToken month, boolean announced) {
    char last = text.charAt(month.end() - 1);
    boolean colloquial = last == Glyphs.SARA_AA;
    return !colloquial && (announced || (last != '.' && month.length() > LONGEST_SHORT_MONTH));
  }

  /**
   * Reads what stands at a token, adds a mention if it is a year, and gives the next token or -1.
   */
  int read(int i, List<Mention> found) {
    TimeToken token = tokens.get(i);
    switch (token.kind()) {
      case LAW, RULE, BYLAW -> {
        law.open(token);
        return -1;
      }
      case AMENDED -> {
        law.amended(token);
        return -1;
      }
      case BUDGET -> {
        law.budget();
        return -1;
      }
      case COPYRIGHT -> {
        copyrightAt = token.end();
        return -1;
      }
      case SIGN -> {
        copyrightAt = token.isSign('©') ? token.end() : copyrightAt;
        return -1;
      }
      case FISCAL, YEAR, BUDDHIST_ERA, COMMON_ERA -> {
        return worded(i, found);
      }
      case SITE -> {
        return site(i, found);
      }
      case NUMBER -> {
        return bare(i, found);
      }
      default -> {
        return -1;
      }
    }
  }

  /** The year that follows in words, without taking it; 0 if none. */
  int ahead(int i) {
    Chain chain = chain(i);
    return chain.next > i && chain.next < tokens.size()
        ? Numbers.buddhist(tokens, chain.next, chain.common)
        : bareAhead(i);
  }

  private int bareAhead(int i) {
    return i < tokens.size() && Numbers.isBare(tokens.get(i)) ? tokens.get(i).value() : 0;
  }

  private record Chain(boolean fiscal, boolean year, boolean common, int next) {}

  /** Reads words that announce a year: {@code ประจำปีงบประมาณ พ.ศ.}. */
  private Chain chain(int i) {
    boolean fiscal = false;
    boolean year = false;
    boolean common = false;
    int j = i;
    for (; j < tokens.size() && j < i + LONGEST_CHAIN; j++) {
      TimeToken token = tokens.get(j);
      switch (token.kind()) {
        case FISCAL -> fiscal = true;
        case YEAR -> year = true;
        case COMMON_ERA -> common = true;
        case BUDGET -> {
          if (j == i) {
            return new Chain(false, false, false, i);
          }
          fiscal = true;
        }
        case BUDDHIST_ERA -> {}
        case SIGN -> {
          if (j == i || ":('\"._=".indexOf(token.value()) < 0) {
            return new Chain(fiscal, year, common, j);
          }
        }
        case DASH -> {
          if (j == i || !tokens.get(j - 1).touches(token)) {
            return new Chain(fiscal, year, common, j);
          }
        }
        default -> {
          return new Chain(fiscal, year, common, j);
        }
      }
    }
    return new Chain(fiscal, year, common, j);
  }

  private int worded(int i, List<Mention> found) {
    Chain chain = chain(i);
    int j = chain.next;
    if (j >= tokens.size() || !tokens.get(j).is(Kind.NUMBER) || inPhone(j)) {
      return -1;
    }
    TimeToken number = tokens.get(j);
    int year = Numbers.buddhist(tokens, j, chain.common);
    boolean duration = chain.year && !chain.fiscal && i > 0 && tokens.get(i - 1).is(Kind.NUMBER);
    if (number.length() == 2) {
      boolean range = rangeEnd(j, number.value(), true) > 0;
      boolean counted = Numbers.neighbour(tokens, j, 1).is(Kind.UNIT) || percentFollows(j);
      if (counted || (duration && !range)) {
        year = 0;
      }
    } else if (number.value() < 2400 && !chain.common) {
      year = Numbers.isBareCommon(number) ? year : 0;
    }
    int split = year == 0 ? splitYear(j) : 0;
    if (split > 0) {
      found.add(
          new Mention.YearMention(
              tokens.get(i).start(),
              tokens.get(j + 1).end(),
              split,
              kind(chain, tokens.get(i).start())));
      return j + 2;
    }
    if (isMisprint(j)) {
      found.add(new Mention.Misprint(tokens.get(i).start(), number.end()));
      return j + 1;
    }
    if (year == 0 || copyrighted(i)) {
      return -1;
    }
    int next = range(i, j, year, found);
    if (next > 0) {
      return next;
    }
    found.add(
        new Mention.YearMention(
            tokens.get(i).start(), number.end(), year, kind(chain, tokens.get(i).start())));
    return j + 1;
  }

  /** {@code ๒๕๖ ๖}: four digits that a PDF has torn apart; 0 if they make no year. */
  private int splitYear(int j) {
    TimeToken left = tokens.get(j);
    TimeToken right = Numbers.neighbour(tokens, j, 1);
    boolean torn =
        right.is(Kind.NUMBER)
            && left.length() < 4
            && left.length() + right.length() == 4
            && right.start() == left.end() + 1
            && !Numbers.isPartOfNumber(tokens, j + 1)
            && !Numbers.neighbour(tokens, j, 2).is(Kind.UNIT);
    int year = torn ? left.value() * (int) Math.pow(10, right.length()) + right.value() : 0;
    return year >= Numbers.FIRST_BARE_YEAR && year <= Numbers.LAST_BARE_YEAR ? year : 0;
  }

  /**
   * A digit too many or too few, or two changed places: {@code 25566}, {@code 256}, {@code 2656}.
   */
  private boolean isMisprint(int j) {
    TimeToken number = tokens.get(j);
    if (Numbers.isPartOfNumber(tokens, j)
        || Numbers.neighbour(tokens, j, 1).is(Kind.UNIT)
        || Numbers.neighbour(tokens, j, 1).is(Kind.NUMBER)) {
      return false;
    }
    String digits = text.substring(number.start(), number.end());
    return switch (number.length()) {
      case 3 -> digits.startsWith("25");
      case 4 -> SWAPPED.contains(digits.substring(0, 2)) && Numbers.year(tokens, j, false) == 0;
      case 5 -> digits.startsWith("255") || digits.startsWith("256");
      default -> false;
    };
  }

  private Mention.Kind kind(Chain chain, int at) {
    if (chain.fiscal) {
      law.close();
      return Mention.Kind.FISCAL;
    }
    if (!chain.year && law.takes(at)) {
      return Mention.Kind.LAW;
    }
    return Mention.Kind.CALENDAR;
  }

  private boolean percentFollows(int j) {
    return Numbers.neighbour(tokens, j, 1).isSign('%');
  }

  private boolean copyrighted(int i) {
    return copyrightAt >= 0
        && !law.isOpen()
        && tokens.get(i).start() - copyrightAt <= COPYRIGHT_REACH;
  }

  /** Reads {@code – 2570} after a year and adds the range; the next token or -1. */
  private int range(int first, int j, int from, List<Mention> found) {
    int at = rangeEnd(j, from, tokens.get(j).length() == 2);
    if (at < 0) {
      return -1;
    }
    TimeToken last = tokens.get(at);
    int to = last.length() == 2 ? Numbers.fromShort(last) : Numbers.buddhist(tokens, at, false);
    found.add(new Mention.YearRange(tokens.get(first).start(), last.end(), from, to));
    return at + 1;
  }

  /** The token of the last year of a range whose first year stands at {@code j}, or -1. */
  private int rangeEnd(int j, int from, boolean shortYear) {
    if (!TimeMentions.isTo(Numbers.neighbour(tokens, j, 1))) {
      return -1;
    }
    int at = chain(j + 2).next;
    if (at >= tokens.size() || Numbers.isPartOfNumber(tokens, at)) {
      return -1;
    }
    TimeToken last = tokens.get(at);
    TimeToken sign = Numbers.neighbour(tokens, at, 1);
    boolean goesOn =
        sign.is(Kind.DASH) && last.touches(sign) && sign.touches(Numbers.neighbour(tokens, at, 2));
    if (goesOn && Numbers.neighbour(tokens, at, 2).is(Kind.NUMBER)) {
      return -1;
    }
    boolean full =
        Numbers.isBare(last) || (Numbers.isBare(tokens.get(j)) && Numbers.isBareCommon(last));
    boolean brief = Numbers.isShort(last) && (shortYear || last.value() > from % 100);
    boolean sameStyle = tokens.get(j).length() == 4 && tokens.get(j).value() < 2400;
    return (full && !shortYear) || brief || (sameStyle && Numbers.isBareCommon(last)) ? at : -1;
  }

  /** {@code ita66}, {@code OIT_66}, {@code ITA 2023}. */
  private int site(int i, List<Mention> found) {
    int j = i + 1;
    TimeToken sign = Numbers.neighbour(tokens, j, 0);
    if (sign.is(Kind.DASH) || sign.isSign('_') || sign.isSign('.')) {
      j++;
    }
    TimeToken number = Numbers.neighbour(tokens, j, 0);
    boolean year = Numbers.isShort(number) || Numbers.isBareCommon(number);
    if (!year || Numbers.isPartOfNumber(tokens, j) || inPhone(j)) {
      return -1;
    }
    int value =
        number.length() == 2 ? Numbers.fromShort(number) : number.value() + FiscalYear.ERA_OFFSET;
    found.add(new Mention.YearMention(number.start(), number.end(), value, Mention.Kind.BARE));
    return j + 1;
  }

  private int bare(int i, List<Mention> found) {
    TimeToken number = tokens.get(i);
    int year = 0;
    BareYear plausible = new BareYear(text, tokens, i);
    if (Numbers.isBare(number)) {
      year = number.value();
    } else if (Numbers.isBareCommon(number) && plausible.inFileName()) {
      year = number.value() + FiscalYear.ERA_OFFSET;
    } else if (Numbers.isShort(number) && plausible.beforeItemCode()) {
      year = Numbers.fromShort(number);
    }
    if (year == 0 || inPhone(i) || copyrighted(i) || !plausible.holds()) {
      return -1;
    }
    if (number.value() == year) {
      int next = range(i, i, year, found);
      if (next > 0) {
        return next;
      }
    }
    boolean act = law.takesBare(number.start());
    found.add(
        new Mention.YearMention(
            number.start(), number.end(), year, act ? Mention.Kind.LAW : Mention.Kind.BARE));
    return i + 1;
  }
}
