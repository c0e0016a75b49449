package oit.crawl;

import java.util.List;
import oit.fetch.FetchOutcome;
import oit.read.Resource;

/** Hears of each page as it comes. Called from the crawling thread, one call at a time. */
public interface CrawlListener {

  /** A resource was fetched and read. */
  void visited(Resource resource, int clicks, List<String> foundVia);

  /** A URL yielded no resource. Called once for each URL, after the last try. */
  void failed(String url, FetchOutcome outcome, int clicks, List<String> foundVia);

  /**
   * {@code url} shows the same bytes as {@code first}, a URL of a resource told of before, or leads
   * there; it is not told of again.
   */
  default void sameAs(String url, String first, int clicks, List<String> foundVia) {}

  /** About to fetch {@code url} (and progress so far). */
  default void progress(String url, int done, int queued) {}
}
