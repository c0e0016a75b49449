package oit.store.jobs;

import java.time.Duration;

/** What came of asking for the lanes of an agency. */
public sealed interface Claim {

  /** They are this worker's until the lease is given back or lost. */
  record Granted(Lease lease) implements Claim {}

  /**
   * Somebody has one of them.
   *
   * @param left how long, if nothing is heard of whoever has it; more than zero
   */
  record Busy(Duration left) implements Claim {}
}
