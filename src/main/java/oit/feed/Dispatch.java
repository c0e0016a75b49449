package oit.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oit.feed.FeedResult.Refused;
import oit.feed.Trouble.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Takes reports out of the outbox and delivers them, and keeps account of it. One report that the
 * engine stumbles over does not hold up the others; an engine that fails is left alone for a while.
 * Reports are delivered by one thread; the rest may be asked by any.
 */
final class Dispatch {

  /** Pause after a failure while a run goes on. */
  static final Duration REST = Duration.ofMinutes(5);

  /** At the end of a run: no use in asking again what failed a moment ago. */
  static final Duration LAST_REST = Duration.ofMinutes(1);

  private static final int FAILURES_IN_A_ROW = 3;

  private final Outbox outbox;
  private final Courier courier;
  private final InstantSource clock;

  private final List<Refused> refused = new ArrayList<>();
  private final List<String> notKept = new ArrayList<>();
  private final Map<Path, Instant> stumbledOver = new HashMap<>();
  private int sent;
  private int before;
  private int failures;
  private @Nullable Trouble trouble;
  private Instant notBefore = Instant.MIN;
  private @Nullable Instant failed;
  private boolean shut;
  private volatile boolean closing;

  Dispatch(Outbox outbox, Courier courier, InstantSource clock) {
    this.outbox = outbox;
    this.courier = courier;
    this.clock = clock;
  }

  /** Delivers what waits, unless the engine failed less than that long ago. */
  void deliverWaiting(Duration rest) {
    if (closing || shut || isResting(rest)) {
      return;
    }
    try {
      for (Path file : outbox.waiting()) {
        if (closing || shut || isResting(rest)) {
          return;
        }
        Instant stumbled = stumbledOver.get(file);
        if (stumbled == null || !clock.instant().isBefore(stumbled.plus(rest))) {
          deliver(file);
        }
      }
    } catch (IOException e) {
      disk(e);
    }
  }

  /** Removes what processes that were killed left half-written. */
  void sweep() {
    try {
      outbox.sweep(clock.instant());
    } catch (IOException e) {
      disk(e);
    }
  }

  private void deliver(Path file) throws IOException {
    Parcel parcel;
    try {
      Optional<Parcel> read = outbox.read(file);
      if (read.isEmpty()) {
        return;
      }
      parcel = read.get();
    } catch (IOException e) {
      refuse(file, new Refused(file.getFileName().toString(), 0, String.valueOf(e.getMessage())));
      return;
    }
    switch (courier.deliver(parcel)) {
      case Reply.Taken(boolean hadIt) -> {
        outbox.delivered(file);
        took(hadIt);
      }
      case Reply.Refused(int status, String said) ->
          refuse(file, new Refused(parcel.key(), status, said));
      case Reply.Later(Trouble why, Duration after) -> {
        stumbledOver.put(file, clock.instant());
        fail(why, after == null ? Duration.ZERO : after);
      }
      case Reply.Shut(Trouble why) -> {
        fail(why, Duration.ZERO);
        shut = true;
      }
    }
  }

  private void refuse(Path file, Refused report) throws IOException {
    outbox.refuse(file, report.key() + "\n" + report.status() + "\n" + report.said());
    failures = 0;
    synchronized (this) {
      refused.add(report);
    }
  }

  private synchronized void took(boolean hadIt) {
    sent++;
    before += hadIt ? 1 : 0;
    failures = 0;
    failed = null;
  }

  private synchronized void fail(Trouble why, Duration asked) {
    trouble = closing ? new Trouble(Kind.STOPPED, "") : why;
    failures++;
    // where nobody answers, the next report fares no better
    if (why.kind().isOfTheWay() || asked.isPositive() || failures == FAILURES_IN_A_ROW) {
      failed = clock.instant();
      notBefore = failed.plus(asked);
      failures = 0;
    }
  }

  private void disk(IOException e) {
    fail(new Trouble(Kind.DISK, String.valueOf(e.getMessage())), Duration.ZERO);
  }

  private synchronized boolean isResting(Duration rest) {
    Instant now = clock.instant();
    return now.isBefore(notBefore) || failed != null && now.isBefore(failed.plus(rest));
  }

  /** The report of that agency is not in the outbox. */
  synchronized void notKept(String agencyId) {
    notKept.add(agencyId);
  }

  /** Breaks off; what was not delivered stays in the outbox. */
  void close() {
    closing = true;
    courier.stop();
  }

  synchronized FeedResult result() {
    int waiting;
    Trouble why = trouble == null ? new Trouble(Kind.STOPPED, "") : trouble;
    try {
      waiting = outbox.waiting().size();
    } catch (IOException e) {
      waiting = 1;
      why = new Trouble(Kind.DISK, String.valueOf(e.getMessage()));
    }
    return new FeedResult(
        sent, before, refused, waiting, notKept, waiting == 0 ? null : why, outbox.folder());
  }
}
