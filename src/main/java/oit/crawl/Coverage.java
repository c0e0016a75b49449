package oit.crawl;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * What a crawl saw and what it left.
 *
 * @param pages web pages read; {@code documents} files read
 * @param bytes body bytes received
 * @param left URLs found and not visited because a budget ended first
 * @param notFetched the failures, at most {@link #MOST_LISTED}
 * @param findings what is odd about the site as a whole
 */
public record Coverage(
    Outcome outcome,
    StoppedBy stoppedBy,
    int pages,
    int documents,
    long bytes,
    Duration elapsed,
    int left,
    List<NotFetched> notFetched,
    List<Finding> findings) {

  /** Failures listed at most. */
  public static final int MOST_LISTED = 500;

  public enum Outcome {
    COMPLETE,
    PARTIAL,
    UNREACHABLE;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public enum StoppedBy {
    FRONTIER_EMPTY,
    MAX_PAGES,
    MAX_TIME,
    INTERRUPTED,
    UNREACHABLE;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** {@code outcome} is the code of the fetch outcome. */
  public record NotFetched(String url, String outcome, oit.fetch.FetchOutcome detail) {}

  public record Finding(String kind, String url, String note) {}
}
