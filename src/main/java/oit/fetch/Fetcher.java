package oit.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.net.ssl.X509ExtendedTrustManager;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * Gets resources, politely and safely: robots.txt (RFC 9309), one request at a time per host and
 * address with a pause between, redirects checked hop by hop, no private addresses, limits on bytes
 * and time.
 *
 * <p>It does not retry: {@link FetchOutcome#transientFault()} says what is worth asking again
 * later.
 *
 * <p>Thread-safe; build one per run, so that pauses, cookies and robots.txt are shared. Calls
 * block; use virtual threads. Interrupting a waiting thread ends the call with {@link
 * FetchOutcome.BudgetExhausted}.
 */
public final class Fetcher implements AutoCloseable {
  private static final Duration LONGEST_RETRY_AFTER = Duration.ofMinutes(2);
  private static final int REDIRECT = 302;
  private static final int REST = 60;
  private static final Pattern ADDRESS_LITERAL = Pattern.compile("[\\d.]+|.*:.*");

  private final FetchOptions options;
  private final World world;
  private final Wire wire;
  private final Pace pace;
  private final TimedDns dns;
  private final RobotsBook robots;

  public Fetcher(FetchOptions options) {
    this(options, World.REAL);
  }

  public Fetcher(FetchOptions options, World world) {
    this(
        options,
        world,
        CertificateCheck.systemTrust(),
        address -> options.allowPrivate() || AddressRule.isPublic(address));
  }

  /** With issuers to trust and addresses to reach of the caller's choice. */
  Fetcher(
      FetchOptions options,
      World world,
      X509ExtendedTrustManager trust,
      Predicate<InetAddress> addresses) {
    this.options = options;
    this.world = world;
    this.wire = new Wire(options, world, trust, addresses);
    this.pace = new Pace(options.delay(), world);
    this.dns = new TimedDns(world.dns(), options.connectTimeout());
    this.robots = new RobotsBook(world.clock(), this::fetchRobots);
  }

  /** Gets one resource. Never throws for anything that a site does. */
  public FetchOutcome fetch(FetchRequest request) {
    FetchOutcome outcome = follow(request, true, options.maxRedirects());
    return PageWalls.isLoginAddress(request.url()) ? outcome : ledToLogin(outcome);
  }

  /**
   * Takes up the cookies of an answer that came in an earlier attempt.
   *
   * @param setCookie headers of that name, as sent
   */
  public void remember(HttpUrl url, List<String> setCookie) {
    wire.remember(url, setCookie);
  }

  /** What failed may have been this machine's own fault: each robots.txt gets another try. */
  public void forgetFaults() {
    robots.forgetFaults();
  }

  /** How long a troubled site should be left alone: {@link #REST} times the usual pause. */
  public Duration rest() {
    return options.delay().multipliedBy(REST);
  }

  /** Waits as this fetcher does between requests. */
  public void pause(Duration duration) throws InterruptedException {
    if (duration.isPositive()) {
      world.pause().of(duration);
    }
  }

  /** A redirect that ended at a login page did not bring what was asked for. */
  private static FetchOutcome ledToLogin(FetchOutcome outcome) {
    return switch (outcome) {
      case FetchOutcome.Ok(Fetched page) when PageWalls.isLoginAddress(page.url()) ->
          new FetchOutcome.LoginWall(page.url(), page.status(), page);
      case FetchOutcome.OffSite(HttpUrl target) when PageWalls.isLoginAddress(target) ->
          new FetchOutcome.LoginWall(target, REDIRECT, null);
      case FetchOutcome.RobotsDisallowed(HttpUrl target) when PageWalls.isLoginAddress(target) ->
          new FetchOutcome.LoginWall(target, REDIRECT, null);
      default -> outcome;
    };
  }

  /**
   * The rules of the host of {@code url}, fetched once and then remembered; unreachable ones are
   * asked for again after a while.
   */
  public RobotsRules robots(HttpUrl url, Instant deadline) {
    return robots.page(url, deadline).rules();
  }

  private FetchOutcome fetchRobots(HttpUrl url, Instant deadline) {
    // RFC 9309, 2.3.1.2: redirects are followed, also to other hosts, at least five
    var request = FetchRequest.of(url).atMost(RobotsBook.MAX_BYTES).until(deadline);
    return follow(request, false, Math.min(5, options.maxRedirects()));
  }

  private FetchOutcome follow(FetchRequest request, boolean askRobots, int maxRedirects) {
    Set<String> seen = new HashSet<>();
    List<HttpUrl> hops = new ArrayList<>();
    List<FetchNote> notes = new ArrayList<>();
    HttpUrl url = request.url();
    while (true) {
      // the cookies belong to the state: many sites redirect once to the same address to set one
      if (!seen.add(wire.cookiesFor(url) + " " + url)) {
        return new FetchOutcome.RedirectLoop(url);
      }
      Duration crawlDelay = Duration.ZERO;
      if (askRobots) {
        RobotsBook.Page page = robots.page(url, request.deadline());
        Optional<FetchOutcome> refusal = page.refusal(url);
        if (refusal.isPresent()) {
          return refusal.get();
        }
        crawlDelay = page.rules().crawlDelay();
      }
      Wire.Result result = politely(url, request, crawlDelay);
      if (result instanceof Wire.Result.Failed failed) {
        return failed.outcome();
      }
      Answer answer = ((Wire.Result.Came) result).answer();
      request.witness().came(answer.exchange(url, world.clock().instant()));
      for (FetchNote note : wire.tls().notes(url)) {
        if (!notes.contains(note)) {
          notes.add(note);
        }
      }
      String location = answer.status() == 304 ? null : answer.headers().get("Location");
      if (answer.status() < 300 || answer.status() >= 400 || location == null) {
        return Verdict.of(answer, request, url, hops, notes, world.clock().instant());
      }
      Redirect.Target target = Redirect.resolve(url, location);
      if (target instanceof Redirect.Refused refused) {
        return refused.outcome();
      }
      HttpUrl next = ((Redirect.To) target).url();
      if (hops.size() == maxRedirects) {
        return new FetchOutcome.TooManyRedirects(next, maxRedirects);
      }
      if (!request.mayFollow().test(next)) {
        return new FetchOutcome.OffSite(next);
      }
      if (url.isHttps() && !next.isHttps()) {
        notes.add(new FetchNote("tls-downgrade", url.host()));
      }
      hops.add(next);
      url = next;
    }
  }

  /** Why robots.txt forbids the address for now; empty if it does not. */
  Optional<FetchOutcome> forbidden(HttpUrl url, Instant deadline) {
    return robots.page(url, deadline).refusal(url);
  }

  /** Sends one request of a page that a browser shows; follows nothing, asks no robots.txt. */
  Wire.Result part(Request request, long maxBytes, Instant deadline) {
    return politely(
        request.url(),
        address -> pace.takePart(request.url().host(), address, Duration.ZERO, deadline),
        () -> wire.send(request, maxBytes, deadline));
  }

  /** Gets a page that another page passes on to by script; follows nothing. */
  Wire.Result passedOn(HttpUrl url, long maxBytes, Instant deadline) {
    Duration crawlDelay = robots.page(url, deadline).rules().crawlDelay();
    return politely(url, FetchRequest.of(url).atMost(maxBytes).until(deadline), crawlDelay);
  }

  FetchOptions options() {
    return options;
  }

  InstantSource clock() {
    return world.clock();
  }

  private Wire.Result politely(HttpUrl url, FetchRequest request, Duration crawlDelay) {
    return politely(
        url,
        address -> pace.take(url.host(), address, crawlDelay, request.deadline()),
        () -> wire.get(url, request));
  }

  /** A way to wait for one's turn at an address. */
  @FunctionalInterface
  private interface Wait {
    Optional<Pace.Turn> at(String address) throws InterruptedException;
  }

  private Wire.Result politely(HttpUrl url, Wait wait, Supplier<Wire.Result> exchange) {
    try {
      Optional<Pace.Turn> turn = wait.at(address(url.host()));
      if (turn.isEmpty()) {
        return new Wire.Result.Failed(new FetchOutcome.BudgetExhausted(url));
      }
      Pace.Turn held = turn.get();
      try {
        Wire.Result result = exchange.get();
        if (result instanceof Wire.Result.Came came) {
          heed(url.host(), came.answer());
        }
        return result;
      } finally {
        held.close();
      }
    } catch (UnknownHostException e) {
      return new Wire.Result.Failed(new FetchOutcome.DnsFailure(url.host()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Wire.Result.Failed(new FetchOutcome.BudgetExhausted(url));
    }
  }

  private void heed(String host, Answer answer) {
    if (answer.status() == 429 || answer.status() == 503) {
      pace.slowDown(
          host,
          RetryAfter.parse(
              answer.headers().get("Retry-After"), world.clock().instant(), LONGEST_RETRY_AFTER));
    } else {
      pace.recover(host);
    }
  }

  /** Hosts that share a server share its address, and so its pause. */
  private String address(String host) throws UnknownHostException {
    return ADDRESS_LITERAL.matcher(host).matches()
        ? host
        : dns.lookup(host).get(0).getHostAddress();
  }

  /** Closes idle connections. */
  @Override
  public void close() {
    wire.close();
  }
}
