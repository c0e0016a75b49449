package oit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import oit.agency.Agency;
import oit.report.GapReport;
import oit.scan.Scan;
import oit.scan.ScanListener;
import oit.schedule.cluster.Work;
import oit.store.history.StoreException;
import oit.store.jobs.Claim;
import oit.store.jobs.HandedRun;
import oit.store.jobs.Jobs;
import oit.store.jobs.Lease;
import oit.store.jobs.Leases;
import oit.store.jobs.OpenJob;

/**
 * What a worker does with an agency it is handed: it takes the host for itself, scans, and brings
 * the report into the store. Thread-safe.
 */
final class WorkerScans implements Work, AutoCloseable {

  /** After so many, the agency's website is held to be what ends the workers. */
  static final int ATTEMPTS = 5;

  private static final Duration SOON = Duration.ofSeconds(2);
  private static final Duration LATER = Duration.ofSeconds(15);
  private static final Result DONE = new Result.Done();
  private static final Result NOW = new Result.PutBack(Duration.ZERO);

  private final Jobs jobs;
  private final Leases leases;
  private final WorkerRuns runs;
  private final String worker;
  private final WorkerTold told;
  private final Patience patience;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Runnable ill;
  private final CountDownLatch noMore;
  private final CountDownLatch end = new CountDownLatch(1);
  private final Set<Scan> going = new HashSet<>();
  private int running;

  /**
   * @param ill called when the process is no good any more
   * @param noMore counted down when nothing more may begin
   */
  WorkerScans(
      Jobs jobs,
      Leases leases,
      WorkerRuns runs,
      String worker,
      WorkerTold told,
      Patience patience,
      Runnable ill,
      CountDownLatch noMore) {
    this.jobs = jobs;
    this.leases = leases;
    this.runs = runs;
    this.worker = worker;
    this.told = told;
    this.patience = patience;
    this.ill = ill;
    this.noMore = noMore;
  }

  @Override
  public Result on(String runId, String agencyId) {
    begun();
    try {
      return take(runId, agencyId);
    } catch (Patience.Over e) {
      return NOW;
    } catch (Error e) {
      // no memory, say: one that starts anew does better
      ill.run();
      throw e;
    } finally {
      ended();
    }
  }

  private Result take(String runId, String agencyId) throws Patience.Over {
    while (noMore.getCount() > 0) {
      Optional<OpenJob> open = patience.of(noMore, () -> jobs.open(runId, agencyId));
      if (open.isEmpty()) {
        return DONE;
      }
      OpenJob job = open.get();
      try {
        WorkerRun run = runs.enter(runId, job.handedAt(), () -> handed(runId));
        try {
          Optional<Result> result = take(run, run.agency(agencyId), runId, job);
          if (result.isPresent()) {
            return result.get();
          }
        } finally {
          runs.leave(runId);
        }
      } catch (StoreException | Gone e) {
        // asked again, where the database is waited for
      } catch (NotUnderstood e) {
        return give(runId, agencyId, job, told.notUnderstood(agencyId, e));
      } catch (IOException | UncheckedIOException e) {
        // the disk of this machine: another one may do better
        told.say(told.words().of("worker.disk", agencyId, String.valueOf(e.getMessage())));
        return new Result.PutBack(LATER);
      } catch (RuntimeException | StackOverflowError e) {
        // a bug: the others are scanned all the same
        return give(runId, agencyId, job, told.bug(agencyId, e));
      }
    }
    return NOW;
  }

  /** The run was taken back. */
  private static final class Gone extends IOException {
    private static final long serialVersionUID = 1;
  }

  private HandedRun handed(String runId) throws IOException {
    try {
      return jobs.run(runId).orElseThrow(Gone::new);
    } catch (StoreException | Gone e) {
      throw e;
    } catch (IOException e) {
      throw new NotUnderstood(String.valueOf(e.getMessage()), e);
    }
  }

