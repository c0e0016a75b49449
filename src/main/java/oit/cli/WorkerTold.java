package oit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import oit.report.GapReport;
import oit.watch.Log;

/**
 * What a worker says; also why an agency came to nothing, for whoever waits for it. Thread-safe.
 */
record WorkerTold(
    PrintWriter out,
    PrintWriter err,
    Sentences words,
    RunText text,
    boolean quiet,
    ScanWatch watch) {

  void say(String sentence) {
    err.println(Sentences.plain(sentence));
  }

  void note(String sentence) {
    if (Log.isOn()) {
      Log.info("worker", sentence, Map.of());
    } else if (!quiet) {
      out.println(Sentences.plain(sentence));
    }
  }

  void done(GapReport report) {
    if (!quiet && !Log.isOn()) {
      out.println(text.line(report));
    }
  }

  String bug(String agencyId, Throwable bug) {
    Bug.report(bug instanceof Exception e ? e : new IllegalStateException(bug), err);
    return words.of("worker.bug", agencyId);
  }

  String givenUp(String agencyId, int attempts) {
    String why = words.of("worker.given-up", agencyId, "" + attempts);
    say(why);
    return why;
  }

  String notUnderstood(String agencyId, IOException e) {
    String why = words.of("worker.not-understood", agencyId, Refusal.why(e));
    say(why);
    return why;
  }
}
