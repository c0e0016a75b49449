package oit.schedule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a schedule has come: kept on disk, so that no firing is lost or done twice whenever the
 * program ends.
 *
 * @param cron the times it was kept by; other times begin afresh
 * @param upTo the newest firing that was decided on, or when the schedule was first seen
 * @param open the firing whose run has begun, or is about to, and not come to its end
 * @param waiting the firing whose run begins after that
 * @param exitCode of the last run that came to its end; -1 if none did
 * @param last the firing of that run
 * @param endedAt when it came to its end
 * @param letGo the newest firing that was let go since a run began
 */
public record Mark(
    String cron,
    Instant upTo,
    @Nullable Instant open,
    @Nullable Instant waiting,
    int exitCode,
    @Nullable Instant last,
    @Nullable Instant endedAt,
    @Nullable Instant letGo) {

  static final int NO_RUN = -1;

  static Mark seen(Schedule schedule, Instant now) {
    return new Mark(times(schedule), now, null, null, NO_RUN, null, null, null);
  }

  /** Cron and zone, by which a change of them is told. */
  static String times(Schedule schedule) {
    return schedule.cron().text() + " " + schedule.zone();
  }

  Mark begun(Instant firing) {
    return new Mark(cron, firing, firing, waiting, exitCode, last, endedAt, null);
  }

  Mark queued(Instant firing) {
    return new Mark(cron, firing, open, firing, exitCode, last, endedAt, null);
  }

  /** Of a firing that was let go. */
  Mark passed(Instant firing) {
    return new Mark(cron, firing, open, waiting, exitCode, last, endedAt, firing);
  }

  /** The open run came to its end; the waiting one is next. */
  Mark ended(int code, Instant now) {
    return new Mark(cron, upTo, waiting, null, code, open, now, letGo);
  }

  /** The same runs under other times. */
  Mark afresh(Schedule schedule, Instant now) {
    return new Mark(times(schedule), now, open, waiting, exitCode, last, endedAt, null);
  }
}
