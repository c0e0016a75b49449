package oit.fetch;

import java.time.Duration;
import java.util.List;

/**
 * How to fetch. Start from {@link #defaults()} and change what differs.
 *
 * @param userAgent the User-Agent header; should say who runs the program and how to reach them
 * @param delay pause between the end of one request and the start of the next on the same host or
 *     address; default 1 s, zero allowed; robots.txt may lengthen it
 * @param connectTimeout default 10 s; timeouts are more than zero and at most a day
 * @param readTimeout longest silence within an answer; default 30 s
 * @param callTimeout longest whole request without its pauses, one hop; default 2 min
 * @param maxRedirects hops followed for one request; default 10
 * @param allowPrivate whether loopback, private and reserved addresses may be reached; default no
 * @param strictTls whether a bad certificate refuses the page; by default it becomes a note
 */
public record FetchOptions(
    String userAgent,
    Duration delay,
    Duration connectTimeout,
    Duration readTimeout,
    Duration callTimeout,
    int maxRedirects,
    boolean allowPrivate,
    boolean strictTls) {

  private static final Duration LONGEST_TIMEOUT = Duration.ofDays(1);

  public FetchOptions {
    if (delay.isNegative() || maxRedirects < 0) {
      throw new IllegalArgumentException("negative: " + delay + ", " + maxRedirects);
    }
    for (Duration timeout : List.of(connectTimeout, readTimeout, callTimeout)) {
      // zero would mean "no limit" to the protocol layer
      if (!timeout.isPositive() || timeout.compareTo(LONGEST_TIMEOUT) > 0) {
        throw new IllegalArgumentException("timeout out of range: " + timeout);
      }
    }
  }

  /** The defaults, named {@code oit/<version>} without a contact. */
  public static FetchOptions defaults() {
    return new FetchOptions(
        "oit/" + ProductVersion.text(),
        Duration.ofSeconds(1),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30),
        Duration.ofMinutes(2),
        10,
        false,
        false);
  }

  /**
   * Names a page or an address where a site's owner reaches whoever runs this program.
   *
   * @throws IllegalArgumentException if it holds blanks, parentheses or anything but ASCII
   */
  public FetchOptions withContact(String contact) {
    if (!contact.matches("[!-'*-~]{1,200}")) {
      throw new IllegalArgumentException("not a contact: " + contact);
    }
    return withUserAgent("oit/" + ProductVersion.text() + " (+" + contact + ")");
  }

  public FetchOptions withUserAgent(String value) {
    return new FetchOptions(
        value,
        delay,
        connectTimeout,
        readTimeout,
        callTimeout,
        maxRedirects,
        allowPrivate,
        strictTls);
  }

  public FetchOptions withDelay(Duration value) {
    return new FetchOptions(
        userAgent,
        value,
        connectTimeout,
        readTimeout,
        callTimeout,
        maxRedirects,
        allowPrivate,
        strictTls);
  }

  public FetchOptions withTimeouts(Duration connect, Duration read, Duration call) {
    return new FetchOptions(
        userAgent, delay, connect, read, call, maxRedirects, allowPrivate, strictTls);
  }

  public FetchOptions withAllowPrivate(boolean value) {
    return new FetchOptions(
        userAgent, delay, connectTimeout, readTimeout, callTimeout, maxRedirects, value, strictTls);
  }

  public FetchOptions withStrictTls(boolean value) {
    return new FetchOptions(
        userAgent,
        delay,
        connectTimeout,
        readTimeout,
        callTimeout,
        maxRedirects,
        allowPrivate,
        value);
  }
}
