package oit.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import oit.report.GapReport;

/**
 * Sends gap reports to a scoring engine while a run goes on, one at a time, the oldest first, and
 * those that earlier runs could not deliver as well. A report is on disk before it is sent and
 * stays there until the engine has it, so that nothing is lost when the process is killed; what is
 * sent twice carries the same key. Thread-safe.
 */
public final class Feed implements AutoCloseable {

  private static final Duration EXCHANGE = Duration.ofSeconds(60);
  private static final Duration BREAKING_OFF = Duration.ofSeconds(5);

  private final Outbox outbox;
  private final Dispatch dispatch;
  private final ExecutorService sender =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("feed").factory());

  Feed(Outbox outbox, Courier courier, InstantSource clock) {
    this.outbox = outbox;
    this.dispatch = new Dispatch(outbox, courier, clock);
    sender.execute(dispatch::sweep);
    sender.execute(() -> dispatch.deliverWaiting(Dispatch.REST));
  }

  /**
   * Opens the way to an engine and begins with what earlier runs left.
   *
   * @param outboxes folder of the outboxes of all engines; made when first needed
   */
  public static Feed open(Path outboxes, Engine.Usable engine) {
    InstantSource clock = InstantSource.system();
    return new Feed(
        new Outbox(outboxes, engine.url().toString()),
        new Courier(new Post(engine, EXCHANGE, clock)),
        clock);
  }

  /** Keeps the report and sends it as soon as its turn comes; does not wait for that. */
  public void send(GapReport report) {
    try {
      outbox.put(Parcel.of(report));
      sender.execute(() -> dispatch.deliverWaiting(Dispatch.REST));
    } catch (IOException e) {
      dispatch.notKept(report.agency().id());
    }
  }

  /**
   * Delivers what is left, for at most that long. No report may be sent afterwards.
   *
   * @return what became of all reports
   */
  public FeedResult finish(Duration atMost) {
    sender.execute(() -> dispatch.deliverWaiting(Dispatch.LAST_REST));
    sender.shutdown();
    try {
      if (!sender.awaitTermination(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
        close();
        sender.awaitTermination(BREAKING_OFF.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    close();
    return dispatch.result();
  }

  /** Breaks off; what was not delivered stays in the outbox. */
  @Override
  public void close() {
    // not by interruption, which the HTTP client does not take well
    dispatch.close();
    sender.shutdown();
  }
}
