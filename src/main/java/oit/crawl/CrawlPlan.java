package oit.crawl;

import java.time.Duration;
import java.util.List;

/**
 * What to crawl and how far.
 *
 * @param start home page, absolute http(s)
 * @param also further addresses to visit first, such as declared links; on the sites of others they
 *     are only asked whether anything is there
 * @param maxPages pages and documents fetched at most
 * @param maxTime wall time after which the crawl stops with what it has
 * @param maxDepth clicks from the home page at most
 * @param maxBytes bytes of one body at most; the rest is cut off
 * @param render which pages are shown in a browser
 */
public record CrawlPlan(
    String start,
    List<String> also,
    int maxPages,
    Duration maxTime,
    int maxDepth,
    long maxBytes,
    Promise promise,
    Render render) {

  /** Which pages are shown in a browser before they are read. */
  public enum Render {
    /** Those that show nothing without their scripts. */
    AUTO,
    NEVER,
    ALWAYS
  }

  /** With {@link Render#AUTO}. */
  public CrawlPlan(
      String start,
      List<String> also,
      int maxPages,
      Duration maxTime,
      int maxDepth,
      long maxBytes,
      Promise promise) {
    this(start, also, maxPages, maxTime, maxDepth, maxBytes, promise, Render.AUTO);
  }

  /** How much a link promises, before it is followed; higher is visited earlier. */
  @FunctionalInterface
  public interface Promise {
    /** All links alike. */
    Promise NONE = (label, url) -> 0;

    /**
     * What following a link is worth.
     *
     * @param label link text, with its context where it says little
     * @param url absolute target
     * @return 0 for nothing special, below 50 for a hint, up to 100 for a link that names an item
     */
    int of(String label, String url);
  }
}
