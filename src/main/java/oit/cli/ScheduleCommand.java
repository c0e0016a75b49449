package oit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import oit.checklist.yaml.Problem;
import oit.checklist.yaml.Problem.Severity;
import oit.schedule.Marks;
import oit.schedule.Schedule;
import oit.schedule.Schedules;
import oit.store.Home;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code oit schedule}: scans at set times, as the files of a folder say. */
@Command(
    name = "schedule",
    resourceBundle = "oit.cli.help",
    description = "${bundle:schedule.about}",
    mixinStandardHelpOptions = true)
final class ScheduleCommand implements Callable<Integer> {

  private final Interruption interruption;
  private final Numbers numbers;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--schedules",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "${bundle:schedule.dir}")
  private Path folder = Path.of("schedules");

  @Option(
      names = "--lang",
      defaultValue = "th",
      scope = ScopeType.INHERIT,
      description = "${bundle:scan.lang}")
  private Language language = Language.th;

  ScheduleCommand(Interruption interruption, Numbers numbers) {
    this.interruption = interruption;
    this.numbers = numbers;
  }

  /** Without a subcommand: how to use it. */
  @Override
  public Integer call() {
    spec.commandLine().usage(err());
    return ExitCode.WRONG_USAGE;
  }

  @Command(description = "${bundle:schedule.list}", mixinStandardHelpOptions = true)
  int list(
      @Option(names = "--check", description = "${bundle:schedule.check}") boolean check,
      @Option(names = "--json", description = "${bundle:schedule.json}") boolean json) {
    Schedules schedules = read();
    ScheduleHealth health = health(() -> schedules);
    if (json) {
      out().println(health.health().text());
    } else {
      ScheduleText text = new ScheduleText(words());
      health.rows().forEach(row -> text.lines(row).forEach(out()::println));
      schedules.problems().forEach(err()::println);
    }
    return check && !health.health().isFine() ? ExitCode.INCOMPLETE : ExitCode.DONE;
  }

  @Command(description = "${bundle:schedule.next}", mixinStandardHelpOptions = true)
  int next(
      @Parameters(arity = "0..1", paramLabel = "ID", description = "${bundle:schedule.id}")
          @Nullable String id,
      @Option(names = "--count", defaultValue = "5", description = "${bundle:schedule.count}")
          int count) {
    Instant now = Instant.now();
    for (Schedule s : id == null ? read().good() : List.of(find(id))) {
      s.cron()
          .after(now, s.zone())
          .limit(Math.max(0, count))
          .forEach(at -> out().println(ScheduleText.time(at, s.zone()) + "  " + s.id()));
    }
    return ExitCode.DONE;
  }

  @Command(description = "${bundle:schedule.lint}", mixinStandardHelpOptions = true)
  int lint(
      @Parameters(arity = "0..*", paramLabel = "FILE", description = "${bundle:schedule.file}")
          @Nullable List<Path> files) {
    Schedules schedules =
        files == null || files.isEmpty() ? read() : Schedules.of(files, flags(), language.name());
    List<Problem> problems = schedules.problems();
    problems.forEach(err()::println);
    telling().problems(schedules.good()).forEach(err()::println);
    out().println(words().of("schedule.good", "" + schedules.good().size()));
    return problems.stream().anyMatch(p -> p.severity() == Severity.ERROR)
        ? ExitCode.WRONG_USAGE
        : ExitCode.DONE;
  }

  @Command(description = "${bundle:schedule.trigger}", mixinStandardHelpOptions = true)
  int trigger(
      @Parameters(paramLabel = "ID", description = "${bundle:schedule.id}") String id,
      @Mixin Sharing sharing) {
    Schedule schedule = find(id);
    Instant now = Instant.now();
    out().println(words().of("schedule.begun", id, ScheduleText.time(now, schedule.zone())));
    int code = scans(sharing).scan(schedule, now);
    Path reports = ScheduledScans.folder(schedule, now);
    String outcome = new ScheduleText(words()).outcome(code);
    out()
        .println(
            words()
                .of(
                    "schedule.ended",
                    id,
                    ScheduleText.time(now, schedule.zone()),
                    outcome,
                    reports));
    return code < 0 ? ExitCode.INCOMPLETE : code;
  }

  @Command(description = "${bundle:schedule.run}", mixinStandardHelpOptions = true)
  int run(@Mixin Sharing sharing, @Mixin LogFlags log, @Mixin MetricsFlags shown) {
    ScheduledScans scans = scans(sharing);
    AtomicReference<Schedules> kept = new AtomicReference<>(read());
    ScheduleHealth health = health(kept::get);
    try (Marks marks =
            Marks.open(marks())
                .orElseThrow(() -> Refusal.wrongUsage(words().of("schedule.busy", marks())));
        var watch = shown.open(numbers, health::health, words())) {
      health.to(numbers.metrics());
      new ScheduleKeeper(folder, flags(), words(), language, interruption, out(), telling(), kept)
          .keep(marks, scans);
      return ExitCode.DONE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Schedule find(String id) {
    Schedules schedules = read();
    return schedules
        .find(id)
        .orElseThrow(() -> {
          schedules.problems().forEach(err()::println);
          String known =
              String.join(", ", schedules.good().stream().map(Schedule::id).sorted().toList());
          return Refusal.wrongUsage(words().of("schedule.unknown", id, folder, known));
        });
  }

  private Schedules read() {
    List<Path> files = Schedules.files(folder);
    if (files.isEmpty()) {
      throw Refusal.wrongUsage(words().of("schedule.none", folder.toAbsolutePath()));
    }
    return Schedules.of(files, flags(), language.name());
  }

  private static Path marks() {
    return Home.ofSystem().schedules();
  }

  private static ScheduleHealth health(Supplier<Schedules> schedules) {
    return new ScheduleHealth(schedules, marks(), InstantSource.system());
  }

  private ScheduledScans scans(Sharing sharing) {
    return new ScheduledScans(
        out(), err(), interruption, language, telling(), numbers, sharing.arguments(language));
  }

  private Telling telling() {
    return Telling.ofSystem(language, out()::println);
  }

  private ScanFlags flags() {
    return new ScanFlags(words(), language);
  }

  private Sentences words() {
    return new Sentences("oit.cli.messages", language);
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
