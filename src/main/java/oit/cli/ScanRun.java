package oit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import oit.agency.Agency;
import oit.checklist.Checklist;
import oit.crawl.CrawlPlan;
import oit.fetch.FetchOptions;
import oit.fetch.Fetcher;
import oit.fetch.Renderer;
import oit.report.GapReport;
import oit.report.GapTable;
import oit.scan.RunId;
import oit.scan.RunStore;
import oit.scan.Scan;
import oit.scan.ScanPlan;
import picocli.CommandLine;

/** One run of the program over a few agencies, one after the other, as a person sees it. */
final class ScanRun {

  private static final int USUAL_COLUMNS = 100;

  private final List<Agency> agencies;
  private final Checklist list;
  private final ScanOptions options;
  private final ScanOptions.Output output;
  private final Sentences words;
  private final Interruption interruption;
  private final PrintWriter out;
  private final PrintWriter err;
  private boolean incomplete;
  private boolean underThreshold;

  ScanRun(
      List<Agency> agencies,
      Checklist list,
      ScanOptions options,
      ScanOptions.Output output,
      Sentences words,
      Interruption interruption,
      CommandLine line) {
    this.agencies = agencies;
    this.list = list;
    this.options = options;
    this.output = output;
    this.words = words;
    this.interruption = interruption;
    out = line.getOut();
    err = line.getErr();
  }

  int run(RunStore store, ReportFiles files) {
    RunId run = store.run();
    say(words.of("scan.run", run.text()));
    try (Fetcher fetcher = new Fetcher(fetchOptions());
        Renderer renderer = new Renderer(fetcher)) {
      for (Agency agency : agencies) {
        if (interruption.isInterrupted()) {
          incomplete = true;
          break;
        }
        scan(agency, store, fetcher, renderer, files);
      }
    }
    say(words.of("scan.run-end", run.text()));
    if (incomplete) {
      return ExitCode.INCOMPLETE;
    }
    return underThreshold ? ExitCode.NOT_MET : ExitCode.DONE;
  }

  private void scan(
      Agency agency, RunStore store, Fetcher fetcher, Renderer renderer, ReportFiles files) {
    ScanPlan plan =
        new ScanPlan(
            agency,
            list,
            options.maxPages,
            options.maxTime,
            options.maxDepth,
            output.language.name(),
            CrawlPlan.Render.valueOf(options.render.name().toUpperCase(Locale.ROOT)));
    GapReport report = report(agency, plan, store, fetcher, renderer);
    tell(report, written(report, files, store));
    incomplete |=
        report.coverage().outcome().equals("unreachable")
            || report.coverage().stoppedBy().equals("interrupted");
    if (options.failUnder != null) {
      Double oit = report.score().oit();
      underThreshold |= oit == null || oit < options.failUnder;
    }
  }

  /** Runs on a virtual thread: no other can be called back from a server that stays silent. */
  private static GapReport interruptibly(Callable<GapReport> scan) {
    FutureTask<GapReport> task = new FutureTask<>(scan);
    Thread.ofVirtual().name("scan").start(task);
    try {
      return task.get();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException bug ? bug : new IllegalStateException(e);
    }
  }

  /** The report of an earlier attempt, if the agency was done with then; else a scan. */
  private GapReport report(
      Agency agency, ScanPlan plan, RunStore store, Fetcher fetcher, Renderer renderer) {
    try {
      Optional<GapReport> finished = store.finished(agency);
      if (finished.isPresent()) {
        return finished.get();
      }
      Scan scan = store.scan(plan, fetcher, renderer);
      interruption.onInterrupt(scan::stop);
      Progress progress = Progress.to(out, err, options, words);
      progress.begin(agency, store.run());
      GapReport report = interruptibly(() -> scan.run(progress));
      progress.end();
      return report;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ReportFiles.Written written(GapReport report, ReportFiles files, RunStore store) {
    try {
      ReportFiles.Written written = files.write(report);
      return store.writeEvidence(report, files.of(report)).map(written::and).orElse(written);
    } catch (IOException e) {
      incomplete = true;
      err.println(words.of("scan.not-written", files.folder(), Refusal.why(e)));
      return new ReportFiles.Written(List.of());
    }
  }

  private void tell(GapReport report, ReportFiles.Written written) {
    if (report.coverage().outcome().equals("unreachable")) {
      report.coverage().notFetched().stream().limit(1).forEach(this::tellUnreachable);
    }
    if (report.coverage().stoppedBy().equals("interrupted")) {
      err.println(words.of("scan.interrupted"));
    }
    if (options.json) {
      out.println(Events.finished(report, written));
      return;
    }
    if (!options.quiet) {
      String language = output.language.name();
      int columns = Terminal.columns(USUAL_COLUMNS);
      out.println(GapTable.text(report, columns, language, Terminal.isThere()));
    }
    written
        .main()
        .ifPresent(path -> say(words.of("scan.report", path.toAbsolutePath().toString())));
  }

  private void tellUnreachable(GapReport.NotFetched home) {
    err.println(words.of("scan.unreachable", home.url(), home.note()));
    if (home.outcome().equals("private-address") && !options.allowPrivate) {
      err.println(words.of("scan.private-hint"));
    }
  }

  private void say(String sentence) {
    if (!options.quiet && !options.json) {
      out.println(sentence);
    }
  }

  private FetchOptions fetchOptions() {
    return FetchOptions.defaults()
        .withDelay(options.delay)
        .withAllowPrivate(options.allowPrivate)
        .withStrictTls(options.strictTls);
  }
}
