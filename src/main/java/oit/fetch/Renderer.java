package oit.fetch;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import oit.fetch.FetchOutcome.NeedsBrowser;
import oit.fetch.FetchOutcome.NeedsBrowser.Reason;
import oit.fetch.browser.Browser;
import oit.fetch.browser.BrowserOptions;
import oit.fetch.browser.Chromium;
import oit.fetch.browser.Rendering;
import oit.fetch.browser.Visit;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Shows fetched pages in the system's Chromium, for pages that have nothing to read before their
 * scripts have run. The browser has no network of its own: its requests go through the fetcher,
 * under the same rules.
 *
 * <p>The browser is looked for and started with the first page. Thread-safe; calls block; use one
 * object for a run and close it.
 */
public final class Renderer implements AutoCloseable {
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final String HTML = "text/html; charset=utf-8";
  private static final int LEAST_LETTERS = 150;
  private static final int MOST_SITES = 500;
  private static final int LEAST_LINKS = 5;
  private static final long SHELF = 32L << 20;

  private final Fetcher fetcher;
  private final BrowserOptions options;
  private final Supplier<Optional<Path>> find;
  private final ScriptShelf scripts = new ScriptShelf(SHELF);
  private final Map<String, Set<String>> clicked = new ConcurrentHashMap<>();
  private @Nullable Browser browser;
  private boolean looked;

  /** With the browser that the system has. */
  public Renderer(Fetcher fetcher) {
    this(
        fetcher,
        BrowserOptions.defaults(fetcher.options().userAgent()),
        () -> Chromium.find(System.getenv()));
  }

  /**
   * @param find the browser's program; asked once, when a page needs it
   */
  public Renderer(Fetcher fetcher, BrowserOptions options, Supplier<Optional<Path>> find) {
    this.fetcher = fetcher;
    this.options = options;
    this.find = find;
  }

  /**
   * Shows a page and lets its scripts come to rest.
   *
   * @param plain the page as fetched; its address may name a client-side route in the fragment
   * @param own what belongs to the agency, and so may be gone to by script and asked by POST
   * @return {@code Ok} with the document in UTF-8 as it stands then, at the address it has then;
   *     {@code NeedsBrowser} if it could not be shown; or where a script led away to, such as
   *     {@code OffSite} or {@code RobotsDisallowed}
   */
  public FetchOutcome render(Fetched plain, Predicate<HttpUrl> own, Instant deadline) {
    HttpUrl url = plain.url();
    Browser shown = browser();
    if (shown == null) {
      return new NeedsBrowser(url, Reason.NO_BROWSER);
    }
    Duration left = Duration.between(fetcher.clock().instant(), deadline);
    if (left.isNegative() || left.isZero()) {
      return new FetchOutcome.BudgetExhausted(url);
    }
    Duration limit = left.compareTo(LONGEST) < 0 ? left : LONGEST;
    Instant end = fetcher.clock().instant().plus(limit);
    PageSupply supply = new PageSupply(fetcher, plain, own, end, scripts);
    Rendering rendering = shown.show(new Visit(url.toString(), supply, limit, spent(url)));
    if (Thread.currentThread().isInterrupted()) {
      return new FetchOutcome.BudgetExhausted(url);
    }
    Optional<FetchOutcome> diverted = supply.diverted();
    if (diverted.isPresent()) {
      return diverted.get();
    }
    return switch (rendering) {
      case Rendering.Rendered r ->
          supply.hasWithheld() && isEmpty(r)
              ? new NeedsBrowser(url, Reason.NO_DATA)
              : rendered(plain, r);
      case Rendering.TimedOut t -> new NeedsBrowser(url, Reason.TIMEOUT);
      case Rendering.Crashed c -> new NeedsBrowser(url, Reason.CRASH);
      case Rendering.Refused r -> new NeedsBrowser(url, Reason.CRASH);
      case Rendering.NoBrowser n -> new NeedsBrowser(url, Reason.NO_BROWSER);
    };
  }

  private Set<String> spent(HttpUrl url) {
    if (clicked.size() >= MOST_SITES) {
      clicked.clear();
    }
    return clicked.computeIfAbsent(url.host(), h -> ConcurrentHashMap.newKeySet());
  }

  private static boolean isEmpty(Rendering.Rendered page) {
    Markup counts = Markup.of(page.html().toLowerCase(Locale.ROOT));
    return counts.letters() < LEAST_LETTERS && counts.links() < LEAST_LINKS;
  }

  private FetchOutcome rendered(Fetched plain, Rendering.Rendered page) {
    HttpUrl url = HttpUrl.parse(page.url());
    if (url == null) {
      return new NeedsBrowser(plain.url(), Reason.CRASH);
    }
    List<HttpUrl> redirects = new ArrayList<>(plain.redirects());
    if (!url.equals(plain.url())) {
      redirects.add(url);
    }
    byte[] body = (page.html() + Clicked.markup(page)).getBytes(StandardCharsets.UTF_8);
    Fetched shown =
        new Fetched(
            plain.requested(),
            url,
            redirects,
            plain.status(),
            HTML,
            // what the server said of its own bytes does not hold for these
            Map.of("content-type", HTML),
            body,
            page.cut(),
            fetcher.clock().instant(),
            plain.notes());
    var answer =
        new Answer(plain.status(), Headers.of("Content-Type", HTML), body, Answer.End.WHOLE);
    String vendor = PageWalls.challenge(answer);
    if (vendor != null) {
      return new FetchOutcome.Challenge(url, plain.status(), vendor);
    }
    return PageWalls.isLoginPage(answer)
        ? new FetchOutcome.LoginWall(url, plain.status(), shown)
        : new FetchOutcome.Ok(shown);
  }

  /** The browser in use, for tests that look at its process. */
  synchronized Browser running() {
    return Objects.requireNonNull(browser);
  }

  private synchronized @Nullable Browser browser() {
    if (!looked) {
      looked = true;
      browser = find.get().map(program -> new Browser(program, options)).orElse(null);
    }
    return browser;
  }

  /** Ends the browser, if one runs. */
  @Override
  public void close() {
    Browser running;
    synchronized (this) {
      running = browser;
      browser = null;
      looked = true;
    }
    if (running != null) {
      running.close();
    }
  }
}
