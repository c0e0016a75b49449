package oit.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The robots.txt of every scheme, host and port of a run, after RFC 9309. A 4xx means that there
 * are no rules. A 429, a 5xx, a timeout or a broken connection means that nothing may be fetched
 * for now: pages of such a site are {@link FetchOutcome.RobotsUnreachable}, a transient fault, and
 * the file is asked for again after {@link #PATIENCE}. Where not even a connection to the site
 * comes about, the pages get that fault itself, because it says more.
 */
final class RobotsBook {
  /** RFC 9309, 2.5 asks for 500 KiB at least; what lies behind is not read. */
  static final long MAX_BYTES = 512 << 10;

  static final Duration PATIENCE = Duration.ofMinutes(1);

  /** RFC 9309, 2.4: no copy is used for more than a day. */
  static final Duration FRESH = Duration.ofHours(24);

  static final Duration LONGEST_CRAWL_DELAY = Duration.ofSeconds(30);
  private static final String PRODUCT = "oit";
  private static final int MOST_SITEMAPS = 100;

  private final InstantSource clock;
  private final BiFunction<HttpUrl, Instant, FetchOutcome> fetch;
  private final Map<String, Slot> slots = new ConcurrentHashMap<>();

  RobotsBook(InstantSource clock, BiFunction<HttpUrl, Instant, FetchOutcome> fetch) {
    this.clock = clock;
    this.fetch = fetch;
  }

  /** One host's rules. {@code fault} is set while the file cannot be read. */
  record Page(
      RobotsRules rules, SimpleRobotRules matcher, @Nullable FetchOutcome fault, Instant until) {

    /** Why the address may not be fetched; empty if it may. */
    Optional<FetchOutcome> refusal(HttpUrl url) {
      if (fault != null) {
        return Optional.of(
            switch (fault) {
              case FetchOutcome.BudgetExhausted f -> new FetchOutcome.BudgetExhausted(url);
              case FetchOutcome.DnsFailure f when f.host().equals(url.host()) -> f;
              case FetchOutcome.PrivateAddress f when f.host().equals(url.host()) -> f;
              case FetchOutcome.TlsFailure f when f.host().equals(url.host()) -> f;
              case FetchOutcome.Refused f when f.url().host().equals(url.host()) ->
                  new FetchOutcome.Refused(url);
              default -> new FetchOutcome.RobotsUnreachable(url, fault);
            });
      }
      return matcher.isAllowed(url.toString())
          ? Optional.empty()
          : Optional.of(new FetchOutcome.RobotsDisallowed(url));
    }
  }

  private static final class Slot {
    final ReentrantLock lock = new ReentrantLock();
    volatile @Nullable Page page;
  }

  Page page(HttpUrl url, Instant deadline) {
    String site = url.scheme() + " " + url.host() + " " + url.port();
    Slot slot = slots.computeIfAbsent(site, k -> new Slot());
    if (!locked(slot.lock, deadline)) {
      return unreachable(new FetchOutcome.BudgetExhausted(url));
    }
    try {
      Page known = slot.page;
      if (known != null && clock.instant().isBefore(known.until())) {
        return known;
      }
      HttpUrl address = Objects.requireNonNull(url.resolve("/robots.txt"));
      HttpUrl file = address.newBuilder().username("").password("").build();
      Page page = read(file, fetch.apply(file, deadline));
      slot.page = page;
      return page;
    } finally {
      slot.lock.unlock();
    }
  }

  /** Asks again for every file that could not be read. */
  void forgetFaults() {
    slots
        .values()
        .removeIf(slot -> {
          Page known = slot.page;
          return known != null && known.fault() != null;
        });
  }

  /** Another thread may be reading the same file, and its time may be longer than ours. */
  private boolean locked(ReentrantLock lock, Instant deadline) {
    Duration left = Duration.between(clock.instant(), deadline);
    long millis = Math.clamp(left.toSeconds(), 0L, 86_400L) * 1000 + left.toMillisPart();
    try {
      return lock.tryLock(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Page read(HttpUrl robots, FetchOutcome outcome) {
    return switch (outcome) {
      case FetchOutcome.Ok o -> parsed(robots, o.resource());
      case FetchOutcome.TooLarge o -> parsed(robots, o.resource());
      case FetchOutcome.Truncated o -> parsed(robots, o.resource());
      case FetchOutcome.Blocked b when b.transientFault() -> unreachable(b);
      case FetchOutcome.Challenge c when c.status() >= 500 || c.status() == 429 -> unreachable(c);
      case FetchOutcome.ServerError s -> unreachable(s);
      case FetchOutcome.Timeout t -> unreachable(t);
      case FetchOutcome.Refused r -> unreachable(r);
      case FetchOutcome.Reset r -> unreachable(r);
      case FetchOutcome.DnsFailure d -> unreachable(d);
      case FetchOutcome.TlsFailure t -> unreachable(t);
      case FetchOutcome.PrivateAddress p -> unreachable(p);
      case FetchOutcome.BadResponse b -> unreachable(b);
      case FetchOutcome.BudgetExhausted b -> unreachable(b);
      // 4xx, and redirects that lead nowhere: there is no such file
      default -> absent();
    };
  }

  private Page absent() {
    return new Page(
        new RobotsRules(RobotsRules.State.ABSENT, Duration.ZERO, List.of()),
        new SimpleRobotRules(RobotRulesMode.ALLOW_ALL),
        null,
        clock.instant().plus(FRESH));
  }

  private Page unreachable(FetchOutcome fault) {
    boolean again = fault instanceof FetchOutcome.BudgetExhausted;
    return new Page(
        new RobotsRules(RobotsRules.State.UNREACHABLE, Duration.ZERO, List.of()),
        new SimpleRobotRules(RobotRulesMode.ALLOW_NONE),
        fault,
        again ? Instant.MIN : clock.instant().plus(PATIENCE));
  }

  private Page parsed(HttpUrl robots, Fetched file) {
    // the parser forbids everything beyond its longest delay, so the cap is ours
    var parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
    String type = file.contentType() == null ? "text/plain" : file.contentType();
    SimpleRobotRules rules =
        parser.parseContent(robots.toString(), file.body(), type, List.of(PRODUCT));
    long delay = Math.clamp(rules.getCrawlDelay(), 0L, LONGEST_CRAWL_DELAY.toMillis());
    List<HttpUrl> sitemaps =
        rules.getSitemaps().stream()
            .map(HttpUrl::parse)
            .filter(Objects::nonNull)
            .distinct()
            .limit(MOST_SITEMAPS)
            .toList();
    return new Page(
        new RobotsRules(RobotsRules.State.READ, Duration.ofMillis(delay), sitemaps),
        rules,
        null,
        clock.instant().plus(FRESH));
  }
}
