package oit.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What the build prints of a measurement. */
final class AccuracyText {

  private final StringBuilder text = new StringBuilder();

  static String of(Figures all, Map<String, Figures> sites) {
    AccuracyText text = new AccuracyText();
    text.overall(all);
    text.bySite(sites);
    text.confidence("confidence", all.confidence());
    return text.text.toString();
  }

  /** Of one way to say how sure verdicts are. */
  static String of(String name, Reliability reliability) {
    AccuracyText text = new AccuracyText();
    text.confidence(name, reliability);
    return text.text.toString();
  }

  private void overall(Figures all) {
    line("accuracy: %d items, strict agreement %.1f %%", all.items(), 100 * all.agreement());
    line(
        "  false found %.1f %% of items, evidence hit %.1f %%, decoys %d",
        100 * all.falseFound(), 100 * all.evidenceHit(), all.decoys());
    all.verdicts().forEach((verdict, share) -> line("  %-16s %s", verdict, shares(share)));
    line("  %d required elements", all.elementsKnown());
    all.elements()
        .forEach((verdict, share) ->
            line("  %-16s %s  F1 %5.1f %%", verdict, shares(share), 100 * share.f1()));
    line("  %-16s%s   taken for", "truth", words(Figures.VERDICTS, v -> v));
    all.confusion()
        .forEach((truth, taken) ->
            line(
                "  %-16s%s",
                truth,
                words(Figures.VERDICTS, v -> taken.containsKey(v) ? "" + taken.get(v) : "·")));
  }

  /** Precision/recall of each verdict and of elements met and unmet, in percent. */
  private void bySite(Map<String, Figures> sites) {
    List<String> columns = new ArrayList<>(Figures.VERDICTS);
    columns.addAll(Figures.OF_ELEMENTS);
    line("  %-24s agree%s   precision/recall", "site", words(columns, c -> c));
    sites.forEach((site, f) ->
        line(
            "  %-24s %5.1f%s",
            site,
            100 * f.agreement(),
            words(columns, c -> pair(f.verdicts().getOrDefault(c, f.elements().get(c))))));
  }

  private void confidence(String name, Reliability r) {
    line("%s: Brier %.3f, expected calibration error %.3f", name, r.brier(), r.error());
    for (Reliability.Bucket b : r.buckets()) {
      line(
          "  %.2f–%.2f  %4d items  says %5.1f %%  right %5.1f %%",
          b.from(), b.below(), b.items(), 100 * b.confidence(), 100 * b.right());
    }
  }

  private static String shares(Share share) {
    return format(
        "precision %5.1f %%  recall %5.1f %%", 100 * share.precision(), 100 * share.recall());
  }

  private static String pair(Share share) {
    return format("%.0f/%.0f", 100 * share.precision(), 100 * share.recall());
  }

  private static String words(List<String> columns, Function<String, String> cell) {
    StringBuilder line = new StringBuilder();
    columns.forEach(c -> line.append(format(" %12s", cell.apply(c))));
    return line.toString();
  }

  private void line(String format, Object... values) {
    text.append(format(format, values)).append('\n');
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
