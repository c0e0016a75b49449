package oit.cli;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import oit.checklist.Checklist;
import oit.report.GapReport;
import oit.report.GapReport.ChecklistRef;
import oit.report.ReportChange;
import oit.store.Home;

/** Compares gap reports with the help of what is kept of their runs. Thread-safe. */
final class Differences {

  private final Home home;
  private final Language language;
  private final Map<ChecklistRef, Checklist> lists = new ConcurrentHashMap<>();

  Differences(Home home, Language language) {
    this.home = home;
    this.language = language;
  }

  ReportChange between(GapReport older, GapReport newer) {
    return ReportChange.between(
        older,
        newer,
        list(older),
        list(newer),
        home.run(newer.runId()).agency(newer.agency().id()).traces());
  }

  /**
   * What changed since the run before that one; empty if there was none. An item that was found and
   * is not any more is told as it is: whoever wants to look at it a second time does so before
   * this.
   */
  Optional<ReportChange> sinceLastTime(GapReport newer) {
    try {
      return home.before(newer).map(older -> between(older, newer));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Checklist list(GapReport report) {
    return lists.computeIfAbsent(report.checklist(), l -> Checklists.of(l, language));
  }
}
