package oit.cli;

import java.time.Instant;
import java.util.Map;
import oit.schedule.Schedule;
import oit.schedule.ScheduleEvent;
import oit.watch.Log;

/** Writes into the log what schedules do. */
final class ScheduleLog {

  private ScheduleLog() {}

  /**
   * @param sentence that says it to a person
   */
  static void write(ScheduleEvent event, String sentence) {
    switch (event) {
      case ScheduleEvent.Kept(Schedule s, Instant next) ->
          Log.info("kept", sentence, Map.of("schedule", s.id(), "next", time(s, next)));
      case ScheduleEvent.Dropped(String id) ->
          Log.warn("dropped", sentence, Map.of("schedule", id));
      case ScheduleEvent.Bad(var problem) -> Log.warn("broken", sentence, Map.of());
      case ScheduleEvent.Begun(Schedule s, Instant at) -> info("begun", sentence, s, at);
      case ScheduleEvent.TakenUp(Schedule s, Instant at) -> info("taken-up", sentence, s, at);
      case ScheduleEvent.Queued(Schedule s, Instant at) -> info("queued", sentence, s, at);
      case ScheduleEvent.Missed(Schedule s, Instant at) -> warn("missed", sentence, s, at);
      case ScheduleEvent.Skipped(Schedule s, Instant at) -> warn("skipped", sentence, s, at);
      case ScheduleEvent.Ended(Schedule s, Instant at, int code) -> {
        Map<String, Object> fields =
            Map.of("schedule", s.id(), "firing", time(s, at), "exitCode", code);
        if (code == ExitCode.DONE || code == ExitCode.NOT_MET) {
          Log.info("ended", sentence, fields);
        } else {
          Log.warn("ended", sentence, fields);
        }
      }
    }
  }

  private static void info(String event, String sentence, Schedule schedule, Instant firing) {
    Log.info(event, sentence, fields(schedule, firing));
  }

  private static void warn(String event, String sentence, Schedule schedule, Instant firing) {
    Log.warn(event, sentence, fields(schedule, firing));
  }

  private static Map<String, Object> fields(Schedule schedule, Instant firing) {
    return Map.of("schedule", schedule.id(), "firing", time(schedule, firing));
  }

  private static String time(Schedule schedule, Instant at) {
    return at.atZone(schedule.zone()).toOffsetDateTime().toString();
  }
}
