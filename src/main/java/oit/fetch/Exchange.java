package oit.fetch;

import java.time.Instant;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/**
 * One answer of a server as it came, be it a page, a redirect or an error: what an archive keeps.
 *
 * @param url the address that was asked
 * @param status HTTP status, 200 to 599
 * @param headers all of them, as sent
 * @param body the bytes read, decoded from gzip; shared, nobody may write to it; empty for
 *     redirects
 * @param cut whether the body is only the start of what the server has, and why
 * @param at when the answer had been read
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Exchange(HttpUrl url, int status, Headers headers, byte[] body, Cut cut, Instant at) {

  /** Why a body ends where it ends. */
  public enum Cut {
    /** It is complete. */
    NONE,
    /** The request's limit was reached. */
    LENGTH,
    /** The connection broke, stalled or sent nonsense. */
    DISCONNECT
  }

  /** Sees every answer of one request, in order, on the fetching thread. */
  @FunctionalInterface
  public interface Witness {
    /** Looks away. */
    Witness NOBODY = exchange -> {};

    void came(Exchange exchange);
  }
}
