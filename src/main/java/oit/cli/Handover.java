package oit.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import oit.agency.Agency;
import oit.report.GapReport;
import oit.report.GapReportJson;
import oit.scan.RunStore;
import oit.schedule.cluster.Cluster;
import oit.schedule.cluster.HandedOut;
import oit.store.jobs.Ended;
import oit.store.jobs.HandedRun;
import oit.store.jobs.Jobs;

/**
 * The agencies of a run that is handed to workers: given out, waited for, fetched one by one. What
 * the queue lost, as it may when the database breaks down, is given out again. One thread.
 */
final class Handover {

  private static final long SECONDS_BETWEEN = 1;
  private static final int LOOKS_BETWEEN = 15;
  private static final int BATCH = 200;

  private final Jobs jobs;
  private final Cluster cluster;
  private final RunStore store;
  private final Patience patience;
  private final Sentences words;
  private final CountDownLatch stopped;
  private final Map<String, Agency> waiting = new LinkedHashMap<>();
  private final Deque<Agency> arrived = new ArrayDeque<>();
  private Set<String> suspects = Set.of();
  private final Set<String> said = new HashSet<>();
  private int looks;

  Handover(
      Jobs jobs,
      Cluster cluster,
      RunStore store,
      Patience patience,
      Sentences words,
      CountDownLatch stopped) {
    this.jobs = jobs;
    this.cluster = cluster;
    this.store = store;
    this.patience = patience;
    this.words = words;
    this.stopped = stopped;
  }

  /** What came of an agency. */
  sealed interface Result {
    record Report(GapReport report) implements Result {}

    /** Its scan came to nothing, and why. */
    record Nothing(String why) implements Result {}
  }

  /**
   * Hands over what is not done yet.
   *
   * @param anew agencies that are to be scanned once more
   * @throws Patience.Over if told to stop
   */
  void begin(HandedRun run, Map<String, String> declared, List<Agency> agencies, List<Agency> anew)
      throws Patience.Over {
    for (Agency agency : agencies) {
      if (store.finished(agency).isPresent()) {
        arrived.add(agency);
      } else {
        waiting.put(agency.id(), agency);
      }
    }
    patience.of(
        stopped,
        () -> {
          jobs.hand(run, declared);
          jobs.reopen(run.note().runId(), anew.stream().map(Agency::id).toList());
          return true;
        });
    handOut(patience.of(stopped, () -> jobs.stranded(id())));
  }

  private String id() {
    return store.run().text();
  }

  /** Again and again, since a batch that did not get through is stranded still. */
  private void handOut(List<String> stranded) throws Patience.Over {
    Set<String> wanted = new HashSet<>(stranded);
    List<Agency> inOrder = waiting.values().stream().filter(a -> wanted.contains(a.id())).toList();
    for (int from = 0; from < inOrder.size(); from += BATCH) {
      List<HandedOut> batch = queued(inOrder.subList(from, Math.min(from + BATCH, inOrder.size())));
      patience.of(
          stopped,
          () -> {
            cluster.handOut(batch);
            return true;
          });
    }
  }

  /** Names are looked up side by side: some name servers take their time. */
  private List<HandedOut> queued(List<Agency> agencies) {
    List<Callable<HandedOut>> tasks = new ArrayList<>();
    for (Agency agency : agencies) {
      tasks.add(() -> new HandedOut(id(), agency.id(), Lanes.queue(agency)));
    }
    List<HandedOut> queued = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<HandedOut> future : threads.invokeAll(tasks)) {
        queued.add(future.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
    return queued;
  }

  /**
   * The next agency that is done with; empty when all are, or when told to stop.
   *
   * @param running hears how many are under way
   */
  Optional<Agency> take(IntConsumer running) {
    try {
      while (arrived.isEmpty() && !waiting.isEmpty()) {
        look(running);
        if (arrived.isEmpty() && stopped.await(SECONDS_BETWEEN, TimeUnit.SECONDS)) {
          return Optional.empty();
        }
      }
      return Optional.ofNullable(arrived.poll());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (Patience.Over e) {
      return Optional.empty();
    }
  }

  private void look(IntConsumer running) throws Patience.Over {
    for (String id : patience.of(stopped, () -> jobs.ended(id()))) {
      Agency agency = waiting.remove(id);
      if (agency != null) {
        arrived.add(agency);
      }
    }
    if (looks++ % LOOKS_BETWEEN == 0) {
      mend();
    }
    running.accept(patience.of(stopped, () -> jobs.running(id())));
  }

  /** One that looks lost twice is lost: a worker may just be taking it. */
  private void mend() throws Patience.Over {
    if (!patience.of(stopped, () -> jobs.isThere(id()))) {
      patience.say(words.of("handover.gone", id()));
      waiting.clear();
      return;
    }
    if (!waiting.isEmpty() && patience.of(stopped, jobs::workers) == 0) {
      sayOnce(words.of("handover.nobody", jobs.address().text()));
    }
    List<String> stranded = patience.of(stopped, () -> jobs.stranded(id()));
    handOut(stranded.stream().filter(suspects::contains).toList());
    suspects = Set.copyOf(stranded);
  }

  private void sayOnce(String sentence) {
    if (said.add(sentence)) {
      patience.say(sentence);
    }
  }

  /** What came of an agency that {@link #take} gave; the report is kept here from now on. */
  Result result(Agency agency) throws IOException, Patience.Over {
    Optional<GapReport> here = store.finished(agency);
    if (here.isPresent()) {
      return new Result.Report(here.get());
    }
    Ended ended =
        patience
            .of(stopped, () -> jobs.result(id(), agency.id()))
            .orElseThrow(() -> new IOException(agency.id()));
    return ended.report() == null
        ? new Result.Nothing(String.valueOf(ended.trouble()))
        : new Result.Report(store.adopt(GapReportJson.read(ended.report())));
  }
}
