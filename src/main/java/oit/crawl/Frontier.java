package oit.crawl;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import oit.read.UrlKey;
import okhttp3.HttpUrl;

/**
 * The addresses still to visit, best first, each once. Remembers at most {@code limit} addresses;
 * beyond that the least promising are dropped. Not thread-safe.
 */
final class Frontier {

  static final int LIMIT = 100_000;

  private record Place(Lead lead, String key, long order) {}

  private final TreeSet<Place> queue =
      new TreeSet<>(
          Comparator.comparing(Place::lead, Lead.BEST_FIRST).thenComparingLong(Place::order));
  private final Map<String, Place> waiting = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final int limit;
  private long order;
  private int dropped;

  Frontier(int limit) {
    this.limit = limit;
  }

  /** Queues a lead; if its address waits already, that one gains what this one has to offer. */
  void add(Lead lead) {
    String key = lead.key();
    if (taken.contains(key)) {
      return;
    }
    Place known = waiting.get(key);
    if (known == null) {
      put(new Place(lead, key, order++));
      if (waiting.size() + taken.size() > limit) {
        Place worst = queue.last();
        queue.remove(worst);
        waiting.remove(worst.key());
        dropped++;
      }
    } else {
      Lead merged = known.lead().merge(lead);
      if (!merged.equals(known.lead())) {
        queue.remove(known);
        put(new Place(merged, key, known.order()));
      }
    }
  }

  /** The best lead, which will not be given again. */
  Optional<Lead> take() {
    Place best = queue.pollFirst();
    if (best == null) {
      return Optional.empty();
    }
    waiting.remove(best.key());
    taken.add(best.key());
    return Optional.of(best.lead());
  }

  /** Notes that {@code url} has been visited under another address; false if it already was. */
  boolean mark(HttpUrl url) {
    String key = UrlKey.of(url);
    Place place = waiting.remove(key);
    if (place != null) {
      queue.remove(place);
    }
    return taken.add(key);
  }

  int size() {
    return queue.size();
  }

  /** Leads that found no room. */
  int dropped() {
    return dropped;
  }

  private void put(Place place) {
    queue.add(place);
    waiting.put(place.key(), place);
  }
}
