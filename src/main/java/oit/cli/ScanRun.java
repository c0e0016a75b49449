package oit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import oit.agency.Agency;
import oit.crawl.CrawlPlan;
import oit.fetch.FetchOptions;
import oit.fetch.Fetcher;
import oit.fetch.Renderer;
import oit.report.GapReport;
import oit.report.GapTable;
import oit.report.ReportChange;
import oit.report.Wording;
import oit.report.summary.ReportDigest;
import oit.scan.Ocr;
import oit.scan.RunId;
import oit.scan.RunStore;
import oit.scan.Scan;
import oit.scan.ScanPlan;
import oit.store.Home;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * One run of the program over some agencies, a few at once, as a person sees it. What is printed of
 * each comes in the order in which they were asked for.
 */
final class ScanRun {

  private static final int USUAL_COLUMNS = 100;
  private static final int FEW_AGENCIES = 3;
  private static final int AT_ONCE = 8;

  /** What is told of one agency once its reports are written. */
  private record Told(
      List<String> out,
      List<String> err,
      boolean incomplete,
      boolean underThreshold,
      @Nullable ReportDigest report,
      @Nullable Path file) {

    static final Told NOTHING = new Told(List.of(), List.of(), true, false, null, null);
  }

  private final Targets targets;
  private final DeclaredLinks.Read declared;
  private final ScanOptions options;
  private final ScanOptions.Output output;
  private final Sentences words;
  private final Interruption interruption;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Progress progress;

  ScanRun(
      Targets targets,
      DeclaredLinks.Read declared,
      ScanOptions options,
      ScanOptions.Output output,
      Sentences words,
      Interruption interruption,
      CommandLine line) {
    this.targets = targets;
    this.declared = declared;
    this.options = options;
    this.output = output;
    this.words = words;
    this.interruption = interruption;
    out = line.getOut();
    err = line.getErr();
    progress = Progress.to(out, err, options, words);
  }

  int run(RunStore store, ReportFiles files) {
    say(words.of("scan.run", store.run().text()));
    return scanAll(store, files);
  }

  /** Goes on with a run that was cut off. */
  int resume(RunStore store, ReportFiles files) {
    String run = store.run().text();
    List<Agency> agencies = targets.agencies();
    long done = agencies.stream().filter(a -> store.finished(a).isPresent()).count();
    say(
        done == agencies.size()
            ? words.of("scan.was-finished", run)
            : words.of("scan.resumed", run, "" + done, "" + agencies.size()));
    return scanAll(store, files);
  }

  private int scanAll(RunStore store, ReportFiles files) {
    if (!options.quiet) {
      declared.doubts().forEach(err::println);
    }
    List<Told> told = new ArrayList<>();
    try (Feeding feeding = Feeding.begin(options, output.language);
        Fetcher fetcher = new Fetcher(fetchOptions());
        Renderer renderer = new Renderer(fetcher);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Semaphore places = new Semaphore(atOnce(), true);
      List<Future<Told>> scans = new ArrayList<>();
      for (Agency agency : targets.agencies()) {
        scans.add(
            threads.submit(() -> inTurn(places, agency, store, fetcher, renderer, files, feeding)));
      }
      for (Future<Told> scan : scans) {
        told.add(tell(scan));
      }
      feeding.finish(out, err, interruption.isInterrupted());
    }
    boolean summed = sum(told, store.run(), files);
    say(words.of("scan.run-end", store.run().text()));
    if (!summed || told.stream().anyMatch(Told::incomplete)) {
      return ExitCode.INCOMPLETE;
    }
    return told.stream().anyMatch(Told::underThreshold) ? ExitCode.NOT_MET : ExitCode.DONE;
  }

  /** The summary of a run over many; false if it could not be written. */
  private boolean sum(List<Told> told, RunId run, ReportFiles files) {
    if (told.size() < 2) {
      return true;
    }
    RunSummary summary = new RunSummary(files.folder(), output.formats, words, output.language);
    for (int i = 0; i < told.size(); i++) {
      Agency agency = targets.agencies().get(i);
      ReportDigest report = told.get(i).report();
      if (report == null) {
        summary.addNotStarted(agency, targets.listOf(agency));
      } else {
        summary.add(report, told.get(i).file());
      }
    }
    try {
      RunSummary.Written written = summary.write(run);
      if (options.json) {
        out.println(Events.summary(written));
      }
      written
          .files()
          .main()
          .ifPresent(file -> say(words.of("scan.summary", file.toAbsolutePath().toString())));
      return true;
    } catch (IOException e) {
      err.println(words.of("scan.not-written", files.folder(), Refusal.why(e)));
      return false;
    }
  }

  private int atOnce() {
    if (options.parallel != null) {
      return options.parallel;
    }
    return targets.agencies().size() > FEW_AGENCIES ? AT_ONCE : 1;
  }

  /** On a virtual thread: no other can be called back from a server that stays silent. */
  private Told inTurn(
      Semaphore places,
      Agency agency,
      RunStore store,
      Fetcher fetcher,
      Renderer renderer,
      ReportFiles files,
      Feeding feeding) {
    places.acquireUninterruptibly();
    try {
      return interruption.isInterrupted()
          ? Told.NOTHING
          : scan(agency, store, fetcher, renderer, files, feeding);
    } catch (RuntimeException | Error e) {
      // a bug: the other scans end soon, with their reports
      interruption.interrupt();
      throw e;
    } finally {
      places.release();
    }
  }

