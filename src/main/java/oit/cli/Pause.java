package oit.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits. */
@FunctionalInterface
interface Pause {

  /**
   * @return whether the time is over; false if the person does not want to wait
   */
  boolean of(Duration duration) throws InterruptedException;

  /** Waits as long as nothing counts that down. */
  static Pause until(CountDownLatch stopped) {
    return duration -> !stopped.await(duration.toMillis(), TimeUnit.MILLISECONDS);
  }
}