  /** Gives an agency up, for good. */
  private Result give(String runId, String agencyId, OpenJob job, String why) throws Patience.Over {
    patience.of(end, () -> jobs.fail(runId, agencyId, job.round(), worker, why));
    return DONE;
  }

  /** Empty if it is worth another try at once. */
  private Optional<Result> take(WorkerRun run, Agency agency, String runId, OpenJob job)
      throws Patience.Over, IOException {
    Claim claim = patience.of(noMore, () -> leases.take(Lanes.of(agency), runId, agency.id()));
    return switch (claim) {
      case Claim.Granted(Lease lease) -> {
        try {
          yield scan(run, agency, runId, job, lease);
        } finally {
          lease.release(run.delay());
        }
      }
      case Claim.Busy(Duration left) -> {
        if (left.compareTo(SOON) > 0) {
          yield Optional.of(new Result.PutBack(left.compareTo(LATER) > 0 ? LATER : left));
        }
        rest(left);
        yield Optional.empty();
      }
    };
  }

  private Optional<Result> scan(
      WorkerRun run, Agency agency, String runId, OpenJob job, Lease lease)
      throws Patience.Over, IOException {
    String id = agency.id();
    if (patience.of(noMore, () -> jobs.begin(runId, id, worker)) > ATTEMPTS) {
      return Optional.of(give(runId, id, job, told.givenUp(id, ATTEMPTS)));
    }
    GapReport report;
    try {
      report = report(run, agency, runId, job, lease);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of(NOW);
    }
    if (report.coverage().stoppedBy().equals("interrupted")) {
      patience.of(end, () -> jobs.forgetAttempt(runId, id));
      return lease.isLost() && noMore.getCount() > 0 ? Optional.empty() : Optional.of(NOW);
    }
    patience.of(end, () -> jobs.finish(report, job.round(), worker));
    told.done(report);
    return Optional.of(DONE);
  }

  /** On a virtual thread: no other can be called back from a server that stays silent. */
  private GapReport report(WorkerRun run, Agency agency, String runId, OpenJob job, Lease lease)
      throws IOException, InterruptedException {
    try {
      return threads
          .submit(() -> run.report(agency, job, () -> watched(run, agency, runId, job, lease)))
          .get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case UncheckedIOException disk -> throw disk.getCause();
        case RuntimeException bug -> throw bug;
        case Error error -> throw error;
        case IOException other -> throw other;
        case InterruptedException stopped -> throw stopped;
        case null, default -> throw new IllegalStateException(e);
      }
    }
  }

  private GapReport watched(WorkerRun run, Agency agency, String runId, OpenJob job, Lease lease) {
    try {
      Scan scan = run.scan(agency, job);
      lease.onLost(scan::stop);
      go(scan);
      try {
        return told.watch().over(agency, runId, ScanListener.SILENT, scan::run);
      } finally {
        come(scan);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void rest(Duration time) {
    try {
      var unused = noMore.await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void begun() {
    running++;
  }

  private synchronized void ended() {
    running--;
    notifyAll();
  }

  private void go(Scan scan) {
    synchronized (this) {
      going.add(scan);
    }
    if (end.getCount() == 0) {
      scan.stop();
    }
  }

  private synchronized void come(Scan scan) {
    going.remove(scan);
  }

  /**
   * Gives what is going on some time, after {@code noMore}.
   *
   * @return whether all of it came to its end
   */
  boolean drain(Duration time) {
    long until = System.nanoTime() + time.toNanos();
    boolean idle = isIdle(until);
    end.countDown();
    Set<Scan> left;
    synchronized (this) {
      left = Set.copyOf(going);
    }
    left.forEach(Scan::stop);
    return idle;
  }

  private synchronized boolean isIdle(long until) {
    try {
      while (running > 0) {
        long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
        if (left <= 0) {
          return false;
        }
        wait(left);
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    threads.close();
  }
}
