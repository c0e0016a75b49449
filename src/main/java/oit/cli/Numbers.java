package oit.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import oit.report.GapReport;
import oit.scan.ScanListener;
import oit.store.Home;
import oit.watch.Metrics;
import oit.watch.Metrics.Counter;
import oit.watch.Metrics.Sample;
import oit.watch.ProcessMetrics;

/**
 * The numbers of what this process scans, whoever asked for it. One object serves the whole
 * process. Thread-safe.
 */
final class Numbers {

  private final Metrics metrics = new Metrics();
  private final AtomicBoolean begun = new AtomicBoolean();
  private final AtomicInteger running = new AtomicInteger();
  private volatile Supplier<Number> waiting = () -> 0;
  private final Counter agencies;
  private final Counter seconds;
  private final Counter pages;
  private final Counter documents;
  private final Counter bytes;
  private final Counter outcomes;
  private final Counter runs;

  Numbers() {
    agencies =
        metrics.counter(
            "oit_agencies_total",
            "Scans of agencies that ended; a second look at one counts again.",
            "outcome");
    metrics.gauge("oit_agencies_running", "Agencies being checked.", running::get);
    metrics.gauge("oit_agencies_waiting", "Agencies whose turn is to come.", () -> waiting.get());
    seconds = metrics.counter("oit_agency_seconds_total", "Time that checking agencies took.");
    pages = metrics.counter("oit_pages_total", "Web pages read.");
    documents = metrics.counter("oit_documents_total", "Documents and pictures read.");
    bytes = metrics.counter("oit_fetched_bytes_total", "Bytes of what was read.");
    outcomes =
        metrics.counter(
            "oit_fetch_outcomes_total", "What came of addresses that were asked for.", "outcome");
    runs = metrics.counter("oit_runs_total", "Scans that ended, by exit code.", "code");
  }

  Metrics metrics() {
    return metrics;
  }

  /** Whether nobody shows them yet; from then on somebody does. */
  boolean begin() {
    if (!begun.compareAndSet(false, true)) {
      return false;
    }
    ProcessMetrics.to(metrics, oit.fetch.ProductVersion.text());
    Path home = Home.ofSystem().path();
    metrics.gauge("oit_home_free_bytes", "Space left where results are kept.", () -> free(home));
    metrics.gauge(
        "oit_outbox_waiting",
        "Reports and notices that wait to be taken.",
        List.of("receiver"),
        () -> outboxes(Home.ofSystem().outbox()));
    return true;
  }

  /** From now on this tells how many agencies wait for their turn. */
  void waiting(Supplier<Number> now) {
    waiting = now;
  }

  void started() {
    running.incrementAndGet();
  }

  /** An agency is done with; a bug left no report. */
  void failed() {
    running.decrementAndGet();
    agencies.add("failed");
  }

  void ended(GapReport report) {
    running.decrementAndGet();
    agencies.add(report.coverage().outcome());
    seconds.add(Math.max(0, report.coverage().seconds()));
  }

  void ran(int exitCode) {
    runs.add(Integer.toString(exitCode));
  }

  /** Counts what a listener hears. */
  ScanListener counting(ScanListener listener) {
    return new ScanListener() {
      @Override
      public void progress(String url, int done, int queued) {
        listener.progress(url, done, queued);
      }

      @Override
      public void came(String outcome, boolean page, long size) {
        outcomes.add(outcome);
        if (outcome.equals("ok")) {
          (page ? pages : documents).add();
          bytes.add(size);
        }
        listener.came(outcome, page, size);
      }

      @Override
      public void judged(oit.judge.Judgement judgement) {
        listener.judged(judgement);
      }
    };
  }

  private static long free(Path home) {
    Path there = home;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return there.toFile().getUsableSpace();
  }

  private static List<Sample> outboxes(Path root) {
    List<Sample> samples = new ArrayList<>();
    if (Files.isDirectory(root)) {
      try (DirectoryStream<Path> boxes = Files.newDirectoryStream(root, Files::isDirectory)) {
        for (Path box : boxes) {
          samples.add(Sample.of(count(box), box.getFileName().toString()));
        }
      } catch (IOException e) {
        // gone since
      }
    }
    return samples;
  }

  private static long count(Path box) throws IOException {
    long count = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(box, "*.json")) {
      for (Path file : files) {
        count++;
      }
    }
    return count;
  }
}
