package oit.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Turns Ctrl-C (and SIGTERM) into a partial report: tells the running scans to stop, waits for
 * their reports, and ends with the exit code the command came to. Thread-safe.
 */
final class Interruption {

  private volatile Duration patience = Duration.ofMinutes(1);

  private final List<Runnable> stops = new ArrayList<>();
  private final AtomicBoolean interrupted = new AtomicBoolean();
  private final AtomicInteger exitCode = new AtomicInteger(ExitCode.INCOMPLETE);
  private final CountDownLatch finished = new CountDownLatch(1);

  private Interruption() {}

  /** For tests and for use inside another program: nobody presses Ctrl-C. */
  static Interruption unarmed() {
    return new Interruption();
  }

  /** Listens for the end of the process. */
  static Interruption armed() {
    Interruption interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(interruption::onShutdown));
    return interruption;
  }

  private void onShutdown() {
    if (finished.getCount() == 0) {
      return;
    }
    interrupt();
    try {
      finished.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(exitCode.get());
  }

  /** Stops what runs now and what begins later. */
  void interrupt() {
    interrupted.set(true);
    synchronized (stops) {
      stops.forEach(Runnable::run);
    }
  }

  /** How long the end of the process waits for the end of the command; else a minute. */
  void patience(Duration time) {
    patience = time;
  }

  boolean isInterrupted() {
    return interrupted.get();
  }

  /**
   * Calls {@code stop} when interrupted; at once if that has happened already. Close the answer
   * when there is nothing left to stop.
   */
  Stopping onInterrupt(Runnable stop) {
    synchronized (stops) {
      stops.add(stop);
    }
    if (interrupted.get()) {
      stop.run();
    }
    return () -> {
      synchronized (stops) {
        stops.remove(stop);
      }
    };
  }

  /** Something that can be stopped until it is closed. */
  interface Stopping extends AutoCloseable {
    @Override
    void close();
  }

  /** The command is done; the process may end with this code. */
  void finished(int code) {
    exitCode.set(code);
    finished.countDown();
  }
}
