package oit.scan;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import oit.agency.Agency;
import oit.checklist.Checklist;
import oit.fetch.Fetcher;
import oit.fetch.Renderer;
import oit.report.GapReport;
import oit.store.AgencyFolder;
import oit.store.Home;
import oit.store.RunFolder;
import oit.store.RunNote;
import oit.store.history.History;
import oit.store.history.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Where a run is kept so that it can be taken up again, judged again and compared with later ones.
 * Holds the lock of the run until closed. Thread-safe.
 */
public final class RunStore implements Closeable {

  private final RunId run;
  private final @Nullable Home home;
  private final Closeable lock;
  private final @Nullable History history;
  private volatile @Nullable StoreException trouble;

  private RunStore(RunId run, @Nullable Home home, Closeable lock, @Nullable History history) {
    this.run = run;
    this.home = home;
    this.lock = lock;
    this.history = history;
  }

  /** A run that leaves nothing but its reports. */
  public static RunStore nowhere(RunId run) {
    return new RunStore(run, null, () -> {}, null);
  }

  /** Begins a run that is in no history until one is opened. */
  public static RunStore begin(Home home, RunNote note) throws IOException {
    return begin(home, note, null);
  }

  /**
   * Begins a run, and makes room for it.
   *
   * @param history where its results go; closed with the run
   * @throws IOException if nothing can be written there
   */
  public static RunStore begin(Home home, RunNote note, @Nullable History history)
      throws IOException {
    RunFolder folder = home.run(note.runId());
    Closeable lock =
        folder.lock().orElseThrow(() -> new IOException("run id used twice: " + note.runId()));
    RunStore store = new RunStore(new RunId(note.runId()), home, lock, history);
    try {
      folder.write(note);
      if (history != null) {
        history.begin(note);
      }
      home.prune(Home.KEPT_RUNS, history == null ? home::isComplete : history::isComplete);
      return store;
    } catch (IOException | RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /** Takes up a run; empty if another process is at work on it. */
  public static Optional<RunStore> resume(Home home, RunFolder folder) throws IOException {
    return resume(home, folder, Optional::empty);
  }

  /**
   * Takes up a run; empty if another process is at work on it.
   *
   * @param history opened where its results go; closed with the run
   */
  public static Optional<RunStore> resume(
      Home home, RunFolder folder, Supplier<Optional<History>> history) throws IOException {
    Optional<Closeable> lock = folder.lock();
    if (lock.isEmpty()) {
      return Optional.empty();
    }
    try {
      folder.sweep();
      return Optional.of(
          new RunStore(new RunId(folder.id()), home, lock.get(), history.get().orElse(null)));
    } catch (IOException | RuntimeException e) {
      lock.get().close();
      throw e;
    }
  }

  /** Remembers other flags from now on. */
  public void remember(RunNote note) throws IOException {
    if (home != null) {
      home.run(run.text()).write(note);
    }
  }

  /** What a run has to remember. */
  public static RunNote note(
      RunId run,
      Instant now,
      String command,
      List<String> arguments,
      Path out,
      String listName,
      Checklist list,
      List<Agency> agencies) {
    return new RunNote(
        RunNote.SCHEMA,
        run.text(),
        Assembly.time(now),
        command,
        List.copyOf(arguments),
        out.toAbsolutePath().toString(),
        new RunNote.ListNote(listName, list.id(), list.fiscalYear(), list.sha256()),
        agencies.stream()
            .map(a ->
                new RunNote.AgencyNote(
                    a.id(), a.name(), a.type().code(), a.province(), a.url(), null))
            .toList());
  }

  public RunId run() {
    return run;
  }

  /** The report of an agency whose scan came to its end in an earlier attempt. */
  public Optional<GapReport> finished(Agency agency) {
    try {
      return home == null ? Optional.empty() : folder(home, agency.id()).report();
    } catch (IOException e) {
      // a damaged report: what was fetched is gone through once more
      return Optional.empty();
    }
  }

  /** Has what was fetched of each agency gone through once more, where it is still there. */
  public void reopen(List<Agency> agencies) throws IOException {
    for (Agency agency : agencies) {
      if (home != null && folder(home, agency.id()).canBeReplayed()) {
        folder(home, agency.id()).reopen();
        if (history != null) {
          history.forget(run.text(), agency.id());
        }
      }
    }
  }

  /** Forgets all that is kept of an agency in this run, so that it is scanned anew. */
  public void forget(Agency agency) throws IOException {
    if (home != null) {
      folder(home, agency.id()).forget();
      if (history != null) {
        history.forget(run.text(), agency.id());
      }
    }
  }

  /**
   * Whether a report wants a second look before anyone is told of it.
   *
   * @param language of what the report says of it, {@code th} or {@code en}
   */
  public Optional<SecondLook> doubts(GapReport report, String language) {
    if (home == null) {
      return Optional.empty();
    }
    AgencyFolder folder = folder(home, report.agency().id());
    try {
      return home.before(report)
          .flatMap(earlier -> SecondLook.at(folder, earlier, report, language));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Forgets it unless it was scanned in that round of being asked for. */
  public void keepTo(Agency agency, int round) throws IOException {
    if (home != null) {
      folder(home, agency.id()).keepTo(round);
    }
  }

  /** Takes in a report that was made elsewhere; nothing but the report is kept of it. */
  public GapReport adopt(GapReport report) throws IOException {
    if (home != null) {
      folder(home, report.agency().id()).finish(report);
    }
    return keep(report);
  }

  /** A scan of this run; where nothing can be kept, its report says so. */
  public Scan scan(ScanPlan plan, Fetcher fetcher, Renderer renderer) {
    if (home == null) {
      return new Scan(plan, run, fetcher, renderer, InstantSource.system());
    }
    String id = plan.agency().id();
    InstantSource clock = InstantSource.system();
    try {
      return Scan.recorded(
          plan, run, fetcher, renderer, folder(home, id), home.earlier(id, run.text()), clock);
    } catch (IOException e) {
      return Scan.notKept(plan, run, fetcher, renderer, clock);
    }
  }

  /** Puts a report that came to its end into the history, and hands it back. */
  public GapReport keep(GapReport report) {
    if (home != null && history != null) {
      try {
        history.finished(folder(home, report.agency().id()), report);
      } catch (StoreException e) {
        // its file is there, and the history takes it from there when it is opened again
        trouble = e;
      }
    }
    return report;
  }

  /** Why results are missing in the history for now. */
  public Optional<StoreException> trouble() {
    return Optional.ofNullable(trouble);
  }

  /**
   * Puts what the report cites beside it.
   *
   * @return the file; empty if nothing is cited or nothing was kept
   */
  public Optional<Path> writeEvidence(GapReport report, Path into) throws IOException {
    return home == null
        ? Optional.empty()
        : folder(home, report.agency().id()).writeEvidence(report, into);
  }

  private AgencyFolder folder(Home home, String agencyId) {
    return home.run(run.text()).agency(agencyId);
  }

  @Override
  public void close() throws IOException {
    try (lock) {
      if (history != null) {
        history.close();
      }
    }
  }
}
