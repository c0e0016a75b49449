package oit.fetch.browser;

import java.time.Duration;

/**
 * How to show pages.
 *
 * @param userAgent the name that scripts see
 * @param pages shown at once at most; default 2
 * @param idle a page that asks for nothing this long has come to rest; default 500 ms
 * @param settle after this time a page is taken as it is; default 10 s
 * @param maxLength characters of a document at most; default 20 million
 * @param starts of the browser at most, the first included; default 10
 */
public record BrowserOptions(
    String userAgent, int pages, Duration idle, Duration settle, int maxLength, int starts) {

  public BrowserOptions {
    if (pages < 1 || maxLength < 1 || starts < 1) {
      throw new IllegalArgumentException("not positive: " + pages + ", " + maxLength);
    }
  }

  public static BrowserOptions defaults(String userAgent) {
    return new BrowserOptions(
        userAgent, 2, Duration.ofMillis(500), Duration.ofSeconds(10), 20_000_000, 10);
  }

  public BrowserOptions withSettle(Duration idle, Duration settle) {
    return new BrowserOptions(userAgent, pages, idle, settle, maxLength, starts);
  }
}
