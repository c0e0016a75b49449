package oit.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import oit.agency.Agency;
import oit.checklist.Checklist;
import oit.fetch.Fetcher;
import oit.fetch.Renderer;
import oit.report.GapReport;
import oit.store.AgencyFolder;
import oit.store.Home;
import oit.store.RunFolder;
import oit.store.RunNote;
import org.jspecify.annotations.Nullable;

/**
 * Where a run is kept so that it can be taken up again, judged again and compared with later ones.
 * Holds the lock of the run until closed. Thread-safe.
 */
public final class RunStore implements AutoCloseable {

  private final RunId run;
  private final @Nullable Home home;
  private final AutoCloseable lock;

  private RunStore(RunId run, @Nullable Home home, AutoCloseable lock) {
    this.run = run;
    this.home = home;
    this.lock = lock;
  }

  /** A run that leaves nothing but its reports. */
  public static RunStore nowhere(RunId run) {
    return new RunStore(run, null, () -> {});
  }

  /**
   * Begins a run, and makes room for it.
   *
   * @throws IOException if nothing can be written there
   */
  public static RunStore begin(Home home, RunNote note) throws IOException {
    RunFolder folder = home.run(note.runId());
    AutoCloseable lock =
        folder.lock().orElseThrow(() -> new IOException("run id used twice: " + note.runId()));
    folder.write(note);
    home.prune(Home.KEPT_RUNS);
    return new RunStore(new RunId(note.runId()), home, lock);
  }

  /** Takes up a run; empty if another process is at work on it. */
  public static Optional<RunStore> resume(Home home, RunFolder folder) throws IOException {
    return folder.lock().map(lock -> new RunStore(new RunId(folder.id()), home, lock));
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
                new RunNote.AgencyNote(a.id(), a.name(), a.type().code(), a.province(), a.url()))
            .toList());
  }

  public RunId run() {
    return run;
  }

  /** The report of an agency whose scan came to its end in an earlier attempt. */
  public Optional<GapReport> finished(Agency agency) throws IOException {
    return home == null ? Optional.empty() : folder(home, agency.id()).report();
  }

  /** A scan of this run. */
  public Scan scan(ScanPlan plan, Fetcher fetcher, Renderer renderer) throws IOException {
    if (home == null) {
      return new Scan(plan, run, fetcher, renderer, InstantSource.system());
    }
    String id = plan.agency().id();
    return Scan.recorded(
        plan,
        run,
        fetcher,
        renderer,
        folder(home, id),
        home.earlier(id, run.text()),
        InstantSource.system());
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
    try {
      lock.close();
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(e);
    }
  }
}
