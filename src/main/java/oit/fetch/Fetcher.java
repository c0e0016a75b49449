package oit.fetch;

import java.time.Instant;
import okhttp3.HttpUrl;

/**
 * Gets resources, politely and safely: robots.txt, one request at a time per host and address with
 * a pause between, redirects checked hop by hop, no private addresses, limits on bytes and time.
 *
 * <p>Thread-safe; build one per run, so that pauses and cookies are shared. Calls block; use
 * virtual threads.
 */
public final class Fetcher implements AutoCloseable {

  public Fetcher(FetchOptions options) {
    this(options, World.REAL);
  }

  public Fetcher(FetchOptions options, World world) {}

  /** Gets one resource; never throws for anything that a site does. */
  public FetchOutcome fetch(FetchRequest request) {
    throw new UnsupportedOperationException("not yet");
  }

  /** The rules of the host of {@code url}, fetched once and then remembered. */
  public RobotsRules robots(HttpUrl url, Instant deadline) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Closes idle connections. */
  @Override
  public void close() {}
}
