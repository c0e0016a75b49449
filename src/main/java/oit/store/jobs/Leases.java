package oit.store.jobs;

import java.io.Closeable;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import oit.store.history.StoreException;
import org.jdbi.v3.core.Handle;

/**
 * The lanes of one worker. Each is a row that says until when, by the clock of the database; it
 * outlives the connection and the database's own restart. The worker renews them all several times
 * in their length. Where it cannot for two thirds of it, by its own clock since it last asked, it
 * stops asking those hosts: so it has stopped before anybody else can begin. Thread-safe.
 */
public final class Leases implements Closeable {

  private static final int RENEWALS = 6;
  private static final int LOOKS = 30;

  private final Jobs jobs;
  private final String worker;
  private final Duration length;
  private final LongSupplier nanos;
  private final Map<String, Lease> held = new ConcurrentHashMap<>();
  private final ScheduledExecutorService threads =
      Executors.newScheduledThreadPool(2, Thread.ofPlatform().daemon().name("lanes-", 0).factory());

  Leases(Jobs jobs, String worker, Duration length, LongSupplier nanos) {
    this.jobs = jobs;
    this.worker = worker;
    this.length = length;
    this.nanos = nanos;
  }

  /**
   * Begins to renew.
   *
   * @param length how long a lane stays this worker's if nothing is heard of it
   * @param version of the program
   * @param atOnce agencies at once
   */
  public static Leases begin(Jobs jobs, String worker, Duration length, String version, int atOnce)
      throws StoreException {
    Leases leases = new Leases(jobs, worker, length, System::nanoTime);
    jobs.with(handle ->
        handle.execute(
            """
            INSERT INTO worker (name, version, at_once, seen_at)
            VALUES (?, ?, ?, clock_timestamp())
            """,
            worker,
            version,
            atOnce));
    leases.every(length.dividedBy(RENEWALS), leases::renew);
    leases.every(length.dividedBy(LOOKS), leases::look);
    return leases;
  }

  private void every(Duration time, Runnable task) {
    var unused =
        threads.scheduleWithFixedDelay(
            task, time.toMillis(), Math.max(1, time.toMillis()), TimeUnit.MILLISECONDS);
  }

  /**
   * Asks for lanes, all or none.
   *
   * @param names of hosts and addresses
   */
  public Claim take(Collection<String> names, String runId, String agencyId) throws StoreException {
    String token = UUID.randomUUID().toString();
    long askedAt = nanos.getAsLong();
    // always in the same order: two workers that want the same ones never wait for each other
    List<String> sorted = names.stream().distinct().sorted().toList();
    Duration left =
        jobs.with(handle -> {
          for (String name : sorted) {
            if (!take(handle, name, token, runId, agencyId)) {
              Duration others = left(handle, name);
              handle.execute("DELETE FROM lane WHERE token = ?", token);
              return others;
            }
          }
          return Duration.ZERO;
        });
    if (!left.isZero()) {
      return new Claim.Busy(left);
    }
    Lease lease = new Lease(this, token, askedAt);
    held.put(token, lease);
    return new Claim.Granted(lease);
  }

  private boolean take(Handle handle, String name, String token, String runId, String agencyId) {
    return handle
            .createUpdate(
                """
                INSERT INTO lane (name, token, worker, run_id, agency_id, until)
                VALUES (:name, :token, :worker, :run, :agency,
                  clock_timestamp() + :millis * interval '1 millisecond')
                ON CONFLICT (name) DO UPDATE SET token = excluded.token,
                  worker = excluded.worker, run_id = excluded.run_id,
                  agency_id = excluded.agency_id, until = excluded.until
                WHERE lane.until <= clock_timestamp()
                """)
            .bind("name", name)
            .bind("token", token)
            .bind("worker", worker)
            .bind("run", runId)
            .bind("agency", agencyId)
            .bind("millis", length.toMillis())
            .execute()
        == 1;
  }

  private static Duration left(Handle handle, String name) {
    return handle
        .select(
            "SELECT extract(epoch FROM until - clock_timestamp()) * 1000 FROM lane WHERE name = ?",
            name)
        .mapTo(Double.class)
        .findOne()
        .map(millis -> Duration.ofMillis(Math.max(1, Math.round(millis))))
        .orElse(Duration.ofMillis(1));
  }

  /** Tells the database that the lanes are still used; those that another one took are lost. */
  void renew() {
    Map<String, Lease> mine = Map.copyOf(held);
    long askedAt = nanos.getAsLong();
    try {
      Set<String> renewed =
          jobs.with(handle -> {
            handle.execute("UPDATE worker SET seen_at = clock_timestamp() WHERE name = ?", worker);
            return handle
                .createQuery(
                    """
                    UPDATE lane SET until = clock_timestamp() + :millis * interval '1 millisecond'
                    WHERE token = ANY (:tokens) RETURNING token
                    """)
                .bind("millis", length.toMillis())
                .bindArray("tokens", String.class, mine.keySet())
                .mapTo(String.class)
                .set();
          });
      mine.forEach((token, lease) -> {
        if (renewed.contains(token)) {
          lease.renewed(askedAt);
        } else if (held.containsKey(token)) {
          lose(lease);
        }
      });
    } catch (StoreException e) {
      // away for now; what that comes to is seen by the clock
    }
  }

  /** Gives up what could not be renewed in time. */
  void look() {
    long now = nanos.getAsLong();
    long time = length.multipliedBy(2).dividedBy(3).toNanos();
    held.values().stream().filter(lease -> lease.isOlderThan(time, now)).forEach(this::lose);
  }

  private void lose(Lease lease) {
    held.remove(lease.token());
    lease.lose();
  }

  void release(Lease lease, Duration pause) {
    if (held.remove(lease.token()) == null) {
      return;
    }
    try {
      jobs.with(handle ->
          pause.isZero()
              ? handle.execute("DELETE FROM lane WHERE token = ?", lease.token())
              : handle.execute(
                  """
                  UPDATE lane SET until = clock_timestamp() + ? * interval '1 millisecond'
                  WHERE token = ?
                  """,
                  pause.toMillis(),
                  lease.token()));
    } catch (StoreException e) {
      // free by itself when its time is over
    }
  }

  /** Renews no more. */
  @Override
  public void close() {
    threads.shutdownNow();
    try {
      jobs.with(handle -> {
        handle.execute("DELETE FROM lane WHERE until < clock_timestamp() - interval '1 hour'");
        return handle.execute(
            """
            DELETE FROM worker
            WHERE name = ? OR seen_at < clock_timestamp() - interval '1 day'
            """,
            worker);
      });
    } catch (StoreException e) {
      // another one does it
    }
  }
}
