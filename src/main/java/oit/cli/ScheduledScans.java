package oit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import oit.schedule.Scans;
import oit.schedule.Schedule;
import oit.store.Home;
import oit.store.RunFolder;

/**
 * Does the scans of schedules by the command {@code scan}, so that a schedule can do no more and no
 * less than a person. Each firing has a folder of its own, by which a run that was cut off is found
 * again.
 *
 * @param more flags of each scan
 */
record ScheduledScans(
    PrintWriter out,
    PrintWriter err,
    Interruption interruption,
    Language language,
    Telling telling,
    Numbers numbers,
    List<String> more)
    implements Scans {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmm", Locale.ROOT);

  @Override
  public int scan(Schedule schedule, Instant firing) {
    Path folder = folder(schedule, firing);
    List<String> arguments =
        run(folder)
            .map(run -> List.of("--resume", run))
            .orElseGet(() -> arguments(schedule, folder));
    List<String> all = new ArrayList<>(List.of("scan"));
    all.addAll(arguments);
    all.addAll(more);
    all.addAll(List.of("--quiet", "--lang", language.name()));
    int code = Main.run(all.toArray(String[]::new), out, err, interruption, numbers);
    if (interruption.isInterrupted()) {
      return STOPPED;
    }
    telling.of(schedule, folder, code);
    return code;
  }

  /** Where the reports of a firing go. */
  static Path folder(Schedule schedule, Instant firing) {
    String stamp = STAMP.format(ZonedDateTime.ofInstant(firing, schedule.zone()));
    return schedule.outputs().dir().resolve(schedule.id() + "-" + stamp);
  }

  /** The run that writes there, if one began. */
  private static Optional<String> run(Path folder) {
    try {
      for (RunFolder run : Home.ofSystem().runs()) {
        if (run.note().out().equals(folder.toAbsolutePath().toString())) {
          return Optional.of(run.id());
        }
      }
    } catch (IOException e) {
      // a damaged note: the firing begins again
    }
    return Optional.empty();
  }

  static List<String> arguments(Schedule schedule, Path folder) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("--agencies", schedule.agencies().toString()));
    arguments.addAll(List.of("--out", folder.toString()));
    if (!schedule.select().isEmpty()) {
      arguments.addAll(List.of("--select", String.join(",", schedule.select())));
    }
    if (schedule.checklist() != null) {
      arguments.addAll(List.of("--checklist", schedule.checklist()));
    }
    if (!schedule.outputs().formats().isEmpty()) {
      Set<String> formats = new LinkedHashSet<>(schedule.outputs().formats());
      if (!schedule.notices().isEmpty()) {
        // what is told of a run is read from there
        formats.add("json");
      }
      arguments.addAll(List.of("--format", String.join(",", formats)));
    }
    for (Map.Entry<String, String> flag : new TreeMap<>(schedule.crawl()).entrySet()) {
      String name = "--" + flag.getKey();
      arguments.add(flag.getValue().isEmpty() ? name : name + "=" + flag.getValue());
    }
    if (schedule.feed() != null) {
      arguments.addAll(List.of("--feed", schedule.feed().url()));
      if (schedule.feed().tokenEnv() != null) {
        arguments.addAll(List.of("--feed-token-env", schedule.feed().tokenEnv()));
      }
    }
    return arguments;
  }
}
