package oit.report;

import java.util.Arrays;
import java.util.List;
import oit.judge.ElementVerdict;
import oit.judge.ItemVerdict;

/** Verdict words of the JSON and what they are called. */
final class Verdicts {

  /** Best first. */
  static final List<String> ALL =
      Arrays.stream(ItemVerdict.values()).map(ItemVerdict::code).toList();

  private static final List<String> OF_ELEMENTS =
      Arrays.stream(ElementVerdict.values()).map(ElementVerdict::code).toList();

  private Verdicts() {}

  /** A word that is none counts as "could not be checked". */
  static String known(String verdict) {
    return ALL.contains(verdict) ? verdict : ItemVerdict.UNVERIFIABLE.code();
  }

  static boolean isFound(String verdict) {
    return verdict.equals(ItemVerdict.FOUND.code());
  }

  static boolean isUnverifiable(String verdict) {
    return known(verdict).equals(ItemVerdict.UNVERIFIABLE.code());
  }

  static GapPage.Mark mark(String verdict, Wording words) {
    return new GapPage.Mark(known(verdict), words.say("verdict." + known(verdict)));
  }

  static GapPage.Mark elementMark(String verdict, Wording words) {
    String known = OF_ELEMENTS.contains(verdict) ? verdict : ElementVerdict.UNVERIFIABLE.code();
    return new GapPage.Mark(known, words.say("element." + known));
  }
}
