package oit.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Who may send when: one request at a time per host and per address, with a pause between the end
 * of one and the start of the next. A host that answers 429 or 503 is left alone for the time it
 * asks for, or for a pause that doubles.
 *
 * <p>Thread-safe. Keeps one small record per host and address of the run.
 */
final class Pace {
  static final Duration LONGEST_PENALTY = Duration.ofSeconds(30);
  private static final Duration FIRST_PENALTY = Duration.ofSeconds(1);
  private static final Duration LONGEST_WAIT = Duration.ofDays(1);

  private final Duration delay;
  private final World world;
  private final Map<String, Lane> hosts = new ConcurrentHashMap<>();
  private final Map<String, Lane> addresses = new ConcurrentHashMap<>();

  Pace(Duration delay, World world) {
    this.delay = delay;
    this.world = world;
  }

  /** The right to send one request; closing it starts the pause. */
  interface Turn extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Waits for the turn.
   *
   * @param hostDelay the pause that robots.txt asks for; counts if longer than the usual one
   * @return empty if the turn would come only after the deadline; then nothing was waited for but
   *     the requests before
   */
  Optional<Turn> take(String host, String address, Duration hostDelay, Instant deadline)
      throws InterruptedException {
    Lane hostLane = hosts.computeIfAbsent(host, h -> new Lane());
    Lane addressLane = addresses.computeIfAbsent(address, a -> new Lane());
    // host before address, always: whoever holds an address never waits for a host
    if (!enter(hostLane, deadline)) {
      return Optional.empty();
    }
    boolean entered = false;
    try {
      entered = enter(addressLane, deadline);
    } finally {
      if (!entered) {
        hostLane.gate.release();
      }
    }
    if (!entered) {
      return Optional.empty();
    }
    return Optional.of(() -> leave(hostLane, addressLane, hostDelay));
  }

  /**
   * Waits for the turn to send a request that belongs to a page already fetched, as a browser does:
   * one at a time like all others, but without the pause, unless the host has asked for one. The
   * pause begins anew when the turn ends.
   */
  Optional<Turn> takePart(String host, String address, Duration hostDelay, Instant deadline)
      throws InterruptedException {
    Lane hostLane = hosts.computeIfAbsent(host, h -> new Lane());
    if (!hostLane.penalty.isZero()) {
      return take(host, address, hostDelay, deadline);
    }
    Lane addressLane = addresses.computeIfAbsent(address, a -> new Lane());
    if (!hostLane.gate.tryAcquire(untilMillis(deadline), TimeUnit.MILLISECONDS)) {
      return Optional.empty();
    }
    boolean entered = false;
    try {
      entered = addressLane.gate.tryAcquire(untilMillis(deadline), TimeUnit.MILLISECONDS);
    } finally {
      if (!entered) {
        hostLane.gate.release();
      }
    }
    return entered ? Optional.of(() -> leave(hostLane, addressLane, hostDelay)) : Optional.empty();
  }

  private boolean enter(Lane lane, Instant deadline) throws InterruptedException {
    if (!lane.gate.tryAcquire(untilMillis(deadline), TimeUnit.MILLISECONDS)) {
      return false;
    }
    boolean kept = false;
    try {
      Instant now = world.clock().instant();
      Instant start = lane.freeAt.isAfter(now) ? lane.freeAt : now;
      if (!start.isBefore(deadline)) {
        return false;
      }
      if (start.isAfter(now)) {
        world.pause().of(Duration.between(now, start));
      }
      kept = true;
      return true;
    } finally {
      if (!kept) {
        lane.gate.release();
      }
    }
  }

  private long untilMillis(Instant deadline) {
    Duration left = Duration.between(world.clock().instant(), deadline);
    return Math.max(0, longer(LONGEST_WAIT.negated(), shorter(left, LONGEST_WAIT)).toMillis());
  }

  private void leave(Lane host, Lane address, Duration hostDelay) {
    Instant now = world.clock().instant();
    host.freeAt = later(host.freeAt, now.plus(longer(longer(delay, hostDelay), host.penalty)));
    address.freeAt = later(address.freeAt, now.plus(delay));
    for (Lane lane : List.of(host, address)) {
      lane.gate.release();
    }
  }

  /** Called within the turn, when the host says that it is asked too much. */
  void slowDown(String host, Optional<Duration> retryAfter) {
    Lane lane = hosts.computeIfAbsent(host, h -> new Lane());
    lane.penalty =
        lane.penalty.isZero()
            ? FIRST_PENALTY
            : shorter(lane.penalty.multipliedBy(2), LONGEST_PENALTY);
    retryAfter.ifPresent(
        wait -> lane.freeAt = later(lane.freeAt, world.clock().instant().plus(wait)));
  }

  /** Called within the turn, when the host answers well again. */
  void recover(String host) {
    Lane lane = hosts.computeIfAbsent(host, h -> new Lane());
    lane.penalty =
        lane.penalty.compareTo(FIRST_PENALTY) <= 0 ? Duration.ZERO : lane.penalty.dividedBy(2);
  }

  private static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  private static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  private static final class Lane {
    final Semaphore gate = new Semaphore(1, true);
    volatile Instant freeAt = Instant.MIN;
    volatile Duration penalty = Duration.ZERO;
  }
}
