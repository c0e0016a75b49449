package oit.crawl;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import oit.fetch.FetchOutcome;
import oit.fetch.FetchOutcome.NeedsBrowser;
import oit.fetch.FetchRequest;
import oit.fetch.Fetched;
import oit.fetch.Fetcher;
import oit.fetch.Renderer;
import okhttp3.HttpUrl;

/** How a crawl gets what it visits; called from the crawling thread alone. */
public interface Fetching {

  /** Gets one resource; answers with an outcome whatever the site does. */
  FetchOutcome fetch(FetchRequest request);

  /** The sitemaps named by the robots.txt of the host of {@code url}; empty if there are none. */
  List<HttpUrl> sitemaps(HttpUrl url, Instant deadline);

  /**
   * Shows a fetched page in a browser; answers with {@code NeedsBrowser} if there is none.
   *
   * @param own what belongs to the agency
   */
  default FetchOutcome render(Fetched page, Predicate<HttpUrl> own, Instant deadline) {
    return new NeedsBrowser(page.url(), NeedsBrowser.Reason.NO_BROWSER);
  }

  /** How long a site that failed for a moment is left alone before it is asked again. */
  default Duration rest() {
    return Duration.ZERO;
  }

  /** Waits. */
  default void pause(Duration duration) throws InterruptedException {}

  /** Takes up cookies that an earlier attempt was given. */
  default void remember(HttpUrl url, List<String> setCookie) {}

  /** Fetching over the network, without a browser. */
  static Fetching with(Fetcher fetcher) {
    return with(
        fetcher,
        (page, own, deadline) -> new NeedsBrowser(page.url(), NeedsBrowser.Reason.NO_BROWSER));
  }

  /** Fetching over the network, with a browser for the pages that need one. */
  static Fetching with(Fetcher fetcher, Renderer renderer) {
    return with(fetcher, renderer::render);
  }

  /** Shows a page, as {@link Fetching#render} does. */
  @FunctionalInterface
  interface Rendering {
    FetchOutcome render(Fetched page, Predicate<HttpUrl> own, Instant deadline);
  }

  private static Fetching with(Fetcher fetcher, Rendering rendering) {
    return new Fetching() {
      @Override
      public FetchOutcome render(Fetched page, Predicate<HttpUrl> own, Instant deadline) {
        return rendering.render(page, own, deadline);
      }

      @Override
      public Duration rest() {
        return fetcher.rest();
      }

      @Override
      public void pause(Duration duration) throws InterruptedException {
        fetcher.pause(duration);
      }

      @Override
      public void remember(HttpUrl url, List<String> setCookie) {
        fetcher.remember(url, setCookie);
      }

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
