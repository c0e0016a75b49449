package oit.read;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs one reading on another thread, with a deep stack of its own and a time limit: whatever a
 * file does to its parser costs that file alone. No more readings run at once than there are cores.
 * A thread whose reading came to its end in time takes the next one.
 */
final class Worker {
  private static final int MOST = Math.max(2, Runtime.getRuntime().availableProcessors());
  private static final Semaphore SLOTS = new Semaphore(MOST, true);
  private static final long STACK = 8L << 20;

  private static final ExecutorService THREADS = Executors.newCachedThreadPool(Worker::thread);

  private Worker() {}

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "oit-read", STACK);
    thread.setDaemon(true);
    return thread;
  }

  /** One reading; may fail in any way. */
  @FunctionalInterface
  interface Task {
    void run() throws IOException;
  }

  /**
   * Runs the task into the draft; afterwards the draft is as far as it came and closed. A reading
   * that ran out of memory beside others is tried once more alone, so that a monster costs itself
   * and not those that were read at the same time.
   */
  static void run(Draft draft, Duration time, Task task) {
    draft.begin();
    try {
      if (!attempt(1, draft, time, task) && !Thread.currentThread().isInterrupted()) {
        draft.reset();
        attempt(MOST, draft, time, task);
      }
    } catch (InterruptedException e) {
      draft.close("interrupted");
      draft.cut("interrupted");
      Thread.currentThread().interrupt();
    }
  }

  /** What a task yields; empty if it fails in any way, or not in time. */
  static <T> Optional<T> call(Duration time, Callable<T> task) {
    Future<Optional<T>> work = THREADS.submit(() -> guarded(task));
    try {
      return work.get(time.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      work.cancel(true);
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      work.cancel(true);
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static <T> Optional<T> guarded(Callable<T> task) {
    try {
      return Optional.of(task.call());
    } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError | AssertionError e) {
      return Optional.empty();
    }
  }

  /** Says false if the memory was full. */
  private static boolean attempt(int slots, Draft draft, Duration time, Task task)
      throws InterruptedException {
    SLOTS.acquire(slots);
    try {
      Future<Boolean> reading = THREADS.submit(() -> guarded(draft, task));
      try {
        return reading.get(time.toNanos(), TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        draft.close("time");
        draft.cut("time");
        reading.cancel(true);
        return true;
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    } finally {
      SLOTS.release(slots);
    }
  }

  /**
   * Runs the task on this thread; whatever it throws ends up in the draft's state. Says false if
   * the memory was full.
   */
  static boolean guarded(Draft draft, Task task) {
    try {
      task.run();
    } catch (LimitReached full) {
      draft.cut(PageWalk.limit(full));
    } catch (StackOverflowError e) {
      draft.fail("nested-too-deep");
    } catch (OutOfMemoryError e) {
      draft.fail("too-large-to-read");
      return false;
    } catch (IOException | RuntimeException | LinkageError | AssertionError e) {
      draft.fail("broken");
    }
    return true;
  }
}
