package oit.schedule;

import java.time.Instant;
import oit.checklist.yaml.Problem;

/** What happens to schedules, as told to whoever watches. */
public sealed interface ScheduleEvent {

  /** A schedule is kept from now on, or by other rules than before. */
  record Kept(Schedule schedule, Instant next) implements ScheduleEvent {}

  /** A schedule is no longer there, or its file went bad. */
  record Dropped(String id) implements ScheduleEvent {}

  record Bad(Problem problem) implements ScheduleEvent {}

  record Begun(Schedule schedule, Instant firing) implements ScheduleEvent {}

  /** The run of a firing goes on that was cut off when the program ended. */
  record TakenUp(Schedule schedule, Instant firing) implements ScheduleEvent {}

  /**
   * @param code exit code of the scan
   */
  record Ended(Schedule schedule, Instant firing, int code) implements ScheduleEvent {}

  /** Nothing was running at that time; the schedule says to let it go. */
  record Missed(Schedule schedule, Instant firing) implements ScheduleEvent {}

  /** The run before is still going on; the schedule says to let this one go. */
  record Skipped(Schedule schedule, Instant firing) implements ScheduleEvent {}

  /** The run waits for another one to end. */
  record Queued(Schedule schedule, Instant firing) implements ScheduleEvent {}
}
