package oit.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import oit.schedule.Schedule;
import oit.schedule.ScheduleEvent;
import oit.schedule.Standing;

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

  /** A schedule: when, what next, what last; then what is wrong with it, a line each. */
  List<String> lines(ScheduleHealth.Row row) {
    List<String> lines = new ArrayList<>();
    lines.add(line(row.schedule(), row.standing()));
    Standing standing = row.standing();
    ZoneId zone = row.schedule().zone();
    if (standing.overdue() != null) {
      lines.add("  ! " + words.of("schedule.overdue", time(standing.overdue(), zone)));
    }
    if (row.problems().contains("failed")) {
      lines.add("  ! " + words.of("schedule.last-failed", "" + standing.exitCode()));
    }
    if (standing.letGo() != null) {
      lines.add("  ! " + words.of("schedule.let-go", time(standing.letGo(), zone)));
    }
    if (!standing.seen()) {
      lines.add("  – " + words.of("schedule.not-kept"));
    }
    return lines;
  }

  private String line(Schedule schedule, Standing standing) {
    String next =
        standing.next() == null
            ? words.of("schedule.never")
            : time(standing.next(), schedule.zone());
    return words.of(
        "schedule.line",
        schedule.id(),
        schedule.cron().text(),
        schedule.zone(),
        next,
        last(standing, schedule.zone()));
  }

  private String last(Standing standing, ZoneId zone) {
    if (standing.running() != null) {
      return words.of("schedule.running", time(standing.running(), zone));
    }
    if (standing.exitCode() == null) {
      return words.of("schedule.no-run");
    }
    String outcome = outcome(standing.exitCode());
    return standing.last() == null ? outcome : time(standing.last(), zone) + " " + outcome;
  }
}
