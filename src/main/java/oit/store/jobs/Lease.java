package oit.store.jobs;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The right to ask the hosts of one agency, for as long as the database can be told that it is
 * still used. Thread-safe.
 */
public final class Lease {

  private final Leases leases;
  private final String token;
  private long renewedAt;
  private boolean lost;
  private @Nullable Runnable stop;

  Lease(Leases leases, String token, long renewedAt) {
    this.leases = leases;
    this.token = token;
    this.renewedAt = renewedAt;
  }

  String token() {
    return token;
  }

  /** Calls {@code stop} when the lease is lost; at once if it is. */
  public void onLost(Runnable stop) {
    boolean late;
    synchronized (this) {
      this.stop = stop;
      late = lost;
    }
    if (late) {
      stop.run();
    }
  }

  /** Whether somebody else may ask those hosts by now. */
  public synchronized boolean isLost() {
    return lost;
  }

  synchronized void renewed(long askedAt) {
    renewedAt = Math.max(renewedAt, askedAt);
  }

  synchronized boolean isOlderThan(long nanos, long now) {
    return now - renewedAt > nanos;
  }

  void lose() {
    Runnable call;
    synchronized (this) {
      call = lost ? null : stop;
      lost = true;
    }
    if (call != null) {
      call.run();
    }
  }

  /**
   * Gives the lanes back; where the database is away they become free by themselves.
   *
   * @param pause for which nobody else may ask those hosts
   */
  public void release(Duration pause) {
    leases.release(this, pause);
  }
}
