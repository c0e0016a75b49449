package oit.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import oit.checklist.yaml.Problem;
import oit.checklist.yaml.Problem.Severity;
import oit.schedule.Marks;
import oit.schedule.Schedule;
import oit.schedule.Schedules;
import oit.schedule.Standing;
import oit.watch.Health;
import oit.watch.Metrics;
import oit.watch.Metrics.Sample;
import org.jspecify.annotations.Nullable;

/**
 * Whether schedules are kept as they should be. Thread-safe.
 *
 * @param schedules as they are now
 * @param marks folder of what was decided
 */
record ScheduleHealth(Supplier<Schedules> schedules, Path marks, InstantSource clock) {

  /** A schedule and how it stands. */
  record Row(Schedule schedule, Standing standing) {

    /** What is wrong, a word each; nothing if all is well. */
    List<String> problems() {
      List<String> problems = new ArrayList<>();
      if (standing.overdue() != null) {
        problems.add("overdue");
      }
      if (failed(standing.exitCode())) {
        problems.add("failed");
      }
      return problems;
    }

    /** That a website could not be checked is told in the report, and lies in the nature of it. */
    private static boolean failed(@Nullable Integer code) {
      return code != null
          && code != ExitCode.DONE
          && code != ExitCode.NOT_MET
          && code != ExitCode.INCOMPLETE;
    }

    Map<String, Object> json() {
      Map<String, Object> all = new LinkedHashMap<>();
      all.put("id", schedule.id());
      all.put("status", problems().isEmpty() ? "ok" : "degraded");
      all.put("problems", problems());
      all.put("cron", schedule.cron().text());
      all.put("timezone", schedule.zone().toString());
      all.put("kept", standing.seen());
      all.put("lastFiring", time(standing.last()));
      all.put("lastEnded", time(standing.endedAt()));
      all.put("lastExitCode", standing.exitCode());
      all.put("running", time(standing.running()));
      all.put("next", time(standing.next()));
      all.put("overdueSince", time(standing.overdue()));
      all.put("missed", time(standing.letGo()));
      return all;
    }

    private @Nullable String time(@Nullable Instant at) {
      ZoneId zone = schedule.zone();
      return at == null
          ? null
          : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(zone).toOffsetDateTime());
    }
  }

  List<Row> rows() {
    Instant now = clock.instant();
    return schedules.get().good().stream()
        .map(s -> new Row(s, Standing.of(s, Marks.look(marks, s.id()), now)))
        .toList();
  }

  /** Problems of files that hold no schedule that can be kept. */
  List<Problem> broken() {
    return schedules.get().problems().stream().filter(p -> p.severity() == Severity.ERROR).toList();
  }

  Health health() {
    List<Row> rows = rows();
    List<String> problems = new ArrayList<>();
    rows.forEach(row -> row.problems().forEach(p -> problems.add(row.schedule().id() + ": " + p)));
    broken().forEach(problem -> problems.add(problem.toString()));
    return new Health(problems, Map.of("schedules", rows.stream().map(Row::json).toList()));
  }

  /** Shows how each schedule stands. */
  void to(Metrics metrics) {
    metrics.gauge(
        "oit_schedule_files_broken",
        "Problems that keep files of schedules from being kept.",
        () -> broken().size());
    time(metrics, "next_firing", "When it fires next", Standing::next);
    time(metrics, "last_firing", "The firing whose run ended last", Standing::last);
    time(metrics, "last_end", "When the last run ended", Standing::endedAt);
    each(metrics, "last_exit_code", "Exit code of the last run.", Standing::exitCode);
    each(
        metrics,
        "overdue",
        "1 if it should have fired and did not.",
        s -> s.overdue() == null ? 0 : 1);
    each(metrics, "running", "1 while its run is going on.", s -> s.running() == null ? 0 : 1);
  }

  private void time(
      Metrics metrics, String name, String help, Function<Standing, @Nullable Instant> value) {
    each(
        metrics,
        name + "_timestamp_seconds",
        help + ", in seconds since 1970.",
        s -> {
          Instant at = value.apply(s);
          return at == null ? null : at.getEpochSecond();
        });
  }

  private void each(
      Metrics metrics, String name, String help, Function<Standing, @Nullable Number> value) {
    metrics.gauge(
        "oit_schedule_" + name,
        help,
        List.of("schedule"),
        () -> {
          List<Sample> samples = new ArrayList<>();
          for (Row row : rows()) {
            Number number = value.apply(row.standing());
            if (number != null) {
              samples.add(Sample.of(number.doubleValue(), row.schedule().id()));
            }
          }
          return samples;
        });
  }
}
