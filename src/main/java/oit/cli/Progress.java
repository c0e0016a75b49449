package oit.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import oit.agency.Agency;
import oit.report.TextWidth;
import oit.scan.RunId;
import oit.scan.ScanListener;

/**
 * Shows how a scan goes on: one line that rewrites itself on a terminal, one line a page with
 * {@code --verbose}, JSON events with {@code --json}, else nothing. Thread-safe: several sites may
 * report at once.
 */
abstract class Progress implements ScanListener {

  /** Nearly every terminal has these; a longer line would break and could not be wiped away. */
  private static final int SAFE_COLUMNS = 80;

  static Progress to(
      PrintWriter out, PrintWriter err, ScanOptions options, Sentences words, boolean many) {
    if (options.json) {
      return new Json(out);
    }
    if (options.quiet) {
      return new Silent();
    }
    if (options.verbose) {
      return new Lines(err);
    }
    return Terminal.isThere() && !many
        ? new Line(out, words, Terminal.columns(SAFE_COLUMNS))
        : new Silent();
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

    private final PrintWriter out;
    private final Sentences words;
    private final int columns;
    private final Instant start = Instant.now();
    private Instant drawn = Instant.EPOCH;

    Line(PrintWriter out, Sentences words, int columns) {
      this.out = out;
      this.words = words;
      this.columns = columns;
    }

    @Override
    public synchronized void progress(String url, int done, int queued) {
      Instant now = Instant.now();
      if (Duration.between(drawn, now).compareTo(BETWEEN) < 0) {
        return;
      }
      drawn = now;
      Duration elapsed = Duration.between(start, now);
      String time =
          String.format(Locale.ROOT, "%d:%02d", elapsed.toMinutes(), elapsed.toSecondsPart());
      String text = words.of("scan.progress", "" + done, "" + queued, time, url);
      out.print(CLEAR + TextWidth.cut(text, columns - 1));
      out.flush();
    }

    @Override
    synchronized void end() {
      out.print(CLEAR);
      out.flush();
    }
  }
}
