package oit.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oit.report.GapReport;
import oit.report.Wording;

/** What differs between two reports on one agency, a line for each item; items meet by key. */
record Changes(List<String> lines) {

  private static final String NONE = "–";

  static Changes between(GapReport before, GapReport after, String language) {
    Wording words = Wording.in(language);
    Map<String, GapReport.ItemEntry> old = new LinkedHashMap<>();
    before.items().forEach(item -> old.put(item.key(), item));
    List<String> lines = new ArrayList<>();
    for (GapReport.ItemEntry item : after.items()) {
      GapReport.ItemEntry was = old.remove(item.key());
      if (was == null || !was.verdict().equals(item.verdict())) {
        String then = was == null ? NONE : verdict(was, words);
        lines.add(line(item, then, verdict(item, words), item.gap().summary()));
      }
    }
    old.values().forEach(item -> lines.add(line(item, verdict(item, words), NONE, "")));
    return new Changes(lines);
  }

  private static String verdict(GapReport.ItemEntry item, Wording words) {
    return words.say("verdict." + item.verdict());
  }

  private static String line(GapReport.ItemEntry item, String then, String now, String why) {
    String change = item.code() + " " + item.title() + ": " + then + " → " + now;
    return why.isEmpty() ? change : change + " (" + why + ")";
  }
}
