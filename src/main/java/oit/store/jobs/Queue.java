package oit.store.jobs;

import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * What Quartz knows of the agencies of a run; it names a trigger after the agency and its group
 * after the run. A connection that breaks while Quartz writes may leave an agency without a
 * trigger, or with one that never fires.
 */
record Queue(Handle handle) {

  List<String> stranded(String runId) {
    return handle
        .createQuery(
            """
            SELECT agency_id FROM job
            WHERE run_id = :run AND outcome IS NULL
              AND NOT EXISTS
                (SELECT 1 FROM lane
                 WHERE lane.run_id = job.run_id AND lane.agency_id = job.agency_id
                   AND lane.until > clock_timestamp())
              AND NOT EXISTS
                (SELECT 1 FROM qrtz_triggers t
                 WHERE t.trigger_group = job.run_id AND t.trigger_name = job.agency_id
                   AND (t.trigger_state IN ('WAITING', 'ACQUIRED')
                     OR EXISTS
                       (SELECT 1 FROM qrtz_fired_triggers f
                        WHERE f.job_name = t.job_name AND f.job_group = t.job_group)))
            ORDER BY agency_id
            """)
        .bind("run", runId)
        .mapTo(String.class)
        .list();
  }
}
