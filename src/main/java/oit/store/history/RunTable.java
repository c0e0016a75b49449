package oit.store.history;

import java.util.HashMap;
import java.util.Map;
import oit.store.RunNote;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The tables {@code run} and {@code listed}. */
record RunTable(Handle handle) {

  void add(RunNote note) {
    handle
        .createUpdate(
            """
            INSERT INTO run (run_id, started_at, command, out_folder)
            VALUES (:id, :at, :command, :out)
            ON CONFLICT (run_id) DO UPDATE SET out_folder = excluded.out_folder
            """)
        .bind("id", note.runId())
        .bind("at", note.startedAt())
        .bind("command", note.command())
        .bind("out", note.out())
        .execute();
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO listed (run_id, agency_id, name, url)
            VALUES (:run, :agency, :name, :url)
            ON CONFLICT (run_id, agency_id) DO NOTHING
            """);
    for (RunNote.AgencyNote agency : note.agencies()) {
      batch
          .bind("run", note.runId())
          .bind("agency", agency.id())
          .bind("name", agency.name())
          .bind("url", agency.url())
          .add();
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  /** How many agencies of each run have no result. */
  Map<String, Integer> open() {
    return handle
        .createQuery(
            """
            SELECT run.run_id AS run_id,
              (SELECT count(*) FROM listed WHERE listed.run_id = run.run_id)
              - (SELECT count(*) FROM result WHERE result.run_id = run.run_id) AS missing
            FROM run
            """)
        .reduceRows(
            new HashMap<String, Integer>(),
            (all, row) -> {
              all.put(
                  row.getColumn("run_id", String.class), row.getColumn("missing", Integer.class));
              return all;
            });
  }
}
