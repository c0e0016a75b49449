package oit.notify;

import java.nio.file.Path;
import java.util.List;
import oit.report.ReportChange;

/**
 * What came of one scheduled run, all its agencies together. Immutable.
 *
 * @param schedule id of the schedule
 * @param run name of the run's folder, by which it is known again
 * @param folder where the reports lie
 * @param isWhole whether the scan ended well and opened every site
 * @param agencies listed; 0 when the scan wrote no report
 * @param unreachable agencies that could not be checked
 * @param partial agencies of which only a part could be checked
 * @param improved items
 * @param regressed items
 * @param changed items with another verdict, new or gone
 * @param declines agencies with items that regressed, most items first; {@code null} is never in it
 * @param lowest agencies with the lowest scores, lowest first, at most {@value #MOST_LOWEST}
 */
record Digest(
    String schedule,
    String run,
    Path folder,
    boolean isWhole,
    int agencies,
    int unreachable,
    int partial,
    int improved,
    int regressed,
    long changed,
    List<ReportChange> declines,
    List<Scored> lowest) {

  /** As many agencies are named; the others are counted. */
  static final int MOST_NAMED = 20;

  static final int MOST_LOWEST = 5;

  /** An agency and its score, 0 to 100. */
  record Scored(String id, String name, double oit) {}

  Digest {
    declines = List.copyOf(declines);
    lowest = List.copyOf(lowest);
  }

  int checked() {
    return agencies - unreachable;
  }

  /** Agencies with regressions that are named. */
  List<ReportChange> named() {
    return declines.subList(0, Math.min(MOST_NAMED, declines.size()));
  }

  /** Agencies with regressions that are only counted. */
  int unnamed() {
    return declines.size() - named().size();
  }
}
