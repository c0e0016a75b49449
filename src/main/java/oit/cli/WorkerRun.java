package oit.cli;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import oit.agency.Agency;
import oit.agency.AgencyType;
import oit.checklist.Checklist;
import oit.fetch.Fetcher;
import oit.fetch.Renderer;
import oit.report.GapReport;
import oit.scan.RunStore;
import oit.scan.Scan;
import oit.scan.ScanPlan;
import oit.store.Home;
import oit.store.RunFolder;
import oit.store.RunNote;
import oit.store.jobs.HandedRun;
import oit.store.jobs.OpenJob;

/** A run of another machine at a worker. Thread-safe. */
final class WorkerRun implements Closeable {

  /** What a worker's own note of a run says instead of {@code scan}: it is taken up elsewhere. */
  private static final String COMMAND = "worker";

  private final RunNote note;
  private final Baggage baggage;
  private final ScanOrder order;
  private final RunStore store;
  private final Fetcher fetcher;
  private final Renderer renderer;
  private final Looks looks;
  private final Map<String, RunNote.AgencyNote> agencies = new HashMap<>();
  private final Map<RunNote.ListNote, Checklist> lists = new ConcurrentHashMap<>();

  private WorkerRun(
      RunNote note,
      Baggage baggage,
      ScanOrder order,
      RunStore store,
      Pause pause,
      Consumer<String> say) {
    this.note = note;
    this.baggage = baggage;
    this.order = order;
    this.store = store;
    fetcher = new Fetcher(order.fetching());
    renderer = new Renderer(fetcher);
    ScanOptions options = order.options();
    Sentences words = order.words();
    ControlSites control = ControlSites.of(options, fetcher, pause, say, words);
    looks = new Looks(store, control, options.secondLook, pause, order.language(), words, say);
    note.agencies().forEach(a -> agencies.put(a.id(), a));
  }

  /**
   * @throws IOException if the run cannot be understood, or nothing can be kept of it
   */
  static WorkerRun open(Home home, HandedRun handed, Pause pause, Consumer<String> say)
      throws IOException {
    RunNote note = handed.note();
    Baggage baggage = Baggage.read(handed.baggage());
    Sentences words = new Sentences("oit.cli.messages", baggage.language());
    ScanOrder order = new ScanOrder(ScanCommand.remembered(note), baggage.language(), words);
    return new WorkerRun(note, baggage, order, store(home, note.by(COMMAND)), pause, say);
  }

  private static RunStore store(Home home, RunNote note) throws IOException {
    Optional<RunFolder> before = home.find(note.runId());
    if (before.isEmpty()) {
      return RunStore.begin(home, note);
    }
    RunStore store =
        RunStore.resume(home, before.get())
            .orElseThrow(() -> new IOException("in use: " + before.get().path()));
    store.remember(note);
    return store;
  }

  String id() {
    return note.runId();
  }

  Agency agency(String id) throws NotUnderstood {
    RunNote.AgencyNote a = agencies.get(id);
    if (a == null) {
      throw new NotUnderstood(note.runId() + ": " + id, null);
    }
    AgencyType type = AgencyType.of(a.type()).orElse(AgencyType.OTHER);
    return new Agency(a.id(), a.name(), type, a.province(), a.url());
  }

  /** How long a host rests between two questions. */
  Duration delay() {
    return order.options().delay;
  }

  /**
   * Scans as often as it takes to believe the outcome; the report of an earlier attempt stands.
   *
   * @param job in the round of which that must have been made
   */
  GapReport report(Agency agency, OpenJob job, Supplier<GapReport> scan)
      throws IOException, InterruptedException {
    store.keepTo(agency, job.round());
    return looks.of(agency, scan);
  }

  Scan scan(Agency agency, OpenJob job) throws IOException {
    RunNote.AgencyNote a = Objects.requireNonNull(agencies.get(agency.id()));
    RunNote.ListNote list = a.checklist() == null ? note.checklist() : a.checklist();
    Checklist checklist = lists.get(list);
    if (checklist == null) {
      checklist = baggage.open(list);
      lists.put(list, checklist);
    }
    ScanPlan plan = order.plan(agency, checklist, Baggage.links(job.declared()));
    return store.scan(plan, fetcher, renderer);
  }

  @Override
  public void close() throws IOException {
    try (store;
        fetcher;
        renderer) {
      lists.clear();
    }
  }
}
