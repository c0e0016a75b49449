package oit.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** From an answer that is no redirect to its outcome. */
final class Verdict {
  private static final List<String> KEPT_HEADERS =
      List.of(
          "content-type",
          "content-disposition",
          "content-language",
          "last-modified",
          "etag",
          "refresh",
          "x-robots-tag");
  private static final Duration LONGEST_RETRY_AFTER = Duration.ofDays(1);
  private static final int LONGEST_HEADER = 1000;

  private Verdict() {}

  static FetchOutcome of(
      Answer answer,
      FetchRequest request,
      HttpUrl url,
      List<HttpUrl> hops,
      List<FetchNote> notes,
      Instant now) {
    int status = answer.status();
    if (status == 304) {
      return new FetchOutcome.NotModified(url, hops, notes, now);
    }
    if (status >= 300 && status < 400) {
      return new FetchOutcome.BadResponse(url, "HTTP " + status + " without a location");
    }
    boolean wordy = PageWalls.isWordy(answer);
    String vendor = PageWalls.challenge(answer, wordy);
    if (vendor != null) {
      return new FetchOutcome.Challenge(url, status, vendor);
    }
    if (status < 300) {
      Fetched resource = fetched(answer, request.url(), url, hops, notes, now);
      return success(answer, request, resource, wordy);
    }
    Duration retryAfter =
        RetryAfter.parse(answer.headers().get("Retry-After"), now, LONGEST_RETRY_AFTER)
            .orElse(null);
    return failure(answer, url, retryAfter, wordy);
  }

  private static FetchOutcome success(
      Answer answer, FetchRequest request, Fetched resource, boolean wordy) {
    return switch (answer.end()) {
      case LIMIT -> new FetchOutcome.TooLarge(resource, request.maxBytes());
      case CUT -> new FetchOutcome.Truncated(resource);
      case WHOLE ->
          PageWalls.isLoginPage(answer, wordy)
              ? new FetchOutcome.LoginWall(resource.url(), answer.status(), resource)
              : new FetchOutcome.Ok(resource);
    };
  }

  private static FetchOutcome failure(
      Answer answer, HttpUrl url, @Nullable Duration retryAfter, boolean wordy) {
    int status = answer.status();
    if (status == 404 || status == 410) {
      return new FetchOutcome.Gone(url, status);
    }
    if (status == 401 || (status == 403 && PageWalls.isLoginPage(answer, wordy))) {
      return new FetchOutcome.LoginWall(url, status, null);
    }
    return status < 500
        ? new FetchOutcome.Blocked(url, status, retryAfter)
        : new FetchOutcome.ServerError(url, status, retryAfter);
  }

  private static Fetched fetched(
      Answer answer,
      HttpUrl requested,
      HttpUrl url,
      List<HttpUrl> hops,
      List<FetchNote> notes,
      Instant now) {
    return new Fetched(
        requested,
        url,
        hops,
        answer.status(),
        answer.headers().get("Content-Type"),
        kept(answer.headers()),
        answer.body(),
        answer.end() != Answer.End.WHOLE,
        now,
        notes);
  }

  private static Map<String, String> kept(Headers headers) {
    Map<String, String> kept = new LinkedHashMap<>();
    for (String name : KEPT_HEADERS) {
      String value = headers.get(name);
      if (value != null) {
        kept.put(name, value.substring(0, Math.min(value.length(), LONGEST_HEADER)));
      }
    }
    return kept;
  }
}
