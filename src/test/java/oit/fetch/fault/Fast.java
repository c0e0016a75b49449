package oit.fetch.fault;

import java.time.Duration;
import oit.fetch.FetchOptions;
import oit.fetch.FetchOutcome;
import oit.fetch.FetchRequest;
import oit.fetch.Fetcher;
import okhttp3.HttpUrl;

/** Options that make a fault show at once, and the shortest way to an outcome. */
final class Fast {
  static final FetchOptions OPTIONS =
      FetchOptions.defaults()
          .withDelay(Duration.ZERO)
          .withTimeouts(Duration.ofMillis(500), Duration.ofMillis(300), Duration.ofMillis(900))
          .withAllowPrivate(true);

  private Fast() {}

  /** The outcome of {@code /start} on a server that behaves like that. */
  static FetchOutcome outcome(RawServer.Behaviour behaviour) {
    try (RawServer server = RawServer.start(behaviour)) {
      return outcome(server.url("/start"));
    }
  }

  static FetchOutcome outcome(HttpUrl url) {
    return outcome(FetchRequest.of(url));
  }

  static FetchOutcome outcome(FetchRequest request) {
    try (var fetcher = new Fetcher(OPTIONS)) {
      return fetcher.fetch(request);
    }
  }
}
