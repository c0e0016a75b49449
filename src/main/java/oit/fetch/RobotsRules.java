package oit.fetch;

import java.time.Duration;
import java.util.List;
import okhttp3.HttpUrl;

/**
 * What one host's robots.txt says to this program (RFC 9309).
 *
 * @param state where the rules come from
 * @param crawlDelay the pause asked for, capped; zero without one
 * @param sitemaps the sitemap addresses named in the file, in its order, http and https only
 */
public record RobotsRules(State state, Duration crawlDelay, List<HttpUrl> sitemaps) {

  public RobotsRules {
    sitemaps = List.copyOf(sitemaps);
  }

  /** Where the rules come from. */
  public enum State {
    /** A file was read. */
    READ,
    /** There is none (4xx): everything is allowed. */
    ABSENT,
    /** It could not be read (5xx, timeout, no connection): nothing is allowed for now. */
    UNREACHABLE
  }
}
