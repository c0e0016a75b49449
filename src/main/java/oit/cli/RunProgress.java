package oit.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import oit.report.TextWidth;

/**
 * How far a run over a list has come: done, running, waiting, failed and the time that is left at
 * the speed so far. Thread-safe.
 */
final class RunProgress {

  /** How it is shown. */
  enum Form {
    /** One line that rewrites itself. */
    LINE,
    /** A line now and then. */
    LINES,
    JSON,
    NONE
  }

  private static final int AGENCIES_BETWEEN = 25;
  private static final Duration TIME_BETWEEN = Duration.ofMinutes(5);
  private static final int COLUMNS = 80;
  private static final String CLEAR = "\r\u001b[2K";

  private final Form form;
  private final PrintWriter out;
  private final Sentences words;
  private final InstantSource clock;
  private final int listed;
  private final Instant start;
  private Instant said;
  private int saidAt;
  private int done;
  private int earlier;
  private int running;
  private int elsewhere;
  private int failed;

  RunProgress(Form form, PrintWriter out, Sentences words, InstantSource clock, int listed) {
    this.form = form;
    this.out = out;
    this.words = words;
    this.clock = clock;
    this.listed = listed;
    start = clock.instant();
    said = start;
  }

  static Form form(ScanOptions options, boolean many) {
    if (!many || options.quiet && !options.json) {
      return Form.NONE;
    }
    if (options.json) {
      return Form.JSON;
    }
    return Terminal.isThere() ? Form.LINE : Form.LINES;
  }

  synchronized void started() {
    running++;
    draw();
  }

  /** How many are under way on other machines. */
  synchronized void elsewhere(int count) {
    elsewhere = Math.min(count, listed - done - running);
    draw();
  }

  /** Something else is about to be printed. */
  synchronized void clear() {
    if (form == Form.LINE) {
      out.print(CLEAR);
      out.flush();
    }
  }

  /**
   * @param unreachable whether nothing could be checked
   * @param before whether that is known from an earlier attempt
   */
  synchronized void finished(boolean unreachable, boolean before) {
    running--;
    done++;
    elsewhere = Math.min(elsewhere, listed - done - running);
    earlier += before ? 1 : 0;
    failed += unreachable ? 1 : 0;
    switch (form) {
      case LINE -> draw();
      case JSON ->
          out.println(
              Events.runProgress(
                  done, under(), waiting(), failed, elapsed().toSeconds(), left().toSeconds()));
      case LINES -> now();
      case NONE -> {}
    }
  }

  private void now() {
    Instant time = clock.instant();
    boolean due =
        done - saidAt >= AGENCIES_BETWEEN
            || Duration.between(said, time).compareTo(TIME_BETWEEN) >= 0;
    if (due && done < listed) {
      saidAt = done;
      said = time;
      out.println(sentence());
    }
  }

  private void draw() {
    if (form == Form.LINE) {
      out.print(CLEAR + TextWidth.cut(sentence(), Terminal.columns(COLUMNS) - 1));
      out.flush();
    }
  }

  private String sentence() {
    Duration left = left();
    String time =
        left.isNegative()
            ? "–"
            : String.format(Locale.ROOT, "%d:%02d", left.toHours(), left.toMinutesPart());
    return words.of(
        "run.progress", "" + done, "" + listed, "" + under(), "" + waiting(), "" + failed, time);
  }

  private int under() {
    return running + elsewhere;
  }

  /** Agencies whose turn is to come. */
  synchronized int waiting() {
    return listed - done - under();
  }

  private Duration elapsed() {
    return Duration.between(start, clock.instant());
  }

  /** Below zero as long as nothing is known. */
  private Duration left() {
    int here = done - earlier;
    return done == listed
        ? Duration.ZERO
        : here == 0
            ? Duration.ofSeconds(-1)
            : elapsed().multipliedBy(listed - done).dividedBy(here);
  }
}
