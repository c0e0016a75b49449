package oit.feed;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Delivers one report: a few attempts, each after a longer pause than the last, or after the pause
 * that the engine asks for. Delivers on one thread.
 */
final class Courier {

  /** Waits; the seam for tests. */
  interface Pause {
    void of(Duration length) throws InterruptedException;
  }

  /**
   * How hard to try.
   *
   * @param attempts at least 1
   * @param first pause after the first attempt; doubled after each further one
   * @param longest pause worth waiting for; a longer one is left to the next run
   */
  record Patience(int attempts, Duration first, Duration longest) {
    static final Patience USUAL = new Patience(4, Duration.ofSeconds(1), Duration.ofSeconds(60));
  }

  private final Post post;
  private final Patience patience;
  private final Pause pause;
  private final CountDownLatch stopped = new CountDownLatch(1);

  /** Its pauses end at once when it is stopped. */
  Courier(Post post) {
    this.post = post;
    this.patience = Patience.USUAL;
    this.pause = length -> stopped.await(length.toMillis(), TimeUnit.MILLISECONDS);
  }

  Courier(Post post, Patience patience, Pause pause) {
    this.post = post;
    this.patience = patience;
    this.pause = pause;
  }

  /** {@link Reply.Later} says that all attempts are used up. */
  Reply deliver(Parcel parcel) {
    Duration wait = patience.first();
    for (int attempt = 1; ; attempt++) {
      Reply reply = post.of(parcel);
      if (!(reply instanceof Reply.Later(Trouble trouble, Duration after))) {
        return reply;
      }
      Duration next = after != null && after.compareTo(wait) > 0 ? after : wait;
      if (attempt == patience.attempts() || next.compareTo(patience.longest()) > 0) {
        return reply;
      }
      try {
        pause.of(next);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        stop();
      }
      if (stopped.getCount() == 0) {
        return reply;
      }
      wait = wait.multipliedBy(2);
    }
  }

  /** Breaks off what is under way; from any thread. */
  void stop() {
    stopped.countDown();
    post.stop();
  }
}
