package oit.store.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import oit.store.history.StoreAddress;
import oit.testing.Postgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who may ask which host; two workers on one real PostgreSQL. */
@Timeout(60)
class LeasesTest {

  private static final String RUN = "20260101-100000-aaaa";
  private static final Duration LONG = Duration.ofHours(1);

  /** Over before the next question is asked. */
  private static final Duration SHORT = Duration.ofMillis(1);

  private static Postgres server;
  private static Jobs jobs;

  private final AtomicLong nanos = new AtomicLong();
  private final AtomicInteger stopped = new AtomicInteger();

  @BeforeAll
  static void start() throws IOException {
    server = Postgres.start();
    jobs = Jobs.open((StoreAddress.Postgres) StoreAddress.of(server.address(), Map.of()));
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      jobs.close();
      server.close();
    }
  }

  private Leases worker(String name, Duration length) {
    return new Leases(jobs, name, length, nanos::get);
  }

  private static Lease granted(Claim claim) {
    return ((Claim.Granted) claim).lease();
  }

  @Test
  void hostOrAddressThatAnotherHasIsBusy() throws IOException {
    Leases one = worker("one", LONG);
    Leases two = worker("two", LONG);
    Lease lease = granted(one.take(List.of("a.example", "192.0.2.1"), RUN, "a"));

    assertThat(two.take(List.of("b.example", "192.0.2.1"), RUN, "b"))
        .isInstanceOfSatisfying(
            Claim.Busy.class,
            busy -> assertThat(busy.left()).isBetween(LONG.dividedBy(2), LONG.multipliedBy(2)));
    assertThat(one.take(List.of("a.example"), RUN, "c")).isInstanceOf(Claim.Busy.class);
    granted(two.take(List.of("b.example", "192.0.2.2"), RUN, "b")).release(Duration.ZERO);
    lease.release(Duration.ZERO);
    granted(two.take(List.of("a.example", "192.0.2.1"), RUN, "b")).release(Duration.ZERO);
  }

  @Test
  void hostRestsForAWhileAfterwards() throws IOException {
    Leases one = worker("one", LONG);
    granted(one.take(List.of("rest.example"), RUN, "a")).release(Duration.ofMinutes(5));
    granted(one.take(List.of("soon.example"), RUN, "a")).release(SHORT);

    assertThat(one.take(List.of("rest.example"), RUN, "a"))
        .isInstanceOfSatisfying(
            Claim.Busy.class,
            busy -> assertThat(busy.left()).isLessThanOrEqualTo(Duration.ofMinutes(5)));
    assertThat(free(one, "soon.example").isLost()).isFalse();
  }

  @Test
  void workerThatIsNotHeardOfLosesItsHostsToAnother() throws IOException {
    Leases dead = worker("dead", SHORT);
    Leases heir = worker("heir", LONG);
    Lease lease = granted(dead.take(List.of("dead.example"), RUN, "a"));
    lease.onLost(stopped::incrementAndGet);

    free(heir, "dead.example");
    dead.renew();

    assertThat(lease.isLost()).isTrue();
    assertThat(stopped).hasValue(1);
    lease.release(Duration.ZERO);
    assertThat(heir.take(List.of("dead.example"), RUN, "b"))
        .as("what was lost cannot be given back")
        .isInstanceOf(Claim.Busy.class);
  }

  @Test
  void stopsBeforeAnotherCanBegin() throws IOException {
    Leases one = worker("one", LONG);
    Lease lease = granted(one.take(List.of("slow.example"), RUN, "a"));
    lease.onLost(stopped::incrementAndGet);

    nanos.addAndGet(Duration.ofMinutes(39).toNanos());
    one.look();
    assertThat(stopped).as("could not be renewed for 39 of 60 minutes").hasValue(0);
    nanos.addAndGet(Duration.ofMinutes(2).toNanos());
    one.look();

    assertThat(stopped).hasValue(1);
    assertThat(lease.isLost()).isTrue();
  }

  @Test
  void renewedLaneStaysWhereItIs() throws IOException {
    Leases one = worker("one", LONG);
    Lease lease = granted(one.take(List.of("long.example"), RUN, "a"));

    for (int hour = 0; hour < 5; hour++) {
      nanos.addAndGet(Duration.ofMinutes(30).toNanos());
      one.renew();
      one.look();
    }

    assertThat(lease.isLost()).isFalse();
  }

  @Test
  void restartOfTheDatabaseChangesNothing() throws IOException {
    Leases one = worker("one", LONG);
    Leases two = worker("two", LONG);
    Lease lease = granted(one.take(List.of("restart.example"), RUN, "a"));

    server.stop();
    server.startAgain();
    one.renew();

    assertThat(lease.isLost()).isFalse();
    assertThat(two.take(List.of("restart.example"), RUN, "b")).isInstanceOf(Claim.Busy.class);
    assertThat(jobs.running(RUN)).isPositive();
  }

  /** Asks until it is granted. */
  private static Lease free(Leases worker, String name) throws IOException {
    while (true) {
      if (worker.take(List.of(name), RUN, "heir") instanceof Claim.Granted(Lease lease)) {
        return lease;
      }
    }
  }
}
