package oit.crawl;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import oit.fetch.TextSum;
import oit.read.UrlKey;
import okhttp3.HttpUrl;

/**
 * The addresses still to visit, best first, each once. Remembers at most {@code limit} addresses;
 * beyond that the least promising are dropped. Not thread-safe.
 */
final class Frontier {

  static final int LIMIT = 100_000;

  /** A lead without its parsed address, which takes many times the room of its text. */
  private record Place(
      String url,
      Rank rank,
      int promise,
      int crowd,
      int clicks,
      List<String> foundVia,
      boolean linked,
      long key,
      long worth,
      long order) {

    static final Comparator<Place> BEST_FIRST =
        Comparator.comparingLong(Place::worth).reversed().thenComparingLong(Place::order);

    static Place of(Lead lead, long key, long order) {
      return new Place(
          lead.url().toString(),
          lead.rank(),
          lead.promise(),
          lead.crowd(),
          lead.clicks(),
          lead.foundVia(),
          lead.linked(),
          key,
          lead.worth(),
          order);
    }

    Lead lead() {
      return lead(HttpUrl.get(url));
    }

    Lead lead(HttpUrl address) {
      return new Lead(address, rank, promise, crowd, clicks, foundVia, linked);
    }
  }

  private final TreeSet<Place> queue = new TreeSet<>(Place.BEST_FIRST);
  private final Map<Long, Place> waiting = new HashMap<>();
  private final Set<Long> taken = new HashSet<>();
  private final int limit;
  private long order;
  private int dropped;

  Frontier(int limit) {
    this.limit = limit;
  }

  /** Queues a lead; if its address waits already, that one gains what this one has to offer. */
  void add(Lead lead) {
    long key = TextSum.of(lead.key());
    if (taken.contains(key)) {
      return;
    }
    Place known = waiting.get(key);
    if (known == null) {
      put(Place.of(lead, key, order++));
      if (waiting.size() + taken.size() > limit) {
        Place worst = queue.last();
        queue.remove(worst);
        waiting.remove(worst.key());
        dropped++;
      }
    } else {
      Lead before = known.lead(lead.url());
      Lead merged = before.merge(lead);
      if (!merged.equals(before)) {
        queue.remove(known);
        put(Place.of(merged, key, known.order()));
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
    long key = TextSum.of(UrlKey.of(url));
    Place place = waiting.remove(key);
    if (place != null) {
      queue.remove(place);
    }
    return taken.add(key);
  }

  /** Whether the address of that key has been visited. */
  boolean isTaken(String key) {
    return taken.contains(TextSum.of(key));
  }

  /** Whether the address has been visited whose key has that sum. */
  boolean isTaken(long key) {
    return taken.contains(key);
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
