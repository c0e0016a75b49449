package oit.crawl;

import oit.fetch.FetchOutcome;
import oit.fetch.FetchRequest;
import org.jspecify.annotations.Nullable;

/** Lets another thread end a crawl, also while it waits for an answer. Thread-safe. */
final class Halt {

  private final Fetching fetching;
  private boolean stopped;
  private @Nullable Thread waiting;

  Halt(Fetching fetching) {
    this.fetching = fetching;
  }

  synchronized void stop() {
    stopped = true;
    if (waiting != null) {
      waiting.interrupt();
    }
  }

  synchronized boolean isStopped() {
    return stopped || Thread.currentThread().isInterrupted();
  }

  /** Fetches, unless stopped; a fetch that is stopped half-way yields {@code BudgetExhausted}. */
  FetchOutcome fetch(FetchRequest request) {
    synchronized (this) {
      if (isStopped()) {
        return new FetchOutcome.BudgetExhausted(request.url());
      }
      waiting = Thread.currentThread();
    }
    try {
      return fetching.fetch(request);
    } finally {
      synchronized (this) {
        waiting = null;
        if (stopped) {
          // our own interrupt; the listener's files must not be closed by it
          Thread.interrupted();
        }
      }
    }
  }
}
