package oit.thai;

import static oit.thai.TimeToken.Kind;

import java.util.List;

/**
 * Mends a month's name with one consonant wrong, lost or too many before a year: {@code สิงหามคม
 * 2566}. Read as no month, the year alone would stand for another fiscal year.
 */
final class MisspeltMonth {
  private static final List<String> MONTHS =
      List.of(
              "มกราคม",
              "กุมภาพันธ์",
              "มีนาคม",
              "เมษายน",
              "พฤษภาคม",
              "มิถุนายน",
              "กรกฎาคม",
              "สิงหาคม",
              "กันยายน",
              "ตุลาคม",
              "พฤศจิกายน",
              "ธันวาคม")
          .stream()
          .map(month -> ThaiText.skeleton(ThaiText.fold(month)))
          .toList();
  private static final int FIRST_YEAR = 2500;
  private static final int LAST_YEAR = 2600;
  private static final int MOST_PARTS = 3;
  private static final int LONGEST = 20;

  private MisspeltMonth() {}

  /** Makes one month of the last words before the year that was read last, if they nearly are. */
  static void mend(String text, List<TimeToken> tokens) {
    TimeToken year = tokens.getLast();
    int last = tokens.size() - 2;
    if (last > 0 && (tokens.get(last).is(Kind.BUDDHIST_ERA) || tokens.get(last).is(Kind.YEAR))) {
      last--;
    }
    if (year.value() < FIRST_YEAR || year.value() > LAST_YEAR || !tokens.get(last).is(Kind.WORD)) {
      return;
    }
    for (int k = last; k >= 0 && k > last - MOST_PARTS; k--) {
      TimeToken part = tokens.get(k);
      if (k < last && !part.touches(tokens.get(k + 1))) {
        return;
      }
      int month = nearest(text.substring(part.start(), tokens.get(last).end()));
      if (month > 0) {
        TimeToken mended = new TimeToken(Kind.MONTH, month, part.start(), tokens.get(last).end());
        tokens.subList(k, last + 1).clear();
        tokens.add(k, mended);
        return;
      }
    }
  }

  /** The month from which the word differs in one letter, or 0. */
  private static int nearest(String word) {
    if (word.length() > LONGEST) {
      return 0;
    }
    String bones = ThaiText.skeleton(word);
    for (int i = 0; i < MONTHS.size(); i++) {
      String month = MONTHS.get(i);
      boolean alike = !bones.isEmpty() && bones.charAt(0) == month.charAt(0);
      if (alike && isOneAway(bones, month)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean isOneAway(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int left = 0;
    while (left < Math.min(a.length(), b.length()) && a.charAt(left) == b.charAt(left)) {
      left++;
    }
    int right = 0;
    while (right < Math.min(a.length(), b.length()) - left
        && a.charAt(a.length() - 1 - right) == b.charAt(b.length() - 1 - right)) {
      right++;
    }
    return Math.max(a.length(), b.length()) - left - right <= 1;
  }
}
