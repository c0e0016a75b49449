package oit.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import oit.agency.Agency;
import oit.scan.RunId;
import oit.scan.ScanListener;

/**
 * Shows how a scan goes on: one line that rewrites itself on a terminal, one line a page with
 * {@code --verbose}, JSON events with {@code --json}, else nothing.
 */
abstract class Progress implements ScanListener {

  static Progress to(PrintWriter out, PrintWriter err, ScanOptions options, Sentences words) {
    if (options.json) {
      return new Json(out);
    }
    if (options.quiet) {
      return new Silent();
    }
    if (options.verbose) {
      return new Lines(err);
    }
    return System.console() == null ? new Silent() : new Line(err, words);
  }

  void begin(Agency agency, RunId run) {}

  void end() {}

  private static final class Silent extends Progress {
    @Override
    public void progress(String url, int done, int queued) {}
  }

  private static final class Lines extends Progress {
    private final PrintWriter err;

    Lines(PrintWriter err) {
      this.err = err;
    }

    @Override
    public void progress(String url, int done, int queued) {
      err.println(done + "/" + (done + queued) + " " + Sentences.plain(url));
    }
  }

  private static final class Json extends Progress {
    private final PrintWriter out;

    Json(PrintWriter out) {
      this.out = out;
    }

    @Override
    void begin(Agency agency, RunId run) {
      out.println(Events.started(agency, run));
    }

    @Override
    public void progress(String url, int done, int queued) {
      out.println(Events.progress(url, done, queued));
    }
  }

  private static final class Line extends Progress {
    private static final String CLEAR = "\r\u001b[2K";
    private static final Duration BETWEEN = Duration.ofMillis(100);

    private final PrintWriter err;
    private final Sentences words;
    private final Instant start = Instant.now();
    private Instant drawn = Instant.EPOCH;

    Line(PrintWriter err, Sentences words) {
      this.err = err;
      this.words = words;
    }

    @Override
    public void progress(String url, int done, int queued) {
      Instant now = Instant.now();
      if (Duration.between(drawn, now).compareTo(BETWEEN) < 0) {
        return;
      }
      drawn = now;
      Duration elapsed = Duration.between(start, now);
      String time =
          String.format(Locale.ROOT, "%d:%02d", elapsed.toMinutes(), elapsed.toSecondsPart());
      String text = words.of("scan.progress", "" + done, "" + queued, time, url);
      int widest = Math.max(20, Terminal.columns() - 1);
      err.print(CLEAR + (text.length() > widest ? text.substring(0, widest - 1) + "…" : text));
      err.flush();
    }

    @Override
    void end() {
      err.print(CLEAR);
      err.flush();
    }
  }
}
