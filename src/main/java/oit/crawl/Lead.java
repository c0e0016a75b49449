package oit.crawl;

import java.util.ArrayList;
import java.util.List;
import oit.read.UrlKey;
import okhttp3.HttpUrl;

/**
 * An address to visit, and how it was found.
 *
 * @param promise 0–100
 * @param crowd 0 for one of the first addresses of its pattern, higher the more came before it
 * @param clicks from the home page
 * @param foundVia labels clicked, the last {@link #MOST_LABELS} of them
 * @param linked whether a page links to it, as against the sitemap alone
 */
record Lead(
    HttpUrl url,
    Rank rank,
    int promise,
    int crowd,
    int clicks,
    List<String> foundVia,
    boolean linked) {

  static final int MOST_LABELS = 5;
  static final int LONGEST_LABEL = 120;

  /** Farther than most: a way on from the home page to what such a lead leads to is shorter. */
  private static final int CLICKS_OF_NAMED = 4;

  Lead {
    foundVia = List.copyOf(foundVia);
  }

  /** A lead to an address of which few others of its pattern are known. */
  Lead(HttpUrl url, Rank rank, int promise, int clicks, List<String> foundVia, boolean linked) {
    this(url, rank, promise, 0, clicks, foundVia, linked);
  }

  static Lead home(HttpUrl url) {
    return new Lead(url, Rank.HOME, 0, 0, List.of(), true);
  }

  /**
   * An address named in the plan. No page is known to link to it, so how far it is from the home
   * page is not known either.
   */
  static Lead named(HttpUrl url, int maxDepth) {
    int clicks = Math.clamp(maxDepth - 1, 1, CLICKS_OF_NAMED);
    return new Lead(url, Rank.DOOR, Outside.PROMISING, clicks, List.of(), true);
  }

  Lead at(Rank other) {
    return new Lead(url, other, promise, crowd, clicks, foundVia, linked);
  }

  /** Higher for the better lead: by rank, promise to the ten, crowd, promise, clicks. */
  long worth() {
    long worth = Rank.values().length - rank.ordinal();
    worth = worth << 8 | Math.clamp(promise / 10, 0, 255);
    worth = worth << 8 | 255 - Math.clamp(crowd, 0, 255);
    worth = worth << 8 | Math.clamp(promise, 0, 255);
    return worth << 24 | (1 << 24) - 1 - Math.clamp(clicks, 0, (1 << 24) - 1);
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
        Math.min(crowd, other.crowd),
        way.clicks,
        way.foundVia,
        linked || other.linked);
  }
}
