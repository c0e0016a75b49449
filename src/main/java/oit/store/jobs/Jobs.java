package oit.store.jobs;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import oit.report.GapReport;
import oit.report.GapReportJson;
import oit.store.RunNote;
import oit.store.history.Database;
import oit.store.history.StoreAddress;
import oit.store.history.StoreException;
import oit.store.history.Trouble;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * The agencies that are handed to workers, each with what came of it. The first outcome of an
 * agency in a run is final: whoever comes later changes nothing. Thread-safe, also between
 * machines; each call is one transaction and may be tried again.
 */
public final class Jobs implements Closeable {

  /** Runs whose reports are kept. */
  public static final int KEPT_RUNS = 20;

  private static final String FAILED = "failed";

  private final StoreAddress.Postgres address;
  private final Database database;

  private Jobs(StoreAddress.Postgres address, Database database) {
    this.address = address;
    this.database = database;
  }

  /**
   * Opens the database, and makes its tables if there are none.
   *
   * @throws StoreException if it cannot be used
   */
  public static Jobs open(StoreAddress.Postgres address) throws StoreException {
    try {
      return new Jobs(address, Database.open(address));
    } catch (RuntimeException e) {
      throw new StoreException(address, Trouble.said(e), e);
    }
  }

  public StoreAddress.Postgres address() {
    return address;
  }

  /** Connections for whoever keeps tables beside these. */
  public DataSource connections() {
    return database.pool();
  }

  /**
   * Hands a run over; what is known of it from an earlier attempt stays. Forgets the oldest runs
   * that are done with.
   *
   * @param declared the agency's own links as text, by its id
   */
  public void hand(HandedRun run, Map<String, String> declared) throws StoreException {
    RunNote note = run.note();
    with(handle -> {
      handle.execute(
          """
          INSERT INTO job_run (run_id, note, baggage) VALUES (?, ?, ?)
          ON CONFLICT (run_id) DO UPDATE SET note = excluded.note, baggage = excluded.baggage,
            handed_at = clock_timestamp()
          """,
          note.runId(),
          note.text(),
          run.baggage());
      PreparedBatch batch =
          handle.prepareBatch(
              """
              INSERT INTO job (run_id, agency_id, declared) VALUES (:run, :agency, :declared)
              ON CONFLICT (run_id, agency_id) DO NOTHING
              """);
      for (RunNote.AgencyNote agency : note.agencies()) {
        batch
            .bind("run", note.runId())
            .bind("agency", agency.id())
            .bind("declared", declared.getOrDefault(agency.id(), ""))
            .add();
      }
      batch.execute();
      return handle.execute(
          """
          DELETE FROM job_run
          WHERE run_id NOT IN (SELECT run_id FROM job_run ORDER BY run_id DESC LIMIT ?)
            AND NOT EXISTS
              (SELECT 1 FROM job WHERE job.run_id = job_run.run_id AND outcome IS NULL)
          """,
          KEPT_RUNS);
    });
  }

  /** A run that was handed over; empty if it was taken back since. */
  public Optional<HandedRun> run(String runId) throws IOException {
    Optional<List<String>> texts =
        with(handle ->
            handle
                .select("SELECT note, baggage FROM job_run WHERE run_id = ?", runId)
                .map((row, context) -> List.of(row.getString(1), row.getString(2)))
                .findOne());
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    List<String> found = texts.get();
    return Optional.of(new HandedRun(RunNote.read(found.get(0), runId), found.get(1)));
  }

  /** An agency that is still to be scanned; empty if nothing is left to do for it. */
  public Optional<OpenJob> open(String runId, String agencyId) throws StoreException {
    return with(handle ->
        handle
            .select(
                """
                SELECT declared, round, handed_at::text AS handed_at
                FROM job JOIN job_run USING (run_id)
                WHERE run_id = ? AND agency_id = ? AND outcome IS NULL
                """,
                runId,
                agencyId)
            .map((row, context) ->
                new OpenJob(
                    row.getString("declared"), row.getInt("round"), row.getString("handed_at")))
            .findOne());
  }

  /**
   * Counts an attempt before it begins, since it may end the worker.
   *
   * @return how many there were, with this one
   */
  public int begin(String runId, String agencyId, String worker) throws StoreException {
    return with(handle ->
        handle
            .createQuery(
                """
                UPDATE job SET attempts = attempts + 1, worker = :worker
                WHERE run_id = :run AND agency_id = :agency RETURNING attempts
                """)
            .bind("worker", worker)
            .bind("run", runId)
            .bind("agency", agencyId)
            .mapTo(Integer.class)
            .findOne()
            .orElse(1));
  }

  /** Does not count an attempt that was broken off in good order. */
  public int forgetAttempt(String runId, String agencyId) throws StoreException {
    return with(handle ->
        handle.execute(
            """
            UPDATE job SET attempts = greatest(attempts - 1, 0) WHERE run_id = ? AND agency_id = ?
            """,
            runId,
            agencyId));
  }

