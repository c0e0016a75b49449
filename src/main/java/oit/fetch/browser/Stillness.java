package oit.fetch.browser;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Watches a page come to rest: loaded, and nothing asked for during a while. Thread-safe. */
final class Stillness {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private int open;
  private boolean loaded;
  private long movedAt = System.nanoTime();
  private long moves;
  private @Nullable Rendering end;

  /** How a wait ended. */
  enum Rest {
    STILL,
    /** The time was up first. */
    RESTLESS,
    /** {@link #end()} says why. */
    OVER
  }

  void begin() {
    move(1, false);
  }

  void done() {
    move(-1, false);
  }

  void loaded() {
    move(0, true);
  }

  /** There will be no page; the first reason counts. */
  void over(Rendering why) {
    lock.lock();
    try {
      if (end == null) {
        end = why;
      }
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  @Nullable Rendering end() {
    lock.lock();
    try {
      return end;
    } finally {
      lock.unlock();
    }
  }

  /** Grows with everything that happens. */
  long moves() {
    lock.lock();
    try {
      return moves;
    } finally {
      lock.unlock();
    }
  }

  /**
   * @param until in the time of {@link System#nanoTime()}
   */
  Rest await(Duration idle, long until) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (end == null) {
        long now = System.nanoTime();
        boolean calm = loaded && open == 0;
        long stillAt = movedAt + idle.toNanos();
        if (calm && now - stillAt >= 0) {
          return Rest.STILL;
        }
        if (now - until >= 0) {
          return Rest.RESTLESS;
        }
        long wait = calm ? Math.min(stillAt - now, until - now) : until - now;
        changed.await(wait, TimeUnit.NANOSECONDS);
      }
      return Rest.OVER;
    } finally {
      lock.unlock();
    }
  }

  private void move(int more, boolean nowLoaded) {
    lock.lock();
    try {
      open += more;
      loaded |= nowLoaded;
      moves++;
      movedAt = System.nanoTime();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
