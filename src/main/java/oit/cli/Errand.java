package oit.cli;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import oit.agency.Agency;
import oit.schedule.cluster.Cluster;
import oit.schedule.cluster.ClusterException;
import oit.store.RunNote;
import oit.store.history.StoreAddress;
import oit.store.jobs.HandedRun;
import oit.store.jobs.Jobs;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to hand a run to workers: their database and the run as they need it.
 *
 * @param anew agencies that are to be scanned once more
 */
record Errand(Jobs jobs, Cluster cluster, HandedRun run, List<Agency> anew, Sentences words)
    implements AutoCloseable {

  /**
   * @param fiscalYear as asked for with {@code --fiscal-year}
   * @throws Refusal if the database cannot be used, or is none that machines can share
   */
  static Errand of(
      RunNote note,
      List<Agency> anew,
      @Nullable StoreAddress store,
      @Nullable Integer fiscalYear,
      Language language)
      throws IOException {
    Sentences words = new Sentences("oit.cli.worker", language);
    StoreAddress.Postgres address = SharedStore.address(store, words);
    Baggage baggage = Baggage.of(note, fiscalYear, language);
    Jobs jobs = SharedStore.open(address, words);
    try {
      Cluster cluster = Cluster.handingOut(jobs.connections(), InstantSource.system());
      return new Errand(jobs, cluster, new HandedRun(note, baggage.text()), anew, words);
    } catch (ClusterException e) {
      jobs.close();
      throw SharedStore.unusable(address, e, words);
    }
  }

  @Override
  public void close() {
    try (jobs) {
      cluster.close();
    }
  }
}
