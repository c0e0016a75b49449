package oit.read;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/**
 * Runs one reading on a thread of its own, with its own stack and a time limit: whatever a file
 * does to its parser costs that file alone. No more readings run at once than there are cores.
 */
final class Worker {
  private static final Semaphore SLOTS =
      new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));
  private static final long STACK = 8L << 20;

  private Worker() {}

  /** One reading; may fail in any way. */
  @FunctionalInterface
  interface Task {
    void run() throws IOException;
  }

  /** Runs the task into the draft; afterwards the draft is as far as it came and closed. */
  static void run(Draft draft, Duration time, Task task) {
    try {
      SLOTS.acquire();
      try {
        Thread thread = new Thread(null, () -> guarded(draft, task), "oit-read", STACK);
        thread.setDaemon(true);
        thread.start();
        if (!thread.join(time)) {
          draft.close("time");
          draft.cut("time");
          thread.interrupt();
        }
      } finally {
        SLOTS.release();
      }
    } catch (InterruptedException e) {
      draft.close("interrupted");
      draft.cut("interrupted");
      Thread.currentThread().interrupt();
    }
  }

  private static void guarded(Draft draft, Task task) {
    try {
      task.run();
    } catch (LimitReached full) {
      draft.cut(PageWalk.limit(full));
    } catch (StackOverflowError e) {
      draft.fail("nested-too-deep");
    } catch (OutOfMemoryError e) {
      draft.fail("too-large-to-read");
    } catch (IOException | RuntimeException | LinkageError | AssertionError e) {
      draft.fail("broken");
    }
  }
}
