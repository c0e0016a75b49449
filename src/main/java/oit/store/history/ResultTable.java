package oit.store.history;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** The table {@code result}. */
record ResultTable(Handle handle) {

  /** Adds a result; it takes the place of what an earlier attempt of the same run came to. */
  void put(Result result) {
    handle
        .createUpdate("DELETE FROM result WHERE run_id = :runId AND agency_id = :agencyId")
        .bindMethods(result)
        .execute();
    handle
        .createUpdate(
            """
            INSERT INTO result (run_id, agency_id, name, url, generated_at, checklist, fiscal_year,
              checklist_sha256, outcome, stopped_by, oit, low, high, verdicts, report_sha256,
              report_path)
            VALUES (:runId, :agencyId, :name, :url, :generatedAt, :checklist, :fiscalYear,
              :checklistSha256, :outcome, :stoppedBy, :oit, :low, :high, :verdicts, :reportSha256,
              :reportPath)
            """)
        .bindMethods(result)
        .execute();
  }

  void remove(String runId, String agencyId) {
    handle.execute("DELETE FROM result WHERE run_id = ? AND agency_id = ?", runId, agencyId);
  }

  Set<String> agenciesOf(String runId) {
    return new HashSet<>(
        handle
            .select("SELECT agency_id FROM result WHERE run_id = ?", runId)
            .mapTo(String.class)
            .list());
  }

  boolean isComplete(String runId, String agencyId) {
    return handle
        .select("SELECT outcome FROM result WHERE run_id = ? AND agency_id = ?", runId, agencyId)
        .mapTo(String.class)
        .findOne()
        .filter("complete"::equals)
        .isPresent();
  }

  /** The newest first; run ids sort by time. */
  List<Result> of(String agencyId) {
    return handle
        .select("SELECT * FROM result WHERE agency_id = ? ORDER BY run_id DESC", agencyId)
        .mapTo(Result.class)
        .list();
  }

  /** The newest result of each agency. */
  List<Result> newest() {
    return handle
        .createQuery(
            """
            SELECT result.* FROM result
            JOIN (SELECT agency_id, max(run_id) AS run_id FROM result GROUP BY agency_id) AS last
              ON last.agency_id = result.agency_id AND last.run_id = result.run_id
            ORDER BY result.name, result.agency_id
            """)
        .mapTo(Result.class)
        .list();
  }
}
