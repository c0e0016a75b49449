package oit.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a schedule stands at a moment, as whoever watches over it wants to know.
 *
 * @param next firing to come; null if there is none
 * @param overdue the firing that should have been decided on long ago: nothing keeps the schedule,
 *     or what does hangs; null if there is none
 * @param running the firing whose run is going on, or was cut off and waits to be taken up
 * @param last the firing whose run came to its end last; null if none did, or an older version of
 *     the program noted it
 * @param endedAt when that was
 * @param exitCode of that run; null if none came to its end
 * @param letGo the newest firing that was missed or skipped since a run began; null if there is
 *     none
 * @param seen whether the schedule was kept at all so far
 */
public record Standing(
    @Nullable Instant next,
    @Nullable Instant overdue,
    @Nullable Instant running,
    @Nullable Instant last,
    @Nullable Instant endedAt,
    @Nullable Integer exitCode,
    @Nullable Instant letGo,
    boolean seen) {

  /** A machine that wakes up needs a moment; later than this is overdue. */
  static final Duration PATIENCE = Duration.ofMinutes(5);

  public static Standing of(Schedule schedule, Optional<Mark> mark, Instant now) {
    Instant next = schedule.cron().next(now, schedule.zone()).orElse(null);
    if (mark.isEmpty()) {
      return new Standing(next, null, null, null, null, null, null, false);
    }
    Mark m = mark.get();
    Integer code = m.exitCode() == Mark.NO_RUN ? null : m.exitCode();
    return new Standing(
        next, overdue(schedule, m, now), m.open(), m.last(), m.endedAt(), code, m.letGo(), true);
  }

  /** Times that were changed count from when they are first kept. */
  private static @Nullable Instant overdue(Schedule schedule, Mark mark, Instant now) {
    return mark.cron().equals(Mark.times(schedule))
        ? schedule
            .cron()
            .next(mark.upTo(), schedule.zone())
            .filter(due -> due.plus(PATIENCE).isBefore(now))
            .orElse(null)
        : null;
  }
}
