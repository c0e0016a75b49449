package oit.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import oit.judge.Confidence;
import org.jspecify.annotations.Nullable;

/** The items whose verdict a person should look at before relying on it. */
final class ByEye {

  private final GapReport report;
  private final Wording words;

  ByEye(GapReport report, Wording words) {
    this.report = report;
    this.words = words;
  }

  /** What could not be checked says so itself. */
  static boolean isAsked(GapReport.ItemEntry item) {
    return !Verdicts.isUnverifiable(item.verdict()) && Confidence.needsEye(item.confidence());
  }

  /** The mark beside the verdict; empty where none is needed. */
  static String mark(GapReport.ItemEntry item, Wording words) {
    return isAsked(item) ? words.say("eye.mark") : "";
  }

  /** The least sure first, equal ones in checklist order. */
  List<GapPage.Look> looks(List<String> anchors) {
    List<GapReport.ItemEntry> items = report.items();
    return IntStream.range(0, items.size())
        .boxed()
        .filter(i -> isAsked(items.get(i)))
        .sorted(Comparator.comparingDouble(i -> items.get(i).confidence()))
        .map(i -> look(items.get(i), anchors.get(i)))
        .toList();
  }

  private GapPage.Look look(GapReport.ItemEntry item, String anchor) {
    return new GapPage.Look(
        anchor,
        PlainText.line(item.code(), 20),
        PlainText.line(item.title(), PageText.SHORT),
        Verdicts.mark(item.verdict(), words),
        words.say("eye.percent", words.number(Math.round(100 * item.confidence()))),
        WebLink.ofNullable(where(item)));
  }

  /** The page to open: the first that shows the item, else the nearest; null if there is none. */
  static @Nullable String where(GapReport.ItemEntry item) {
    GapReport.Nearest nearest = item.searched().nearest();
    String where =
        !item.evidence().isEmpty()
            ? item.evidence().getFirst().url()
            : nearest == null ? "" : nearest.url();
    return where.isEmpty() ? null : where;
  }
}
