package oit.fetch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import oit.fetch.browser.Supply;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * Answers one page's requests by the fetcher's rules: its address guard, its robots.txt, its turns,
 * its limits. What a page needs to show its text is fetched; pictures, styles, fonts, frames and
 * counters are not.
 *
 * <p>Thread-safe.
 */
final class PageSupply implements Supply {
  /** Requests to one host for one page. */
  static final int MOST_REQUESTS = 60;

  /** Bytes of all answers for one page. */
  static final long MOST_BYTES = 20L << 20;

  /** Bytes of one answer; the protocol to the browser holds 16 MiB in flight. */
  private static final long LARGEST_PART = 4L << 20;

  private static final int LARGEST_QUESTION = 64 << 10;

  /** POST requests for one page. */
  static final int MOST_QUESTIONS = 12;

  private static final Pattern WRITES =
      Pattern.compile(
          "(?:^|[/._-])(?:log-?(?:in|out)|sign-?(?:in|up|out)|register|save|insert|add|create|update"
              + "|edit|delete|remove|vote|poll|like|comment|submit|send|upload|subscribe|counter|hit"
              + "|visit(?:or)?s?|stats?|log|track(?:ing)?)(?:[/._-]|$)");

  private static final byte[] DOT =
      Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

  /** What a browser says of itself, its connection and its user. */
  private static final Set<String> OWN_HEADERS =
      Set.of(
          "user-agent",
          "cookie",
          "host",
          "connection",
          "content-length",
          "accept-encoding",
          "accept-language",
          "upgrade-insecure-requests",
          "range");

  private final Fetcher fetcher;
  private final Fetched page;
  private final Predicate<HttpUrl> own;
  private final Instant deadline;
  private final ScriptShelf scripts;
  private final Map<String, Integer> requests = new HashMap<>();
  private long bytes;
  private boolean opened;
  private boolean withheld;
  private int questions;
  private @Nullable FetchOutcome diverted;

  /**
   * @param page as fetched plainly; it is not fetched again
   * @param own what belongs to the agency
   */
  PageSupply(
      Fetcher fetcher,
      Fetched page,
      Predicate<HttpUrl> own,
      Instant deadline,
      ScriptShelf scripts) {
    this.fetcher = fetcher;
    this.page = page;
    this.own = own;
    this.deadline = deadline;
    this.scripts = scripts;
  }

  /** Where a script wanted to lead the visitor and was not let; empty if nowhere. */
  synchronized Optional<FetchOutcome> diverted() {
    return Optional.ofNullable(diverted);
  }

  @Override
  public Reply answer(Ask ask) {
    HttpUrl url = HttpUrl.parse(ask.url());
    if (url == null) {
      return new Refusal("scheme");
    }
    return switch (ask.kind()) {
      case DOCUMENT -> document(ask, plain(url));
      case SCRIPT -> script(ask, url);
      case DATA -> data(ask, url);
      case PREFLIGHT -> preflight(ask);
      case STYLE -> new Content(200, List.of(new Header("Content-Type", "text/css")), new byte[0]);
      case IMAGE -> new Content(200, List.of(new Header("Content-Type", "image/gif")), DOT);
      case FRAME -> new Refusal("frame");
      case OTHER -> new Refusal("not needed");
    };
  }

  private Reply document(Ask ask, HttpUrl url) {
    if (isFirst()) {
      return new Content(
          200, List.of(new Header("Content-Type", htmlType(page.contentType()))), page.body());
    }
    if (!ask.method().equals("GET")) {
      return new Refusal("form");
    }
    if (url.equals(plain(page.url()))) {
      return new Refusal("reload");
    }
    Optional<FetchOutcome> refusal = forbiddenDocument(url);
    if (refusal.isPresent()) {
      return divert(refusal.get());
    }
    return switch (fetcher.passedOn(url, MOST_BYTES, deadline)) {
      case Wire.Result.Failed(FetchOutcome outcome) -> divert(outcome);
      case Wire.Result.Came(Answer answer)
          when answer.status() < 300 && !isHtml(answer.headers().get("Content-Type")) ->
          new Refusal("download");
      case Wire.Result.Came(Answer answer) -> content(answer);
    };
  }

  private Optional<FetchOutcome> forbiddenDocument(HttpUrl url) {
    if (PageWalls.isLoginAddress(url)) {
      return Optional.of(new FetchOutcome.LoginWall(url, 302, null));
    }
    if (!own.test(url)) {
      return Optional.of(new FetchOutcome.OffSite(url));
    }
    return fetcher.forbidden(url, deadline);
  }

  private synchronized Reply divert(FetchOutcome outcome) {
    if (diverted == null) {
      diverted = outcome;
    }
    return new Refusal(outcome.code());
  }

  private synchronized boolean isFirst() {
    boolean first = !opened;
    opened = true;
    return first;
  }

