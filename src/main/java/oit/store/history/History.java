package oit.store.history;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import oit.report.GapReport;
import oit.store.AgencyFolder;
import oit.store.Home;
import oit.store.RunFolder;
import oit.store.RunNote;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * What came of every agency in every run, newest first. The reports in the home folder are the
 * truth and this is their index: a result that is missing, because the program was killed or the
 * file was lost, is taken from its report when the database is opened. Each result is written in
 * one transaction. Thread-safe, also between processes.
 */
public final class History implements Closeable {

  private final StoreAddress address;
  private final Database database;
  private final Optional<Path> damaged;
  private int restored;

  private History(StoreAddress address, Database database, Optional<Path> damaged) {
    this.address = address;
    this.database = database;
    this.damaged = damaged;
  }

  /** Where it is unless somebody says otherwise. */
  public static StoreAddress usual(Home home) {
    return new StoreAddress.File(home.path().resolve(StoreAddress.FILE_NAME));
  }

  /**
   * Opens the database, makes it if there is none, and adds what is missing. A damaged file is put
   * aside and made anew.
   *
   * @throws StoreException if it cannot be used
   */
  public static History open(Home home, StoreAddress address) throws StoreException {
    if (address instanceof StoreAddress.File) {
      NativeLibrary.unpackTo(home.path().resolve("native"), Instant.now());
    }
    try {
      return filled(home, address, Optional.empty());
    } catch (StoreException e) {
      if (!(address instanceof StoreAddress.File file) || !Trouble.isDamage(e)) {
        throw e;
      }
      return filled(home, address, Optional.of(StoreFile.putAside(file)));
    }
  }

  private static History filled(Home home, StoreAddress address, Optional<Path> damaged)
      throws StoreException {
    History history;
    try {
      Database database =
          address instanceof StoreAddress.File file
              ? StoreFile.alone(file, () -> Database.open(address))
              : Database.open(address);
      history = new History(address, database, damaged);
    } catch (RuntimeException e) {
      throw new StoreException(address, Trouble.said(e), e);
    }
    try {
      history.catchUp(home);
      return history;
    } catch (StoreException | RuntimeException e) {
      history.close();
      throw e;
    }
  }

  public StoreAddress address() {
    return address;
  }

  /** Where the damaged file lies that this one took the place of. */
  public Optional<Path> damaged() {
    return damaged;
  }

  /** How many results were taken from reports when it was opened. */
  public int restored() {
    return restored;
  }

  /** Notes a run with its agencies. */
  public void begin(RunNote note) throws StoreException {
    write(handle -> new RunTable(handle).add(note));
  }

  /**
   * Notes that an agency's scan came to its end.
   *
   * @param folder where its report lies
   */
  public void finished(AgencyFolder folder, GapReport report) throws StoreException {
    Optional<Result> result = result(folder, report);
    if (result.isPresent()) {
      write(handle -> new ResultTable(handle).put(result.get()));
    }
  }

  /** Forgets a result, because the agency is looked at again. */
  public void forget(String runId, String agencyId) throws StoreException {
    write(handle -> new ResultTable(handle).remove(runId, agencyId));
  }

  /** Whether an agency was gone through as a whole in that run. */
  public boolean isComplete(String runId, String agencyId) throws StoreException {
    return read(handle -> new ResultTable(handle).isComplete(runId, agencyId));
  }

  /** Every result of an agency, the newest first. */
  public List<Result> of(String agencyId) throws StoreException {
    return read(handle -> new ResultTable(handle).of(agencyId));
  }

  /** The newest result of each agency, by name. */
  public List<Result> newest() throws StoreException {
    return read(handle -> new ResultTable(handle).newest());
  }

  private void catchUp(Home home) throws StoreException {
    try {
      var open = read(handle -> new RunTable(handle).open());
      for (RunFolder run : home.runs()) {
        if (open.getOrDefault(run.id(), 1) > 0) {
          restored += add(run);
        }
      }
    } catch (StoreException e) {
      throw e;
    } catch (IOException e) {
      throw new StoreException(address, String.valueOf(e.getMessage()), e);
    }
  }

  /** Adds what is missing of a run whose note can be read. */
  private int add(RunFolder run) throws IOException {
    RunNote note;
    try {
      note = run.note();
    } catch (IOException e) {
      return 0;
    }
    write(handle -> new RunTable(handle).add(note));
    var known = read(handle -> new ResultTable(handle).agenciesOf(run.id()));
    int added = 0;
    for (RunNote.AgencyNote agency : note.agencies()) {
      if (!known.contains(agency.id())) {
        added += add(run.agency(agency.id())) ? 1 : 0;
      }
    }
    return added;
  }

  private boolean add(AgencyFolder folder) throws StoreException {
    Optional<Result> result;
    try {
      Optional<GapReport> report = folder.report();
      result = report.isPresent() ? result(folder, report.get()) : Optional.empty();
    } catch (StoreException e) {
      throw e;
    } catch (IOException e) {
      // a damaged report: it is made again when its run is taken up
      return false;
    }
    if (result.isPresent()) {
      write(handle -> new ResultTable(handle).put(result.get()));
    }
    return result.isPresent();
  }

  private Optional<Result> result(AgencyFolder folder, GapReport report) throws StoreException {
    Path file = folder.reportFile();
    try {
      return Files.isRegularFile(file)
          ? Optional.of(Result.of(report, folder.reportSha256(), file))
          : Optional.empty();
    } catch (IOException e) {
      throw new StoreException(address, String.valueOf(e.getMessage()), e);
    }
  }

  /** What is done with the database in one go. */
  private interface Step<T> {
    T in(Handle handle);
  }

  private interface Change {
    void in(Handle handle);
  }

  private void write(Change change) throws StoreException {
    run(() -> {
      database.jdbi().useTransaction(change::in);
      return true;
    });
  }

  private <T> T read(Step<T> step) throws StoreException {
    return run(() -> database.jdbi().withHandle(step::in));
  }

  /** The interrupt that ends a scan must not keep what it came to from being written. */
  private <T> T run(Supplier<T> work) throws StoreException {
    boolean interrupted = Thread.interrupted();
    try {
      return work.get();
    } catch (JdbiException e) {
      throw new StoreException(address, Trouble.said(e), e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
