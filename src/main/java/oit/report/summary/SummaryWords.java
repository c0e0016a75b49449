package oit.report.summary;

import oit.report.Wording;

/** What codes are called. */
final class SummaryWords {

  private SummaryWords() {}

  static Wording in(String language) {
    return Wording.in(language).with("oit.report.summary.messages");
  }

  static String verdict(char letter, Wording words) {
    return words.say("verdict." + Letters.word(letter));
  }

  /** One letter or sign for a cell of the matrix. */
  static String sign(char letter, Wording words) {
    return words.say("sign." + Letters.word(letter));
  }

  static String type(String type, Wording words) {
    return words.knows("type." + type) ? words.say("type." + type) : type;
  }

  static String outcome(AgencyRow row, Wording words) {
    return words.say(
        row.stoppedBy().equals("not-started") ? "outcome.not-started" : "outcome." + row.outcome());
  }

  /** The official name, which is Thai, or its English. */
  static String level(ListSummary list, String level, Wording words) {
    return list.levels().stream()
        .filter(l -> l.name().equals(level) && words.language().equals("en"))
        .map(ListSummary.LevelCount::english)
        .findFirst()
        .orElse(level);
  }
}
