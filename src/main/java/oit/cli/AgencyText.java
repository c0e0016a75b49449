package oit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oit.report.GapReport;
import oit.report.GapTable;
import oit.report.ReportChange;
import oit.report.Wording;

/**
 * What the terminal says of one agency: of a few the table and what changed, of many a line each.
 *
 * @param isLong whether many agencies are scanned
 */
record AgencyText(ScanOptions options, Language language, Sentences words, boolean isLong) {

  private static final int USUAL_COLUMNS = 100;

  List<String> lines(GapReport report, Optional<ReportChange> since, ReportFiles.Written written) {
    if (options.json) {
      return List.of(Events.finished(report, since, written));
    }
    if (options.quiet) {
      return List.of();
    }
    if (isLong) {
      return List.of(new RunText(words).line(report));
    }
    List<String> lines = new ArrayList<>();
    if (!report.coverage().outcome().equals("unreachable")) {
      int columns = Terminal.columns(USUAL_COLUMNS);
      lines.add(GapTable.text(report, columns, language.name(), Terminal.isThere()));
    }
    since
        .map(change -> new ChangeLines(change, Wording.in(language.name())))
        .ifPresent(change -> lines.addAll(change.sinceLastTime()));
    written
        .main()
        .ifPresent(path -> lines.add(words.of("scan.report", path.toAbsolutePath().toString())));
    return lines;
  }

  /** Why a scan could not be done or did not come to its end. */
  List<String> notChecked(GapReport report) {
    List<String> lines = new ArrayList<>();
    if (report.coverage().outcome().equals("unreachable") && !isLong) {
      report.coverage().notFetched().stream()
          .limit(1)
          .forEach(home -> lines.addAll(unreachable(home)));
    }
    if (report.coverage().stoppedBy().equals("interrupted")) {
      lines.add(words.of("scan.interrupted"));
    }
    return lines;
  }

  private List<String> unreachable(GapReport.NotFetched home) {
    List<String> lines = new ArrayList<>();
    lines.add(words.of("scan.unreachable", home.url(), home.note()));
    if (home.outcome().equals("private-address") && !options.allowPrivate) {
      lines.add(words.of("scan.private-hint"));
    }
    return lines;
  }
}
