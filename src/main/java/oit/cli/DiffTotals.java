package oit.cli;

import java.util.ArrayList;
import java.util.List;
import oit.report.ReportChange;

/**
 * How many agencies went which way between two runs.
 *
 * @param worse those with an item that is worse, whatever else is better
 * @param better those of the others with an item that is better
 */
record DiffTotals(int agencies, int worse, int better, int items, int itemsWorse, int itemsBetter) {

  static final DiffTotals NONE = new DiffTotals(0, 0, 0, 0, 0, 0);

  DiffTotals and(ReportChange change) {
    ReportChange.Counts counts = change.counts();
    boolean isWorse = counts.regressed() > 0;
    boolean isBetter = !isWorse && counts.improved() > 0;
    return new DiffTotals(
        agencies + 1,
        worse + (isWorse ? 1 : 0),
        better + (isBetter ? 1 : 0),
        items + counts.all(),
        itemsWorse + counts.regressed(),
        itemsBetter + counts.improved());
  }

  List<String> lines(Sentences words) {
    String all =
        words.of(
            "diff.total", "" + agencies, "" + better, "" + worse, "" + (agencies - better - worse));
    String each = words.of("diff.total-items", "" + items, "" + itemsBetter, "" + itemsWorse);
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.addAll(ChangeLines.wrapped("", all));
    lines.addAll(ChangeLines.wrapped("", each));
    return lines;
  }
}
