package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import oit.agency.Agency;
import oit.agency.AgencyType;
import oit.report.GapReportJson;
import oit.scan.RunId;
import oit.scan.RunStore;
import oit.schedule.cluster.Work;
import oit.store.Home;
import oit.store.RunNote;
import oit.store.history.StoreAddress;
import oit.store.jobs.Claim;
import oit.store.jobs.Ended;
import oit.store.jobs.HandedRun;
import oit.store.jobs.Jobs;
import oit.store.jobs.Leases;
import oit.testing.Postgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a worker does with one agency that it is handed; a real PostgreSQL, real websites. */
@Timeout(120)
class WorkerScansTest {

  private static final AtomicInteger RUNS = new AtomicInteger();
  private static final Work.Result DONE = new Work.Result.Done();

  private static Postgres server;
  private static Jobs jobs;

  @TempDir private Path folder;

  private final StringWriter said = new StringWriter();
  private final CountDownLatch noMore = new CountDownLatch(1);
  private final String run = "20260101-1000%02d-aaaa".formatted(RUNS.incrementAndGet());
  private TinySites sites;
  private Leases leases;
  private WorkerRuns runs;
  private WorkerScans scans;

  @BeforeAll
  static void startDatabase() throws IOException {
    server = Postgres.start();
    jobs = Jobs.open((StoreAddress.Postgres) StoreAddress.of(server.address(), Map.of()));
  }

  @AfterAll
  static void stopDatabase() {
    if (server != null) {
      jobs.close();
      server.close();
    }
  }

  @BeforeEach
  void start() throws IOException {
    sites = new TinySites(Duration.ofMillis(1));
    leases = leases("worker-1");
    runs = new WorkerRuns(new Home(folder.resolve("home")), Pause.until(noMore), said::append);
    scans = scans(runs);
  }

  private Leases leases(String worker) throws IOException {
    return Leases.begin(jobs, worker, Duration.ofMinutes(10), "1", 1);
  }

  private WorkerScans scans(WorkerRuns runs) {
    Sentences words = new Sentences("oit.cli.worker", Language.en);
    Sentences messages = new Sentences("oit.cli.messages", Language.en);
    PrintWriter out = new PrintWriter(said, true);
    return new WorkerScans(
        jobs,
        leases,
        runs,
        "worker-1",
        new WorkerTold(
            out, out, words, new RunText(messages), false, new ScanWatch(new Numbers(), messages)),
        new Patience(words, said::append),
        () -> {},
        noMore);
  }

  @AfterEach
  void stop() throws IOException {
    scans.close();
    runs.close();
    leases.close();
    sites.close();
  }

  private void hand(String baggage, String... flags) throws IOException {
    List<Agency> agencies =
        List.of(
            new Agency("a", "อบต.ก", AgencyType.TAO, "", sites.url(0)),
            new Agency("b", "อบต.ข", AgencyType.TAO, "", sites.url(1)));
    RunNote note =
        RunStore.note(
            new RunId(run),
            Instant.EPOCH,
            "scan",
            List.of(flags),
            folder.resolve("out"),
            "oit-2568",
            Ran.list("oit-2568"),
            agencies);
    String packed = baggage.isEmpty() ? Baggage.of(note, null, Language.en).text() : baggage;
    jobs.hand(new HandedRun(note, packed), Map.of());
  }

  private void hand() throws IOException {
    hand("", "--allow-private", "--delay", "0", "--render", "never", "--ocr", "never");
  }

  private Ended result(String agency) throws IOException {
    return jobs.result(run, agency).orElseThrow();
  }

  @Test
  void reportComesIntoTheStore() throws IOException {
    hand();

    assertThat(scans.on(run, "a")).isEqualTo(DONE);

    assertThat(result("a").worker()).isEqualTo("worker-1");
    var report = GapReportJson.read(String.valueOf(result("a").report()));
    assertThat(report.runId()).isEqualTo(run);
    assertThat(report.agency().name()).isEqualTo("อบต.ก");
    assertThat(report.coverage().outcome()).isEqualTo("complete");
    assertThat(jobs.running(run)).as("its host is free again").isZero();
    assertThat(said.toString()).contains("อบต.ก (a)");
  }

  @Test
  void agencyThatIsDoneWithIsLeftAlone() throws IOException {
    hand();
    scans.on(run, "a");
    long pages = sites.pages();

    assertThat(scans.on(run, "a")).isEqualTo(DONE);
    assertThat(scans.on("20260101-100000-gone", "a")).isEqualTo(DONE);

    assertThat(sites.pages()).isEqualTo(pages);
  }

  @Test
  void hostThatAnotherWorkerAsksIsNotAsked() throws IOException {
    hand();
    try (Leases other = leases("worker-2")) {
      assertThat(other.take(List.of("127.7.0.1"), run, "b")).isInstanceOf(Claim.Granted.class);

      assertThat(scans.on(run, "a")).isInstanceOf(Work.Result.PutBack.class);

      assertThat(sites.asked()).isZero();
      assertThat(jobs.open(run, "a")).isPresent();
    }
  }

  @Test
  void websiteThatEndsEachOfItsWorkersIsGivenUp() throws IOException {
    hand();
    for (int attempt = 0; attempt < WorkerScans.ATTEMPTS; attempt++) {
      jobs.begin(run, "a", "worker that died");
    }

    assertThat(scans.on(run, "a")).isEqualTo(DONE);

    assertThat(result("a").report()).isNull();
    assertThat(result("a").trouble()).contains("begun 5 times");
    assertThat(sites.asked()).isZero();
  }

  @Test
  void whatCannotBeReadIsToldToWhoeverWaits() throws IOException {
    hand("{\"language\": \"en\", \"lists\": {}}", "--allow-private");

    assertThat(scans.on(run, "a")).isEqualTo(DONE);

    assertThat(result("a").trouble()).contains("cannot be read", "oit-2568");
  }

  @Test
  void nothingBeginsWhenTheWorkerEnds() throws IOException {
    hand();
    noMore.countDown();

    assertThat(scans.on(run, "a")).isEqualTo(new Work.Result.PutBack(Duration.ZERO));
    assertThat(sites.asked()).isZero();
    assertThat(scans.drain(Duration.ZERO)).isTrue();
  }

  @Test
  void flagsThatChangedMeanwhileHoldForTheNextAgency() throws IOException {
    hand("", "--allow-private", "--delay", "0", "--render", "never", "--max-pages", "1");
    scans.on(run, "a");
    hand();
    scans.on(run, "b");

    assertThat(GapReportJson.read(String.valueOf(result("a").report())).coverage().stoppedBy())
        .isEqualTo("max-pages");
    assertThat(GapReportJson.read(String.valueOf(result("b").report())).coverage().stoppedBy())
        .isEqualTo("frontier-empty");
  }
}
