package oit.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import oit.agency.Agency;
import oit.feed.FeedResult;
import oit.feed.FeedResult.Refused;
import oit.feed.Trouble;
import oit.report.GapReport;
import oit.report.ReportChange;
import oit.scan.RunId;
import tools.jackson.databind.json.JsonMapper;

/** Machine-readable progress: one JSON object a line. */
final class Events {

  private static final JsonMapper JSON = new JsonMapper();

  private Events() {}

  static String started(Agency agency, RunId run) {
    Map<String, Object> event = event("started");
    event.put("runId", run.text());
    event.put("agency", agency.id());
    event.put("url", agency.url());
    return JSON.writeValueAsString(event);
  }

  static String progress(String url, int done, int queued) {
    Map<String, Object> event = event("progress");
    event.put("done", done);
    event.put("queued", queued);
    event.put("url", url);
    return JSON.writeValueAsString(event);
  }

  /**
   * @param left seconds that remain at the speed so far; below 0 if that is not known
   */
  static String runProgress(
      int done, int running, int waiting, int failed, long elapsed, long left) {
    Map<String, Object> event = event("run-progress");
    event.put("done", done);
    event.put("running", running);
    event.put("waiting", waiting);
    event.put("failed", failed);
    event.put("elapsedSeconds", elapsed);
    event.put("remainingSeconds", left < 0 ? null : left);
    return JSON.writeValueAsString(event);
  }

  static String finished(
      GapReport report, Optional<ReportChange> since, ReportFiles.Written written) {
    Map<String, Object> event = event("finished");
    event.put("runId", report.runId());
    event.put("agency", report.agency().id());
    event.put("outcome", report.coverage().outcome());
    event.put("stoppedBy", report.coverage().stoppedBy());
    event.put("pages", report.coverage().pages());
    event.put("documents", report.coverage().documents());
    event.put("oit", report.score().oit());
    event.put("low", report.score().low());
    event.put("high", report.score().high());
    since.ifPresent(change -> event.put("sinceLastTime", change.counts()));
    event.put("files", written.files().stream().map(f -> f.toString()).toList());
    return JSON.writeValueAsString(event);
  }

  static String fed(FeedResult result) {
    Map<String, Object> event = event("fed");
    event.put("sent", result.sent());
    event.put("before", result.before());
    event.put("waiting", result.waiting());
    event.put("trouble", result.trouble() == null ? null : word(result.trouble().kind()));
    event.put("refused", result.refused().stream().map(Refused::key).toList());
    event.put("notKept", result.notKept());
    event.put("outbox", result.outbox().toString());
    return JSON.writeValueAsString(event);
  }

  private static String word(Trouble.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String summary(RunSummary.Written written) {
    Map<String, Object> event = event("summary");
    event.put("runId", written.summary().runId());
    event.put("totals", written.summary().totals());
    event.put("files", written.files().files().stream().map(f -> f.toString()).toList());
    return JSON.writeValueAsString(event);
  }

  private static Map<String, Object> event(String name) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("event", name);
    return event;
  }
}
