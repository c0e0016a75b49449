package oit.fetch.fault;

import java.io.IOException;
import java.time.Duration;
import oit.fetch.FetchOptions;
import oit.fetch.FetchOutcome;
import oit.fetch.FetchRequest;
import oit.fetch.Fetcher;
import okhttp3.HttpUrl;

/** The shortest way to an outcome. */
final class Fast {
  private static final FetchOptions PATIENT =
      FetchOptions.defaults()
          .withDelay(Duration.ZERO)
          .withTimeouts(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(10))
          .withAllowPrivate(true);

  private static final FetchOptions IMPATIENT =
      PATIENT.withTimeouts(Duration.ofMillis(700), Duration.ofMillis(700), Duration.ofMillis(1200));

  static {
    // the first exchange of a JVM is slow, and must not spend an impatient test's time
    outcome(new Hello());
  }

  private Fast() {}

  /** A class of its own: the server's thread would wait for ever for Fast to be initialised. */
  private static final class Hello implements RawServer.Behaviour {
    @Override
    public void answer(RawServer.Exchange exchange) throws IOException {
      exchange.page("<p>hello");
    }
  }

  /** The outcome of {@code /start} on a server that behaves like that. */
  static FetchOutcome outcome(RawServer.Behaviour behaviour) {
    return outcome(behaviour, PATIENT);
  }

  /** The same, with timeouts of about a second, for servers that keep one waiting. */
  static FetchOutcome impatient(RawServer.Behaviour behaviour) {
    return outcome(behaviour, IMPATIENT);
  }

  static FetchOutcome impatient(FetchRequest request) {
    return outcome(request, IMPATIENT);
  }

  static FetchOutcome outcome(HttpUrl url) {
    return outcome(FetchRequest.of(url));
  }

  static FetchOutcome outcome(FetchRequest request) {
    return outcome(request, PATIENT);
  }

  private static FetchOutcome outcome(RawServer.Behaviour behaviour, FetchOptions options) {
    try (RawServer server = RawServer.start(behaviour)) {
      return outcome(FetchRequest.of(server.url("/start")), options);
    }
  }

  private static FetchOutcome outcome(FetchRequest request, FetchOptions options) {
    try (var fetcher = new Fetcher(options)) {
      return fetcher.fetch(request);
    }
  }
}
