package oit.judge;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import oit.thai.ThaiText;

/**
 * The heading over all items of one assessment. Its year is that in which is asked, not that of
 * what is listed under it.
 */
final class Assessment {

  private static final Pattern NAME =
      Pattern.compile(
          "(?<![a-z])(?:ita|oit)(?![a-z]| ?[0-9]{1,2}(?![0-9]))"
              + "|คุณธรรมและความโปร่งใส|เปิดเผยข้อมูลสาธารณะ");

  private Assessment() {}

  private static boolean isNamedIn(String text) {
    return NAME.matcher(ThaiText.foldKeepingBlanks(text).text()).find();
  }

  /** Labels without such headings, but for those that speak of the year before as well. */
  static List<String> without(List<String> labels, Predicate<String> speaksOfTheYearBefore) {
    return labels.stream()
        .filter(text -> !isNamedIn(text) || speaksOfTheYearBefore.test(text))
        .toList();
  }

  /** Whether of all labels such headings speak of the year, and no other. */
  static boolean aloneSpeaks(List<String> labels, Predicate<String> speaksOfTheYear) {
    List<String> speaking = labels.stream().filter(speaksOfTheYear).toList();
    return !speaking.isEmpty() && speaking.stream().allMatch(Assessment::isNamedIn);
  }
}
