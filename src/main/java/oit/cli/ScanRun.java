package oit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import oit.agency.Agency;
import oit.fetch.Fetcher;
import oit.fetch.Renderer;
import oit.scan.RunId;
import oit.scan.RunStore;
import oit.watch.Log;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** One run of the program over some agencies, a few at once, as a person sees it. */
final class ScanRun {

  private static final int USUAL_COLUMNS = 100;
  private static final int FEW_AGENCIES = 3;
  private static final int AT_ONCE = 8;

  private final Targets targets;
  private final DeclaredLinks.Read declared;
  private final ScanOptions options;
  private final ScanOptions.Output output;
  private final Sentences words;
  private final Interruption interruption;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Progress progress;
  private final RunProgress runProgress;
  private final Numbers numbers;

  ScanRun(
      Targets targets,
      DeclaredLinks.Read declared,
      ScanOptions options,
      ScanOptions.Output output,
      Sentences words,
      Interruption interruption,
      CommandLine line,
      Numbers numbers) {
    this.targets = targets;
    this.declared = declared;
    this.options = options;
    this.output = output;
    this.words = words;
    this.interruption = interruption;
    this.numbers = numbers;
    out = line.getOut();
    err = line.getErr();
    progress = Progress.to(out, err, options, words, isLong());
    runProgress =
        new RunProgress(
            RunProgress.form(options, isLong()),
            out,
            words,
            InstantSource.system(),
            targets.agencies().size());
    numbers.waiting(runProgress::waiting);
  }

  int run(RunStore store, ReportFiles files) {
    return run(store, files, null);
  }

  /**
   * @param errand with which the agencies are handed to workers; null to scan them here
   */
  int run(RunStore store, ReportFiles files, @Nullable Errand errand) {
    say(words.of("scan.run", store.run().text()));
    return scanAll(store, files, errand);
  }

  /** Goes on with a run that was cut off. */
  int resume(RunStore store, ReportFiles files, @Nullable Errand errand) {
    String run = store.run().text();
    List<Agency> agencies = targets.agencies();
    long done = agencies.stream().filter(a -> store.finished(a).isPresent()).count();
    say(
        done == agencies.size()
            ? words.of("scan.was-finished", run)
            : words.of("scan.resumed", run, "" + done, "" + agencies.size()));
    return scanAll(store, files, errand);
  }

  private int scanAll(RunStore store, ReportFiles files, @Nullable Errand errand) {
    String id = store.run().text();
    Map<String, Object> fields = Map.of("run", id, "agencies", targets.agencies().size());
    Log.info("run-begun", words.of("scan.run", id), fields);
    int code = scanEach(store, files, errand);
    Log.info("run-ended", words.of("scan.run-end", id), Map.of("run", id, "exitCode", code));
    return code;
  }

