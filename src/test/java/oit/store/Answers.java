package oit.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import oit.fetch.Exchange;
import oit.fetch.FetchOutcome;
import oit.fetch.Fetched;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/** Answers of an invented server. */
final class Answers {

  static final Instant NOW = Instant.parse("2026-01-05T03:00:00Z");
  static final HttpUrl HOME = HttpUrl.get("https://www.tambon.example/");

  private Answers() {}

  static Exchange page(HttpUrl url, String body) {
    return exchange(url, 200, body, Exchange.Cut.NONE);
  }

  static Exchange exchange(HttpUrl url, int status, String body, Exchange.Cut cut) {
    Headers headers =
        Headers.of("Content-Type", "text/html", "Transfer-Encoding", "chunked", "ETag", "\"1\"");
    return new Exchange(url, status, headers, body.getBytes(StandardCharsets.UTF_8), cut, NOW);
  }

  /** The outcome that goes with a page. */
  static FetchOutcome ok(Exchange page) {
    return new FetchOutcome.Ok(
        new Fetched(
            page.url(),
            page.url(),
            List.of(),
            page.status(),
            "text/html",
            Map.of("etag", "\"1\""),
            page.body(),
            false,
            page.at(),
            List.of()));
  }
}