  /**
   * Keeps a report that came to its end.
   *
   * @param round in which it was scanned
   * @return false if another one was first, or nobody waits for it any more
   */
  public boolean finish(GapReport report, int round, String worker) throws StoreException {
    byte[] packed = Packed.of(GapReportJson.write(report));
    return with(handle ->
        end(
            handle,
            report.runId(),
            report.agency().id(),
            round,
            worker,
            report.coverage().outcome(),
            packed,
            null));
  }

  /** Gives an agency up. */
  public boolean fail(String runId, String agencyId, int round, String worker, String why)
      throws StoreException {
    return with(handle -> end(handle, runId, agencyId, round, worker, FAILED, null, why));
  }

  private static boolean end(
      Handle handle,
      String runId,
      String agencyId,
      int round,
      String worker,
      String outcome,
      byte @Nullable [] report,
      @Nullable String trouble) {
    return handle
            .createUpdate(
                """
                UPDATE job SET outcome = :outcome, report = :report, trouble = :trouble,
                  worker = :worker, ended_at = clock_timestamp()
                WHERE run_id = :run AND agency_id = :agency AND round = :round AND outcome IS NULL
                """)
            .bind("round", round)
            .bind("outcome", outcome)
            .bind("report", report)
            .bind("trouble", trouble)
            .bind("worker", worker)
            .bind("run", runId)
            .bind("agency", agencyId)
            .execute()
        == 1;
  }

  /** Ids of the agencies that are done with. */
  public Set<String> ended(String runId) throws StoreException {
    return with(handle ->
        new HashSet<>(
            handle
                .select("SELECT agency_id FROM job WHERE run_id = ? AND outcome IS NOT NULL", runId)
                .mapTo(String.class)
                .list()));
  }

  /** What came of an agency; empty as long as it is open. */
  public Optional<Ended> result(String runId, String agencyId) throws StoreException {
    record Row(byte @Nullable [] report, @Nullable String trouble, String worker) {}
    Optional<Row> row =
        with(handle ->
            handle
                .select(
                    """
                    SELECT report, trouble, worker FROM job
                    WHERE run_id = ? AND agency_id = ? AND outcome IS NOT NULL
                    """,
                    runId,
                    agencyId)
                .map((r, context) ->
                    new Row(r.getBytes("report"), r.getString("trouble"), r.getString("worker")))
                .findOne());
    return row.map(r -> {
      if (r.report() == null) {
        return new Ended(null, r.trouble(), r.worker());
      }
      try {
        return new Ended(Packed.text(r.report()), null, r.worker());
      } catch (IOException e) {
        return new Ended(null, e.toString(), r.worker());
      }
    });
  }

  /** Opens agencies again that are to be looked at anew. */
  public void reopen(String runId, List<String> agencyIds) throws StoreException {
    with(handle ->
        handle
            .createUpdate(
                """
                UPDATE job SET outcome = NULL, report = NULL, trouble = NULL, ended_at = NULL,
                  attempts = 0, round = round + 1
                WHERE run_id = :run AND agency_id = ANY (:agencies)
                """)
            .bind("run", runId)
            .bindArray("agencies", String.class, agencyIds)
            .execute());
  }

  /** Whether a run was handed over and not taken back. */
  public boolean isThere(String runId) throws StoreException {
    return with(handle ->
        handle
            .select("SELECT 1 FROM job_run WHERE run_id = ?", runId)
            .mapTo(Integer.class)
            .findOne()
            .isPresent());
  }

  /** How many agencies of a run are being scanned now. */
  public int running(String runId) throws StoreException {
    return with(handle ->
        handle
            .select(
                """
                SELECT count(DISTINCT agency_id) FROM lane
                WHERE run_id = ? AND until > clock_timestamp()
                """,
                runId)
            .mapTo(Integer.class)
            .one());
  }

  /**
   * Open agencies that nobody is at work on and nobody will be handed: those of a new run, and
   * those whose place in the queue was lost.
   */
  public List<String> stranded(String runId) throws StoreException {
    return with(handle -> new Queue(handle).stranded(runId));
  }

  /** How many workers were heard of within the last minute. */
  public int workers() throws StoreException {
    return with(handle ->
        handle
            .createQuery(
                "SELECT count(*) FROM worker WHERE seen_at > clock_timestamp() - interval '1"
                    + " minute'")
            .mapTo(Integer.class)
            .one());
  }

  /** What is done with the database in one go. */
  interface Step<T extends @Nullable Object> {
    T in(Handle handle);
  }

  <T> T with(Step<T> step) throws StoreException {
    boolean interrupted = Thread.interrupted();
    try {
      return database.jdbi().inTransaction(step::in);
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
