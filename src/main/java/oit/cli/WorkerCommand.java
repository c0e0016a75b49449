package oit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import oit.fetch.ProductVersion;
import oit.schedule.cluster.Cluster;
import oit.schedule.cluster.ClusterException;
import oit.store.Home;
import oit.store.history.StoreAddress;
import oit.store.history.StoreException;
import oit.store.jobs.Jobs;
import oit.store.jobs.Leases;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code oit worker}: scans what other machines hand over, until it is told to end. */
@Command(
    name = "worker",
    resourceBundle = "oit.cli.help",
    description = "${bundle:worker.about}",
    mixinStandardHelpOptions = true)
final class WorkerCommand implements Callable<Integer> {

  private static final int AT_ONCE = 8;
  private static final Duration SHORTEST_LEASE = Duration.ofSeconds(3);
  private static final Duration TO_REPORT = Duration.ofSeconds(30);

  private final Interruption interruption;
  private final Numbers numbers;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--store",
      paramLabel = "postgresql://…",
      converter = StoreName.class,
      description = "${bundle:worker.store}")
  private @Nullable StoreAddress store;

  @Option(names = "--parallel", paramLabel = "N", description = "${bundle:worker.parallel}")
  private int parallel = AT_ONCE;

  @Option(
      names = "--drain",
      paramLabel = "TIME",
      converter = Durations.class,
      description = "${bundle:worker.drain}")
  private Duration drain = Duration.ofSeconds(30);

  @Option(
      names = "--lease",
      paramLabel = "TIME",
      converter = Durations.class,
      description = "${bundle:worker.lease}")
  private Duration lease = Duration.ofMinutes(1);

  @Option(names = "--quiet", description = "${bundle:worker.quiet}")
  private boolean quiet;

  @Option(names = "--lang", description = "${bundle:scan.lang}")
  private Language language = Language.th;

  @Mixin private LogFlags log = new LogFlags();
  @Mixin private MetricsFlags shown = new MetricsFlags();

  WorkerCommand(Interruption interruption, Numbers numbers) {
    this.interruption = interruption;
    this.numbers = numbers;
  }

  @Override
  public Integer call() {
    Sentences words = new Sentences("oit.cli.worker", language);
    StoreAddress.Postgres address = SharedStore.address(store, words);
    if (parallel < 1) {
      throw Refusal.wrongUsage(words.of("worker.parallel", "" + parallel));
    }
    if (lease.compareTo(SHORTEST_LEASE) < 0) {
      throw Refusal.wrongUsage(
          words.of("worker.short-lease", Durations.text(lease), Durations.text(SHORTEST_LEASE)));
    }
    interruption.patience(drain.plus(TO_REPORT));
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Sentences said = new Sentences("oit.cli.messages", language);
    ScanWatch watch = new ScanWatch(numbers, said);
    WorkerTold told = new WorkerTold(out, err, words, new RunText(said), quiet, watch);
    CountDownLatch stopped = new CountDownLatch(1);
    Patience patience = new Patience(words, told::say);
    try (var seen = shown.open(numbers, patience::health, said);
        Jobs jobs = SharedStore.open(address, words);
        WorkerHome home = WorkerHome.below(Home.ofSystem());
        WorkerRuns runs = new WorkerRuns(home.home(), Pause.until(stopped), told::say)) {
      told.note(words.of("worker.home", home.home().path()));
      return work(jobs, runs, told, patience, stopped);
    } catch (StoreException | ClusterException e) {
      throw SharedStore.unusable(address, e, words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int work(
      Jobs jobs, WorkerRuns runs, WorkerTold told, Patience patience, CountDownLatch stopped)
      throws IOException {
    Sentences words = told.words();
    String name = name();
    try (Leases leases = Leases.begin(jobs, name, lease, ProductVersion.text(), parallel);
        WorkerScans scans =
            new WorkerScans(
                jobs, leases, runs, name, told, patience, interruption::interrupt, stopped);
        Cluster cluster =
            Cluster.working(jobs.connections(), name, parallel, scans, InstantSource.system());
        var stopping = interruption.onInterrupt(stopped::countDown)) {
      cluster.begin();
      told.note(words.of("worker.begun", name, jobs.address().text(), "" + parallel));
      stopped.await();
      told.note(words.of("worker.draining", Durations.text(drain)));
      cluster.takeNoMore();
      boolean whole = scans.drain(drain);
      cluster.close();
      told.note(words.of(whole ? "worker.ended" : "worker.ended-early"));
      return whole ? ExitCode.DONE : ExitCode.INCOMPLETE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.INCOMPLETE;
    }
  }

  /** No two workers bear the same, also after one is started again. */
  private static String name() {
    return host()
        + "-"
        + ProcessHandle.current().pid()
        + "-"
        + UUID.randomUUID().toString().substring(0, 8);
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "worker";
    }
  }
}
