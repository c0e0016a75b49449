package oit.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import oit.agency.Agency;
import oit.report.GapReport;
import oit.scan.ScanListener;
import oit.watch.Log;

/** Counts each scan of an agency and writes it into the log. Thread-safe. */
record ScanWatch(Numbers numbers, Sentences words) {

  /**
   * Scans.
   *
   * @param listener hears what the scan hears
   * @param scan what is watched
   */
  GapReport over(
      Agency agency, String run, ScanListener listener, Function<ScanListener, GapReport> scan) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("run", run);
    fields.put("agency", agency.id());
    fields.put("url", agency.url());
    Log.info("agency-begun", words.of("watch.agency-begun", agency.name()), fields);
    numbers.started();
    try {
      GapReport report = scan.apply(numbers.counting(listener));
      numbers.ended(report);
      ended(report, fields);
      return report;
    } catch (RuntimeException | StackOverflowError e) {
      numbers.failed();
      Log.error("agency-failed", words.of("run.bug", agency.id()), fields, e);
      throw e;
    }
  }

  private void ended(GapReport report, Map<String, Object> fields) {
    GapReport.Coverage coverage = report.coverage();
    fields.put("outcome", coverage.outcome());
    fields.put("stoppedBy", coverage.stoppedBy());
    fields.put("pages", coverage.pages());
    fields.put("documents", coverage.documents());
    fields.put("bytes", coverage.bytes());
    fields.put("seconds", coverage.seconds());
    if (report.score().oit() != null) {
      fields.put("oit", report.score().oit());
    }
    String sentence =
        words.of(
            "watch.agency-ended",
            report.agency().name(),
            coverage.outcome(),
            "" + coverage.pages(),
            "" + coverage.documents());
    if (coverage.outcome().equals("unreachable")) {
      Log.warn("agency-ended", sentence, fields);
    } else {
      Log.info("agency-ended", sentence, fields);
    }
  }
}
