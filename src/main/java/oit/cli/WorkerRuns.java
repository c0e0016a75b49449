package oit.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;
import oit.store.Home;
import oit.store.jobs.HandedRun;

/** The runs that a worker has open; a few that nobody uses stay open for the next. Thread-safe. */
final class WorkerRuns implements Closeable {

  private static final int KEPT_OPEN = 4;

  /** Where a run comes from. */
  interface Source {
    HandedRun get() throws IOException;
  }

  private static final class Entry {
    private final WorkerRun run;
    private final String handedAt;
    private int users;

    Entry(WorkerRun run, String handedAt) {
      this.run = run;
      this.handedAt = handedAt;
    }
  }

  private final Home home;
  private final Pause pause;
  private final Consumer<String> say;
  private final Map<String, Entry> open = new HashMap<>();

  WorkerRuns(Home home, Pause pause, Consumer<String> say) {
    this.home = home;
    this.pause = pause;
    this.say = say;
  }

  /**
   * Uses a run until {@link #leave}.
   *
   * @param handedAt tells whether it was handed over again since, with other flags perhaps
   */
  synchronized WorkerRun enter(String runId, String handedAt, Source source) throws IOException {
    Entry entry = open.get(runId);
    if (entry != null && entry.users == 0 && !entry.handedAt.equals(handedAt)) {
      open.remove(runId);
      entry.run.close();
      entry = null;
    }
    if (entry == null) {
      closeIdle();
      entry = new Entry(WorkerRun.open(home, source.get(), pause, say), handedAt);
      open.put(runId, entry);
    }
    entry.users++;
    return entry.run;
  }

  synchronized void leave(String runId) {
    Entry entry = open.get(runId);
    if (entry != null) {
      entry.users--;
    }
  }

  private void closeIdle() throws IOException {
    for (Iterator<Entry> all = open.values().iterator();
        open.size() >= KEPT_OPEN && all.hasNext(); ) {
      Entry entry = all.next();
      if (entry.users == 0) {
        all.remove();
        entry.run.close();
      }
    }
  }

  @Override
  public synchronized void close() throws IOException {
    for (Entry entry : open.values()) {
      entry.run.close();
    }
    open.clear();
  }
}
