package oit.crawl;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;
import oit.fetch.FetchOutcome;
import oit.fetch.FetchRequest;
import oit.fetch.Fetched;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Lets another thread end a crawl, also while it waits for an answer. Thread-safe. */
final class Halt {

  /** A rest may take no more than this part of the time that is left. */
  private static final int PART = 5;

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

  /** Lets a troubled site rest before it is asked again, if that leaves most of the time. */
  void rest(int pass, Duration left) {
    Duration rest = fetching.rest().multipliedBy(pass);
    if (rest.multipliedBy(PART).compareTo(left) > 0) {
      return;
    }
    synchronized (this) {
      if (isStopped()) {
        return;
      }
      waiting = Thread.currentThread();
    }
    try {
      fetching.pause(rest);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      synchronized (this) {
        waiting = null;
        if (stopped) {
          Thread.interrupted();
        }
      }
    }
  }

  /** Fetches, unless stopped; a fetch that is stopped half-way yields {@code BudgetExhausted}. */
  FetchOutcome fetch(FetchRequest request) {
    return unlessStopped(request.url(), () -> fetching.fetch(request));
  }

  /** Shows a page in a browser, under the same condition. */
  FetchOutcome render(Fetched page, Predicate<HttpUrl> own, Instant deadline) {
    return unlessStopped(page.url(), () -> fetching.render(page, own, deadline));
  }

  private FetchOutcome unlessStopped(HttpUrl url, Supplier<FetchOutcome> action) {
    synchronized (this) {
      if (isStopped()) {
        return new FetchOutcome.BudgetExhausted(url);
      }
      waiting = Thread.currentThread();
    }
    try {
      return action.get();
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
