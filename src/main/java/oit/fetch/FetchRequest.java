package oit.fetch;

import java.time.Instant;
import java.util.function.Predicate;
import okhttp3.HttpUrl;

/**
 * One GET.
 *
 * @param url what to get
 * @param mayFollow whether a redirect to that address is wanted; asked before robots.txt is
 * @param maxBytes largest body, in bytes after decoding; at least 1
 * @param deadline nothing is waited for or read beyond it; {@link Instant#MAX} for none
 * @param known what the caller holds already, so that the server may answer "not modified"
 * @param witness sees each answer on the way, redirects included, but not robots.txt
 */
public record FetchRequest(
    HttpUrl url,
    Predicate<HttpUrl> mayFollow,
    long maxBytes,
    Instant deadline,
    Validators.Known known,
    Exchange.Witness witness) {

  /** 30 MiB. */
  public static final long DEFAULT_MAX_BYTES = 30L << 20;

  public FetchRequest {
    if (maxBytes < 1 || maxBytes > Integer.MAX_VALUE - 16) {
      throw new IllegalArgumentException("maxBytes out of range: " + maxBytes);
    }
  }

  /** A request that follows every redirect, with the default limit and no deadline. */
  public static FetchRequest of(HttpUrl url) {
    return new FetchRequest(
        url,
        target -> true,
        DEFAULT_MAX_BYTES,
        Instant.MAX,
        Validators.Known.NOTHING,
        Exchange.Witness.NOBODY);
  }

  public FetchRequest following(Predicate<HttpUrl> mayFollow) {
    return new FetchRequest(url, mayFollow, maxBytes, deadline, known, witness);
  }

  public FetchRequest atMost(long maxBytes) {
    return new FetchRequest(url, mayFollow, maxBytes, deadline, known, witness);
  }

  public FetchRequest until(Instant deadline) {
    return new FetchRequest(url, mayFollow, maxBytes, deadline, known, witness);
  }

  public FetchRequest knowing(Validators.Known known) {
    return new FetchRequest(url, mayFollow, maxBytes, deadline, known, witness);
  }

  public FetchRequest seenBy(Exchange.Witness witness) {
    return new FetchRequest(url, mayFollow, maxBytes, deadline, known, witness);
  }
}
