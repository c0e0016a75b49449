package oit.crawl;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import oit.fetch.FetchOutcome;
import okhttp3.HttpUrl;

/**
 * Crawls one site on the calling thread, meant for a virtual thread. Promised links come first, so
 * that a small budget still sees what matters; hosts of others are never visited.
 *
 * <p>Use one object for one run. {@link #stop()} may be called from any thread.
 */
public final class SiteCrawl {

  private final Fetching fetching;
  private final Reading reading;
  private final InstantSource clock;
  private final Halt halt;

  public SiteCrawl(Fetching fetching, Reading reading, InstantSource clock) {
    this.fetching = fetching;
    this.reading = reading;
    this.clock = clock;
    halt = new Halt(fetching);
  }

  /**
   * Crawls until nothing is left, a budget is used up, or someone stops it; never throws for
   * anything that a site does.
   *
   * @return what was seen; {@code UNREACHABLE} if not even one page was
   */
  public Coverage run(CrawlPlan plan, CrawlListener listener) {
    HttpUrl start = HttpUrl.parse(plan.start());
    return start == null
        ? invalid(plan, listener)
        : new Tour(fetching, reading, clock, halt, plan, start, listener).run();
  }

  /** Ends the run soon; what was seen so far counts. Also ends a run that has not begun. */
  public void stop() {
    halt.stop();
  }

  private static Coverage invalid(CrawlPlan plan, CrawlListener listener) {
    FetchOutcome outcome = new FetchOutcome.InvalidUrl(plan.start());
    listener.failed(plan.start(), outcome, 0, List.of());
    return new Coverage(
        Coverage.Outcome.UNREACHABLE,
        Coverage.StoppedBy.UNREACHABLE,
        0,
        0,
        0,
        Duration.ZERO,
        0,
        List.of(new Coverage.NotFetched(plan.start(), outcome.code(), outcome)),
        List.of());
  }
}