  private Told scan(
      Agency agency,
      RunStore store,
      Fetcher fetcher,
      Renderer renderer,
      ReportFiles files,
      Feeding feeding) {
    ScanPlan plan =
        new ScanPlan(
                agency,
                targets.listOf(agency),
                options.maxPages,
                options.maxTime,
                options.maxDepth,
                output.language.name(),
                CrawlPlan.Render.valueOf(options.render.name().toUpperCase(Locale.ROOT)),
                Ocr.valueOf(options.ocr.name().toUpperCase(Locale.ROOT)))
            .with(declared.of(agency));
    GapReport report = report(agency, plan, store, fetcher, renderer);
    feeding.send(report);
    return written(report, files.by(targets.listOf(agency)), store);
  }

  /** The report of an earlier attempt, if the agency was done with then; else a scan. */
  private GapReport report(
      Agency agency, ScanPlan plan, RunStore store, Fetcher fetcher, Renderer renderer) {
    Optional<GapReport> finished = store.finished(agency);
    if (finished.isPresent()) {
      return finished.get();
    }
    Scan scan = store.scan(plan, fetcher, renderer);
    try (var stopping = interruption.onInterrupt(scan::stop)) {
      progress.begin(agency, store.run());
      return store.keep(scan.run(progress));
    }
  }

  private Told written(GapReport report, ReportFiles files, RunStore store) {
    List<String> problems = new ArrayList<>();
    Optional<Path> evidence = evidence(report, files, store, problems);
    try {
      Optional<ReportChange> since =
          new Differences(Home.ofSystem(), output.language).sinceLastTime(report);
      ReportFiles.Written written = files.write(report, since);
      written = evidence.map(written::and).orElse(written);
      written = files.withAppeal(written, report, null);
      problems.addAll(written.lacking(words));
      return told(report, since, written, problems);
    } catch (IOException e) {
      problems.add(words.of("scan.not-written", files.folder(), Refusal.why(e)));
      return told(
          report,
          Optional.empty(),
          new ReportFiles.Written(List.of(), List.of()),
          problems.stream().distinct().toList());
    }
  }

  /** Before the reports, which show pictures of it; without it they are written all the same. */
  private Optional<Path> evidence(
      GapReport report, ReportFiles files, RunStore store, List<String> problems) {
    try {
      return store.writeEvidence(report, files.of(report));
    } catch (IOException e) {
      problems.add(words.of("scan.not-written", files.folder(), Refusal.why(e)));
      return Optional.empty();
    }
  }

  private Told told(
      GapReport report,
      Optional<ReportChange> since,
      ReportFiles.Written written,
      List<String> problems) {
    List<String> toErr = new ArrayList<>(problems);
    toErr.addAll(written.notes(words));
    boolean unreachable = report.coverage().outcome().equals("unreachable");
    if (unreachable) {
      report.coverage().notFetched().stream()
          .limit(1)
          .forEach(home -> toErr.addAll(unreachable(home)));
    }
    boolean interrupted = report.coverage().stoppedBy().equals("interrupted");
    if (interrupted) {
      toErr.add(words.of("scan.interrupted"));
    }
    Double oit = report.score().oit();
    return new Told(
        table(report, since, written),
        toErr,
        unreachable || interrupted || !problems.isEmpty(),
        options.failUnder != null && (oit == null || oit < options.failUnder),
        ReportDigest.of(report),
        written.main().orElse(null));
  }

  private List<String> unreachable(GapReport.NotFetched home) {
    List<String> lines = new ArrayList<>();
    lines.add(words.of("scan.unreachable", home.url(), home.note()));
    if (home.outcome().equals("private-address") && !options.allowPrivate) {
      lines.add(words.of("scan.private-hint"));
    }
    return lines;
  }

  private List<String> table(
      GapReport report, Optional<ReportChange> since, ReportFiles.Written written) {
    if (options.json) {
      return List.of(Events.finished(report, since, written));
    }
    List<String> lines = new ArrayList<>();
    boolean anything = !report.coverage().outcome().equals("unreachable");
    if (!options.quiet) {
      int columns = Terminal.columns(USUAL_COLUMNS);
      if (anything) {
        lines.add(GapTable.text(report, columns, output.language.name(), Terminal.isThere()));
      }
      since
          .map(change -> new ChangeLines(change, Wording.in(output.language.name())))
          .ifPresent(change -> lines.addAll(change.sinceLastTime()));
      written
          .main()
          .ifPresent(path -> lines.add(words.of("scan.report", path.toAbsolutePath().toString())));
    }
    return lines;
  }

  private Told tell(Future<Told> scan) {
    try {
      Told told = scan.get();
      progress.end();
      told.err().forEach(err::println);
      told.out().forEach(out::println);
      return told;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException bug
          ? bug
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      interruption.interrupt();
      return Told.NOTHING;
    }
  }

  private void say(String sentence) {
    if (!options.quiet && !options.json) {
      out.println(sentence);
    }
  }

  private FetchOptions fetchOptions() {
    return Contact.sign(FetchOptions.defaults(), System.getenv(), words)
        .withDelay(options.delay)
        .withAllowPrivate(options.allowPrivate)
        .withStrictTls(options.strictTls);
  }
}
