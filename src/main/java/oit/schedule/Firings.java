package oit.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Decides what becomes of each firing: run, wait, or let go, by the rules of its schedule. What was
 * decided is on disk before anything is done. Thread-safe.
 */
final class Firings {

  /** A firing later than this was missed. */
  static final Duration GRACE = Duration.ofMinutes(1);

  private final Marks marks;
  private final Scans scans;
  private final Lane lane;
  private final InstantSource clock;
  private final Consumer<ScheduleEvent> told;

  /** Schedule id → how many of its runs are going on or waiting, one or two. */
  private final Map<String, Integer> busy = new HashMap<>();

  Firings(Marks marks, Scans scans, Lane lane, InstantSource clock, Consumer<ScheduleEvent> told) {
    this.marks = marks;
    this.scans = scans;
    this.lane = lane;
    this.clock = clock;
    this.told = told;
  }

  /**
   * From when on the schedule has to be kept. Runs that were cut off go on.
   *
   * @throws UncheckedIOException if the mark cannot be written
   */
  synchronized Instant since(Schedule schedule) {
    Mark mark = mark(schedule);
    if (!mark.cron().equals(Mark.times(schedule))) {
      mark = set(schedule, mark.afresh(schedule, clock.instant()));
    }
    if (!busy.containsKey(schedule.id())) {
      takeUp(schedule, mark.open());
      takeUp(schedule, mark.waiting());
    }
    return mark.upTo();
  }

  private void takeUp(Schedule schedule, @Nullable Instant firing) {
    if (firing != null) {
      told.accept(new ScheduleEvent.TakenUp(schedule, firing));
      enqueue(schedule, firing);
    }
  }

  /** A moment has come. */
  synchronized void fire(Schedule schedule, Instant firing) {
    Mark mark = mark(schedule);
    if (!firing.isAfter(mark.upTo())) {
      // told of twice, as by day of the month and by day of the week
      return;
    }
    Instant now = clock.instant();
    boolean late = firing.plus(GRACE).isBefore(now);
    boolean another =
        schedule.cron().next(firing, schedule.zone()).filter(n -> !n.isAfter(now)).isPresent();
    int runs = busy.getOrDefault(schedule.id(), 0);
    if (late && (another || schedule.misfire() == Schedule.Misfire.SKIP)) {
      set(schedule, mark.passed(firing));
      told.accept(new ScheduleEvent.Missed(schedule, firing));
    } else if (runs > 1 || (runs > 0 && schedule.overlap() == Schedule.Overlap.SKIP)) {
      set(schedule, mark.passed(firing));
      told.accept(new ScheduleEvent.Skipped(schedule, firing));
    } else {
      if (!busy.isEmpty()) {
        told.accept(new ScheduleEvent.Queued(schedule, firing));
      }
      set(schedule, runs == 0 ? mark.begun(firing) : mark.queued(firing));
      enqueue(schedule, firing);
    }
  }

  private Mark mark(Schedule schedule) {
    return marks
        .of(schedule.id())
        .orElseGet(() -> set(schedule, Mark.seen(schedule, clock.instant())));
  }

  private void enqueue(Schedule schedule, Instant firing) {
    busy.merge(schedule.id(), 1, Integer::sum);
    lane.add(() -> run(schedule, firing));
  }

  private void run(Schedule schedule, Instant firing) {
    told.accept(new ScheduleEvent.Begun(schedule, firing));
    int code = scans.scan(schedule, firing);
    if (code == Scans.STOPPED) {
      // stays open, to be taken up by the next start
      return;
    }
    synchronized (this) {
      set(schedule, mark(schedule).ended(code, clock.instant()));
      busy.computeIfPresent(schedule.id(), (id, runs) -> runs == 1 ? null : runs - 1);
    }
    told.accept(new ScheduleEvent.Ended(schedule, firing, code));
  }

  private Mark set(Schedule schedule, Mark mark) {
    try {
      marks.set(schedule.id(), mark);
      return mark;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
