package oit.schedule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Runs one thing after the other on a thread of its own. Two scans at once could ask one server
 * twice as often as is polite. Thread-safe.
 */
final class Lane implements AutoCloseable {

  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Thread thread = Thread.ofPlatform().name("oit-schedule-run").start(this::work);

  synchronized void add(Runnable task) {
    waiting.add(task);
    notifyAll();
  }

  private void work() {
    while (true) {
      Runnable task;
      synchronized (this) {
        while (waiting.isEmpty() && !closed.get()) {
          try {
            wait();
          } catch (InterruptedException e) {
            return;
          }
        }
        if (closed.get()) {
          return;
        }
        task = waiting.remove();
      }
      task.run();
    }
  }

  /** Waits for the task that runs now; those that wait are let go. */
  @Override
  public void close() {
    closed.set(true);
    synchronized (this) {
      notifyAll();
    }
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
