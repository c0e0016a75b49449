package oit.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import oit.schedule.Mark;
import oit.schedule.Scans;
import oit.schedule.Schedule;
import oit.schedule.ScheduleEvent;

/** Says what schedules do. */
record ScheduleText(Sentences words) {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT);

  static String time(Instant at, ZoneId zone) {
    return TIME.format(at.atZone(zone));
  }

  String said(ScheduleEvent event) {
    return switch (event) {
      case ScheduleEvent.Kept(Schedule s, Instant next) -> about("kept", s, next);
      case ScheduleEvent.Dropped(String id) -> words.of("schedule.dropped", id);
      case ScheduleEvent.Bad(var problem) -> problem.toString();
      case ScheduleEvent.Begun(Schedule s, Instant at) -> about("begun", s, at);
      case ScheduleEvent.TakenUp(Schedule s, Instant at) -> about("taken-up", s, at);
      case ScheduleEvent.Missed(Schedule s, Instant at) -> about("missed", s, at);
      case ScheduleEvent.Skipped(Schedule s, Instant at) -> about("skipped", s, at);
      case ScheduleEvent.Queued(Schedule s, Instant at) -> about("queued", s, at);
      case ScheduleEvent.Ended(Schedule s, Instant at, int code) ->
          words.of(
              "schedule.ended",
              s.id(),
              time(at, s.zone()),
              outcome(code),
              ScheduledScans.folder(s, at));
    };
  }

  private String about(String key, Schedule schedule, Instant at) {
    return words.of("schedule." + key, schedule.id(), time(at, schedule.zone()));
  }

  /** What an exit code means. */
  String outcome(int code) {
    return switch (code) {
      case ExitCode.DONE -> words.of("schedule.done");
      case ExitCode.INCOMPLETE -> words.of("schedule.incomplete");
      default -> words.of("schedule.failed", "" + code);
    };
  }

  /** One line about a schedule: when, what next, what last. */
  String line(Schedule schedule, Optional<Mark> mark, Instant now) {
    String next =
        schedule
            .cron()
            .next(now, schedule.zone())
            .map(at -> time(at, schedule.zone()))
            .orElseGet(() -> words.of("schedule.never"));
    return words.of(
        "schedule.line",
        schedule.id(),
        schedule.cron().text(),
        schedule.zone(),
        next,
        mark.map(m -> last(m, schedule)).orElseGet(() -> words.of("schedule.no-run")));
  }

  private String last(Mark mark, Schedule schedule) {
    if (mark.open() != null) {
      return words.of("schedule.running", time(mark.open(), schedule.zone()));
    }
    return mark.exitCode() < 0 && mark.exitCode() != Scans.STOPPED
        ? words.of("schedule.no-run")
        : outcome(mark.exitCode());
  }
}