  private Reply script(Ask ask, HttpUrl url) {
    Optional<Answer> known = scripts.get(url);
    if (known.isPresent()) {
      return content(known.get());
    }
    if (Trackers.has(url)) {
      return new Refusal("tracker");
    }
    // libraries of others are taken as by any visitor; the agency's own files are its to forbid
    if (own.test(url) && fetcher.forbidden(url, deadline).isPresent()) {
      return new Refusal("robots");
    }
    return part(ask, url, null);
  }

  private Reply data(Ask ask, HttpUrl url) {
    if (Trackers.has(url)) {
      return new Refusal("tracker");
    }
    boolean post = ask.method().equals("POST");
    if (!post && !ask.method().equals("GET")) {
      return new Refusal("method");
    }
    if (post && !isQuestion(ask, url)) {
      return withhold("method");
    }
    Optional<FetchOutcome> refusal = fetcher.forbidden(url, deadline);
    if (refusal.isPresent()) {
      return refusal.get() instanceof FetchOutcome.RobotsDisallowed
          ? withhold("robots")
          : new Refusal("robots");
    }
    return part(ask, url, post ? ask.body() : null);
  }

  /**
   * Whether a POST only asks for what the page shows, as lists of many systems are asked for: put
   * to the agency's own site, small, one of a few, not the upload of a form, and not to an address
   * whose name says that it writes.
   */
  private synchronized boolean isQuestion(Ask ask, HttpUrl url) {
    String type = ask.headers().getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
    String path = url.encodedPath().toLowerCase(Locale.ROOT);
    return own.test(url)
        && ask.body().length <= LARGEST_QUESTION
        && !type.startsWith("multipart/")
        && !WRITES.matcher(path).find()
        && ++questions <= MOST_QUESTIONS;
  }

  private synchronized Reply withhold(String reason) {
    withheld = true;
    return new Refusal(reason);
  }

  /** Whether the page was refused data that it may need to show its text. */
  synchronized boolean hasWithheld() {
    return withheld;
  }

  private Reply part(Ask ask, HttpUrl url, byte @Nullable [] question) {
    if (!mayAsk(url)) {
      return new Refusal("limit");
    }
    Request.Builder request = new Request.Builder().url(url);
    ask.headers()
        .forEach((name, value) -> {
          if (!OWN_HEADERS.contains(name) && !name.startsWith("sec-")) {
            try {
              request.header(name, value);
            } catch (IllegalArgumentException e) {
              // left out: no header may hold such a value
            }
          }
        });
    if (question != null) {
      String type = ask.headers().getOrDefault("content-type", "application/octet-stream");
      request.post(RequestBody.create(question, MediaType.parse(type)));
    }
    return switch (fetcher.part(request.build(), LARGEST_PART, deadline)) {
      case Wire.Result.Failed(FetchOutcome outcome) -> new Refusal(outcome.code());
      case Wire.Result.Came(Answer answer) when answer.end() != Answer.End.WHOLE ->
          new Refusal("size");
      case Wire.Result.Came(Answer answer) -> {
        if (!mayTake(answer.body().length)) {
          yield new Refusal("size");
        }
        if (ask.kind() == Kind.SCRIPT && answer.status() == 200) {
          scripts.put(url, answer);
        }
        yield content(answer);
      }
    };
  }

  private synchronized boolean mayAsk(HttpUrl url) {
    return requests.merge(url.host(), 1, Integer::sum) <= MOST_REQUESTS && bytes < MOST_BYTES;
  }

  private synchronized boolean mayTake(int more) {
    bytes += more;
    return bytes <= MOST_BYTES;
  }

  /** The server's own answer to the request that follows still decides who may read it. */
  private static Reply preflight(Ask ask) {
    return new Content(
        204,
        List.of(
            new Header("Access-Control-Allow-Origin", ask.headers().getOrDefault("origin", "*")),
            new Header("Access-Control-Allow-Credentials", "true"),
            new Header("Access-Control-Allow-Methods", "GET, POST"),
            new Header(
                "Access-Control-Allow-Headers",
                ask.headers().getOrDefault("access-control-request-headers", "content-type"))),
        new byte[0]);
  }

  private static Content content(Answer answer) {
    List<Header> headers = new ArrayList<>();
    Headers sent = answer.headers();
    for (int i = 0; i < sent.size(); i++) {
      headers.add(new Header(sent.name(i), sent.value(i)));
    }
    return new Content(answer.status(), headers, answer.body());
  }

  private static HttpUrl plain(HttpUrl url) {
    return url.newBuilder().fragment(null).build();
  }

  private static boolean isHtml(@Nullable String type) {
    return type == null || type.toLowerCase(Locale.ROOT).contains("html");
  }

  private static String htmlType(@Nullable String type) {
    return type != null && isHtml(type) ? type : "text/html";
  }
}
