package oit.crawl;

import java.time.Instant;
import java.util.List;
import oit.fetch.FetchOutcome;
import oit.fetch.FetchRequest;
import oit.fetch.Fetcher;
import okhttp3.HttpUrl;

/** How a crawl gets what it visits; called from the crawling thread alone. */
public interface Fetching {

  /** Gets one resource; answers with an outcome whatever the site does. */
  FetchOutcome fetch(FetchRequest request);

  /** The sitemaps named by the robots.txt of the host of {@code url}; empty if there are none. */
  List<HttpUrl> sitemaps(HttpUrl url, Instant deadline);

  /** Fetching over the network. */
  static Fetching with(Fetcher fetcher) {
    return new Fetching() {
      @Override
      public FetchOutcome fetch(FetchRequest request) {
        return fetcher.fetch(request);
      }

      @Override
      public List<HttpUrl> sitemaps(HttpUrl url, Instant deadline) {
        return fetcher.robots(url, deadline).sitemaps();
      }
    };
  }
}
