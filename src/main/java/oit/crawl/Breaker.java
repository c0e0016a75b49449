package oit.crawl;

import java.util.HashMap;
import java.util.Map;
import oit.fetch.FetchOutcome;
import okhttp3.HttpUrl;

/**
 * Gives up on a host that has stopped answering: after {@link #MOST_BROKEN} failed connections or
 * {@link #MOST_REFUSALS} refusals in a row. Not thread-safe.
 */
final class Breaker {

  static final int MOST_BROKEN = 8;
  static final int MOST_REFUSALS = 25;

  private final Map<String, Integer> broken = new HashMap<>();
  private final Map<String, Integer> refused = new HashMap<>();

  void note(HttpUrl url, FetchOutcome outcome) {
    String host = Area.host(url);
    switch (outcome) {
      case FetchOutcome.Timeout t -> broken.merge(host, 1, Integer::sum);
      case FetchOutcome.Refused r -> broken.merge(host, 1, Integer::sum);
      case FetchOutcome.Reset r -> broken.merge(host, 1, Integer::sum);
      case FetchOutcome.DnsFailure d -> broken.merge(host, 1, Integer::sum);
      case FetchOutcome.TlsFailure t -> broken.merge(host, 1, Integer::sum);
      case FetchOutcome.RobotsUnreachable r -> broken.merge(host, 1, Integer::sum);
      case FetchOutcome.Blocked b -> refused.merge(host, 1, Integer::sum);
      case FetchOutcome.Challenge c -> refused.merge(host, 1, Integer::sum);
      case FetchOutcome.ServerError s -> refused.merge(host, 1, Integer::sum);
      case FetchOutcome.RobotsDisallowed d -> {} // nothing was asked of the host
      case FetchOutcome.BudgetExhausted b -> {}
      default -> {
        broken.remove(host);
        refused.remove(host);
      }
    }
  }

  boolean isOpen(HttpUrl url) {
    String host = Area.host(url);
    return broken.getOrDefault(host, 0) >= MOST_BROKEN
        || refused.getOrDefault(host, 0) >= MOST_REFUSALS;
  }
}
