package oit.crawl;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** How much of a plan is used up. Not thread-safe. */
final class Budget {

  /** Requests that yield nothing are free for the page count, but not without end. */
  private static final int FAILURES_PER_PAGE = 3;

  private final CrawlPlan plan;
  private final InstantSource clock;
  private final Instant started;
  private final Instant deadline;
  private int pages;
  private int failures;
  private long bytes;

  Budget(CrawlPlan plan, InstantSource clock) {
    this.plan = plan;
    this.clock = clock;
    started = clock.instant();
    deadline = started.plus(plan.maxTime());
  }

  Instant deadline() {
    return deadline;
  }

  /** The moment when that part of the time will be used up. */
  Instant part(double share) {
    return started.plusMillis((long) (plan.maxTime().toMillis() * share));
  }

  Duration elapsed() {
    return Duration.between(started, clock.instant());
  }

  Duration left() {
    return Duration.between(clock.instant(), deadline);
  }

  boolean isTimeUp() {
    return !clock.instant().isBefore(deadline);
  }

  boolean arePagesUp() {
    return pages >= plan.maxPages() || failures >= FAILURES_PER_PAGE * (plan.maxPages() + 10L);
  }

  void countPage() {
    pages++;
  }

  void countFailure() {
    failures++;
  }

  void countBytes(long more) {
    bytes += more;
  }

  long bytes() {
    return bytes;
  }
}
