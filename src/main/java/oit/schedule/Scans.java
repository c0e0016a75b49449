package oit.schedule;

import java.time.Instant;

/** Does what a schedule asks for. */
@FunctionalInterface
public interface Scans {

  /** Exit code of a run that was stopped so that it can be taken up again. */
  int STOPPED = -2;

  /**
   * Scans, or goes on with the run of that firing if it was cut off. Called by one thread at a
   * time.
   *
   * @return exit code of the command, or {@link #STOPPED}
   */
  int scan(Schedule schedule, Instant firing);
}