  private int scanEach(RunStore store, ReportFiles files, @Nullable Errand errand) {
    if (!options.quiet) {
      declared.doubts().forEach(err::println);
    }
    RunSummary summary = new RunSummary(files.folder(), output.formats, words, output.language);
    targets.agencies().forEach(a -> summary.addNotStarted(a, targets.listOf(a)));
    Announcements announcements =
        new Announcements(targets.agencies(), isLong(), told -> tell(told, summary));
    CountDownLatch stopped = new CountDownLatch(1);
    try (Feeding feeding = Feeding.begin(options, output.language);
        Fetcher fetcher = new Fetcher(new ScanOrder(options, output.language, words).fetching());
        Renderer renderer = new Renderer(fetcher);
        var stopping = interruption.onInterrupt(stopped::countDown);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Pause pause = Pause.until(stopped);
      ControlSites control = ControlSites.of(options, fetcher, pause, err::println, words);
      Looks looks =
          new Looks(store, control, options.secondLook, pause, output.language, words, this::note);
      AgencyScans scans =
          new AgencyScans(
              targets,
              declared,
              options,
              output,
              words,
              interruption,
              progress,
              new AgencyText(options, output.language, words, isLong()),
              looks,
              new AgencyScans.Parts(
                  store, fetcher, renderer, files, feeding, new ScanWatch(numbers, words)));
      Place place =
          errand == null
              ? new Here(new Turns(targets.agencies(), HostAddress::of), scans, control)
              : new Elsewhere(
                  errand, declared, store, scans, stopped, runProgress::elsewhere, this::note);
      Work work = new Work(place, announcements);
      List<Future<?>> workers = new ArrayList<>();
      await(threads.submit(place::begin));
      for (int i = 0; i < Math.min(place.threads(atOnce()), targets.agencies().size()); i++) {
        workers.add(threads.submit(() -> work(work)));
      }
      for (Future<?> worker : workers) {
        await(worker);
      }
      announcements.end();
      feeding.finish(out, err, interruption.isInterrupted());
    }
    boolean summed = sum(summary, store.run(), files);
    say(words.of("scan.run-end", store.run().text()));
    RuntimeException bug = announcements.bug();
    if (bug != null) {
      throw bug;
    }
    if (!summed || announcements.incomplete()) {
      return ExitCode.INCOMPLETE;
    }
    return announcements.underThreshold() ? ExitCode.NOT_MET : ExitCode.DONE;
  }

  /** What the workers of a run share. */
  private record Work(Place place, Announcements announcements) {}

  /** On a virtual thread: no other can be called back from a server that stays silent. */
  private void work(Work work) {
    try {
      while (!interruption.isInterrupted()) {
        Optional<Agency> next = work.place().take();
        if (next.isEmpty() || interruption.isInterrupted()) {
          next.ifPresent(work.place()::done);
          return;
        }
        turn(next.get(), work);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      interruption.interrupt();
    }
  }

  private void turn(Agency agency, Work work) throws InterruptedException {
    runProgress.started();
    try {
      boolean before = work.place().isDone(agency);
      Told told = work.place().scan(agency);
      runProgress.finished(told.unreachable(), before);
      work.announcements().tell(agency, told);
    } catch (RuntimeException | StackOverflowError e) {
      // a bug: the others are scanned all the same, and this one is listed as not checked
      runProgress.finished(true, false);
      RuntimeException bug =
          e instanceof RuntimeException itself ? itself : new IllegalStateException(e);
      work.announcements().failed(agency, bug, words.of("run.bug", agency.id()));
    } catch (Error e) {
      interruption.interrupt();
      throw e;
    } finally {
      work.place().done(agency);
    }
  }

  private void await(Future<?> worker) {
    try {
      worker.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof InterruptedException) {
        return;
      }
      throw e.getCause() instanceof RuntimeException bug
          ? bug
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      interruption.interrupt();
    }
  }

  /** The summary of a run over many; false if it could not be written. */
  private boolean sum(RunSummary summary, RunId run, ReportFiles files) {
    if (targets.agencies().size() < 2) {
      return true;
    }
    try {
      RunSummary.Written written = summary.write(run);
      if (options.json) {
        out.println(Events.summary(written));
      } else if (isLong()) {
        new RunText(words).essence(written.summary()).forEach(this::say);
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

  private boolean isLong() {
    return targets.agencies().size() > FEW_AGENCIES;
  }

  private int atOnce() {
    if (options.parallel != null) {
      return options.parallel;
    }
    return targets.agencies().size() > FEW_AGENCIES ? AT_ONCE : 1;
  }

  private void tell(Told told, RunSummary summary) {
    progress.end();
    runProgress.clear();
    told.err().forEach(err::println);
    told.out().forEach(out::println);
    if (told.report() != null) {
      summary.add(told.report(), told.file());
    }
  }

  private void note(String sentence) {
    if (!options.quiet && !options.json) {
      runProgress.clear();
      err.println(sentence);
    }
  }

  private void say(String sentence) {
    if (!options.quiet && !options.json) {
      out.println(sentence);
    }
  }
}
