package oit.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What to fix first, in the order of the guidance. */
final class FixText {

  private static final int MOST_LACKS = 4;

  private final GapReport report;
  private final Wording words;
  private final Guidance guidance;
  private final FilterText filter;

  FixText(GapReport report, Wording words, Guidance guidance, FilterText filter) {
    this.report = report;
    this.words = words;
    this.guidance = guidance;
    this.filter = filter;
  }

  List<GapPage.Fix> fixes(List<String> anchors) {
    Map<String, Integer> places = new HashMap<>();
    List<GapReport.ItemEntry> items = report.items();
    IntStream.range(0, items.size()).forEach(i -> places.putIfAbsent(items.get(i).code(), i));
    Map<Integer, Guidance.Fix> known = new HashMap<>();
    Set<Integer> order = new LinkedHashSet<>();
    for (Guidance.Fix fix : guidance.fixes()) {
      Integer place = places.get(fix.code());
      if (place != null) {
        known.put(place, fix);
        order.add(place);
      }
    }
    IntStream.range(0, items.size()).forEach(order::add);
    return order.stream()
        .filter(i -> !Verdicts.isFound(items.get(i).verdict()))
        .map(i -> fix(items.get(i), anchors.get(i), known.get(i)))
        .toList();
  }

  private GapPage.Fix fix(GapReport.ItemEntry item, String anchor, Guidance.@Nullable Fix gain) {
    boolean sure = !Verdicts.isUnverifiable(item.verdict());
    String points = sure ? "fix.gain" : "fix.gain.up";
    return new GapPage.Fix(
        filter.keys(item),
        anchor,
        PlainText.line(item.code(), 20),
        PlainText.line(item.title(), PageText.SHORT),
        Verdicts.mark(item.verdict(), words),
        lacks(item),
        PlainText.line(item.gap().fix(), PageText.LONG),
        PlainText.line(item.gap().unit(), PageText.SHORT),
        WebLink.ofNullable(ByEye.where(item)),
        gain == null ? "" : words.say(points, words.score(gain.oitPoints())),
        gain == null ? "" : words.say("fix.ita", words.score(gain.itaPoints())),
        gain != null && words.knows("effort." + gain.effort())
            ? words.say("effort." + gain.effort())
            : "");
  }

  /** The unmet elements of a page that is there; else the verdict in one sentence. */
  private static List<String> lacks(GapReport.ItemEntry item) {
    List<String> lacks = new ArrayList<>();
    if (item.verdict().equals("partial")) {
      item.elements().stream()
          .filter(e -> e.required() && e.verdict().equals("unmet"))
          .map(e -> PlainText.line(e.text(), PageText.SHORT))
          .filter(text -> !text.isEmpty())
          .limit(MOST_LACKS)
          .forEach(lacks::add);
    }
    String summary = PlainText.line(item.gap().summary(), PageText.SHORT);
    return !lacks.isEmpty() || summary.isEmpty() ? lacks : List.of(summary);
  }
}
