package oit.schedule.cluster;

import java.time.Duration;

/** Does what is handed out. */
@FunctionalInterface
public interface Work {

  /** What came of it. */
  sealed interface Result {

    /** Nothing is left to do. */
    record Done() implements Result {}

    /**
     * Somebody shall do it.
     *
     * @param later not before that time is over
     */
    record PutBack(Duration later) implements Result {}
  }

  /** Called by several threads at once; never twice at once for one lane. */
  Result on(String runId, String agencyId);
}
