package oit.thai;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds amounts of money: {@code 1,234,567.50 บาท}, {@code ๕๐๐,๐๐๐ บาท}, {@code 2.5 ล้านบาท},
 * {@code 5 แสนบาท}, {@code 500,000.-}, and numbers with thousands separators as tables have them
 * without a unit.
 */
public final class Amounts {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![0-9.,])[1-9][0-9]{0,2}(?:,[0-9]{3}){1,5}(?:\\.[0-9]{1,6})?(?![0-9%])"
              + "|(?<![0-9.,])[0-9]{1,12}(?:\\.[0-9]{1,6})?(?![0-9%])");
  private static final Pattern UNIT =
      Pattern.compile(" ?(?:(พันล้าน|ล้าน|แสน|หมื่น|พัน) ?บาท|บาท|thb|baht|\\.-)");
  private static final Map<String, Integer> SCALES =
      Map.of("พันล้าน", 9, "ล้าน", 6, "แสน", 5, "หมื่น", 4, "พัน", 3);
  private static final int LONGEST_UNIT = 14;

  /**
   * An amount.
   *
   * @param marked whether บาท or a like sign stands with it; if not, it may count other things
   */
  public record Amount(BigDecimal baht, boolean marked, int start, int end) {}

  private Amounts() {}

  public static List<Amount> in(CharSequence text) {
    Folded folded = ThaiText.foldKeepingBlanks(text);
    String t = folded.text();
    List<Amount> found = new ArrayList<>();
    Matcher number = NUMBER.matcher(t);
    Matcher unit = UNIT.matcher(t);
    for (int at = digit(t, 0); at >= 0 && number.find(at); at = digit(t, number.end())) {
      unit.region(number.end(), Math.min(t.length(), number.end() + LONGEST_UNIT));
      boolean named = unit.lookingAt();
      boolean marked = named || (number.start() > 0 && t.charAt(number.start() - 1) == '฿');
      if (!marked && number.group().indexOf(',') < 0) {
        continue;
      }
      BigDecimal value = new BigDecimal(number.group().replace(",", ""));
      String scale = named ? unit.group(1) : null;
      if (scale != null) {
        value = value.multiply(BigDecimal.TEN.pow(SCALES.getOrDefault(scale, 0)));
      }
      int end = named ? unit.end() : number.end();
      found.add(
          new Amount(
              value, marked, folded.originalOffset(number.start()), folded.originalEnd(end)));
    }
    return found;
  }

  /** The first digit from a place on, or -1: no number begins before it. */
  private static int digit(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (Glyphs.isDigit(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }
}
