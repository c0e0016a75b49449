package oit.schedule.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import oit.store.history.HistoryFixture;
import oit.store.history.StoreAddress;
import oit.store.jobs.HandedRun;
import oit.store.jobs.Jobs;
import oit.testing.Postgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two workers that share Quartz's tables in a real PostgreSQL. */
@Timeout(120)
class ClusterTest {

  private static final int AGENCIES = 40;
  private static final int LANES = 15;
  private static final String RUN = "20260101-100000-aaaa";
  private static final InstantSource CLOCK = InstantSource.system();

  private final List<Cluster> open = new ArrayList<>();
  private final List<String> done = Collections.synchronizedList(new ArrayList<>());
  private Postgres server;
  private Jobs jobs;

  @BeforeEach
  void start() throws IOException {
    server = Postgres.start();
    jobs = Jobs.open((StoreAddress.Postgres) StoreAddress.of(server.address(), Map.of()));
    jobs.hand(new HandedRun(HistoryFixture.note(RUN, AGENCIES), ""), Map.of());
  }

  @AfterEach
  void stop() {
    if (server != null) {
      open.forEach(Cluster::close);
      jobs.close();
      server.close();
    }
  }

  private void handOut(List<String> agencies) throws IOException {
    try (Cluster out = Cluster.handingOut(jobs.connections(), CLOCK)) {
      out.handOut(
          agencies.stream().map(a -> new HandedOut(RUN, a, "lane " + number(a) % LANES)).toList());
    }
  }

  private static int number(String agency) {
    return Integer.parseInt(agency.substring(agency.indexOf('-') + 1));
  }

  private void work(String name, Work work) throws IOException {
    Cluster worker = Cluster.working(jobs.connections(), name, 4, work, CLOCK);
    open.add(worker);
    worker.begin();
  }

  @Test
  void eachAgencyGoesToOneWorkerAndALaneIsNeverTwoAtOnce() throws Exception {
    CountDownLatch all = new CountDownLatch(AGENCIES);
    Map<Integer, AtomicInteger> busy = new ConcurrentHashMap<>();
    List<String> collisions = Collections.synchronizedList(new ArrayList<>());
    Work work =
        (run, agency) -> {
          AtomicInteger lane =
              busy.computeIfAbsent(number(agency) % LANES, n -> new AtomicInteger());
          if (lane.incrementAndGet() > 1) {
            collisions.add(agency);
          }
          done.add(agency);
          lane.decrementAndGet();
          all.countDown();
          return new Work.Result.Done();
        };
    assertThat(jobs.stranded(RUN)).as("nobody has been handed any").hasSize(AGENCIES);
    handOut(jobs.stranded(RUN));
    assertThat(jobs.stranded(RUN)).isEmpty();

    work("one", work);
    work("two", work);

    assertThat(all.await(60, TimeUnit.SECONDS)).isTrue();
    assertThat(done).hasSize(AGENCIES).doesNotHaveDuplicates();
    assertThat(collisions).isEmpty();
  }

  @Test
  void whatIsPutBackComesAgain() throws Exception {
    CountDownLatch thrice = new CountDownLatch(3);
    handOut(List.of("agency-1"));

    work(
        "one",
        (run, agency) -> {
          done.add(run + " " + agency);
          thrice.countDown();
          return thrice.getCount() == 0
              ? new Work.Result.Done()
              : new Work.Result.PutBack(Duration.ZERO);
        });

    assertThat(thrice.await(60, TimeUnit.SECONDS)).isTrue();
    open.getFirst().close();
    assertThat(done).hasSize(3).containsOnly(RUN + " agency-1");
    assertThat(jobs.stranded(RUN)).as("no trace of it is left").contains("agency-1");
  }

  @Test
  void goesOnAfterARestartOfTheDatabase() throws Exception {
    CountDownLatch first = new CountDownLatch(1);
    CountDownLatch restarted = new CountDownLatch(1);
    CountDownLatch all = new CountDownLatch(10);
    handOut(jobs.stranded(RUN).subList(0, 10));
    work(
        "one",
        (run, agency) -> {
          first.countDown();
          try {
            restarted.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          done.add(agency);
          all.countDown();
          return new Work.Result.Done();
        });

    assertThat(first.await(60, TimeUnit.SECONDS)).isTrue();
    server.stop();
    restarted.countDown();
    server.startAgain();

    assertThat(all.await(90, TimeUnit.SECONDS)).as("done: %s", done).isTrue();
    assertThat(done).hasSize(10).doesNotHaveDuplicates();
  }
}
