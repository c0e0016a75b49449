package oit.crawl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import oit.read.UrlKey;
import okhttp3.HttpUrl;

/**
 * An address to visit, and how it was found.
 *
 * @param promise 0–100
 * @param clicks from the home page
 * @param foundVia labels clicked, the last {@link #MOST_LABELS} of them
 * @param linked whether a page links to it, as against the sitemap alone
 */
record Lead(
    HttpUrl url, Rank rank, int promise, int clicks, List<String> foundVia, boolean linked) {

  static final int MOST_LABELS = 5;
  static final int LONGEST_LABEL = 120;

  /** The better lead first; leads of equal worth compare as equal. */
  static final Comparator<Lead> BEST_FIRST =
      Comparator.comparing(Lead::rank)
          .thenComparing(Comparator.comparingInt(Lead::promise).reversed())
          .thenComparingInt(Lead::clicks);

  Lead {
    foundVia = List.copyOf(foundVia);
  }

  static Lead home(HttpUrl url) {
    return new Lead(url, Rank.HOME, 0, 0, List.of(), true);
  }

  String key() {
    return UrlKey.of(url);
  }

  /** The labels that lead through this one to a target called {@code label}. */
  List<String> pathTo(String label) {
    if (label.isBlank()) {
      return foundVia;
    }
    List<String> path = new ArrayList<>(foundVia);
    path.add(label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL) + "…");
    return path.subList(Math.max(0, path.size() - MOST_LABELS), path.size());
  }

  /** The best of two leads to one address: the better place in the queue and the shorter way. */
  Lead merge(Lead other) {
    Lead way =
        clicks < other.clicks || (clicks == other.clicks && promise >= other.promise)
            ? this
            : other;
    if (linked != other.linked) {
      way = linked ? this : other;
    }
    return new Lead(
        url,
        rank.compareTo(other.rank) <= 0 ? rank : other.rank,
        Math.max(promise, other.promise),
        way.clicks,
        way.foundVia,
        linked || other.linked);
  }
}
