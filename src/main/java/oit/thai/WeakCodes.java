package oit.thai;

import java.util.List;

/** Item codes without their letter, at the start of a folded label. */
final class WeakCodes {
  private static final String CLAUSE = ThaiText.fold("ข้อ");
  private static final String ORDINAL = ThaiText.fold("ที่");
  private static final int LONGEST_LEAD = 4;

  private WeakCodes() {}

  /** Adds the codes and gives the place behind them. */
  static int read(String text, List<ItemCode> codes) {
    int i = skip(text, 0, " \"'([*•·-#.:/>", LONGEST_LEAD);
    boolean clause = text.startsWith(CLAUSE, i);
    if (clause) {
      i += CLAUSE.length();
      i = text.startsWith(ORDINAL, i) ? i + ORDINAL.length() : i;
      i = skip(text, i, " .:", 2);
    }
    int end = ItemCode.digitsEnd(text, i);
    int number = ItemCode.number(text, i, end);
    if (number == 0 || goesOn(text, i, end)) {
      return 0;
    }
    boolean zero = text.charAt(i) == '0';
    boolean alone = skip(text, end, " .:)_-", LONGEST_LEAD) >= text.length();
    if (!zero && !clause && (alone || !titleFollows(text, end))) {
      return 0;
    }
    if (zero && counted(text, end)) {
      return 0;
    }
    codes.add(new ItemCode(number, ItemCode.Strength.WEAK, i, end));
    return zero ? more(text, end, codes) : end;
  }

  /** Further codes with zeros: {@code ๐๑ ๐๑๐ ๐๔๓}, {@code 019-022}. */
  private static int more(String text, int from, List<ItemCode> codes) {
    int past = from;
    while (true) {
      int i = skip(text, past, " ,-/", 3);
      int end = ItemCode.digitsEnd(text, i);
      int number = ItemCode.number(text, i, end);
      if (i == past || number == 0 || text.charAt(i) != '0' || goesOn(text, i, end)) {
        return past;
      }
      codes.add(new ItemCode(number, ItemCode.Strength.WEAK, i, end));
      past = end;
    }
  }

  /** Whether the digits are the head of a longer number, date, time or telephone number. */
  private static boolean goesOn(String text, int from, int end) {
    if (end >= text.length()) {
      return false;
    }
    char sign = text.charAt(end);
    int next =
        sign == ' ' && end + 1 < text.length() && text.charAt(end + 1) == '-' ? end + 1 : end;
    if ("-./:,".indexOf(sign) < 0 && next == end) {
      return sign == '%' || sign == '+' || (sign == ' ' && phone(text, from));
    }
    int more = skip(text, next + 1, " ", 1);
    int moreEnd = ItemCode.digitsEnd(text, more);
    if (moreEnd == more) {
      return false;
    }
    boolean year = moreEnd - more == 4 && text.startsWith("25", more) && sign != '.' && sign != '/';
    boolean range = sign == '-' && text.charAt(more) == '0' && text.charAt(from) == '0';
    return !(year || (range && moreEnd - more <= 3 && !phone(text, from)));
  }

  private static boolean phone(String text, int from) {
    return text.charAt(from) == '0' && DialNumber.at(text, from) != null;
  }

  private static boolean titleFollows(String text, int end) {
    int i = skip(text, end, " .:)_-", LONGEST_LEAD);
    return i < text.length()
        && (Glyphs.isThaiLetter(text.charAt(i)) || Glyphs.isLatin(text.charAt(i)))
        && !counted(text, end);
  }

  /**
   * Whether the number counts or dates something: {@code 12 มกราคม}, {@code 5 ปี}, {@code 30 วัน}.
   */
  private static boolean counted(String text, int end) {
    int i = skip(text, end, " ", 1);
    Lexicon.Hit<TimeWords.Meaning> hit = i < text.length() ? TimeWords.match(text, i) : null;
    if (hit == null) {
      return false;
    }
    return switch (hit.value().kind()) {
      case MONTH, ENGLISH_MONTH, MONTH_WORD, YEAR, UNIT, TO -> true;
      default -> false;
    };
  }

  private static int skip(String text, int from, String signs, int most) {
    int i = from;
    while (i < text.length() && i - from < most && signs.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return Math.min(i, text.length());
  }
}
