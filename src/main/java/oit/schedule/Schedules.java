package oit.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import oit.checklist.yaml.Problem;
import oit.checklist.yaml.Problem.Severity;

/**
 * The schedules of a folder. A bad file stops nothing but itself.
 *
 * @param good by file name
 * @param problems of the others, by file name
 */
public record Schedules(List<Schedule> good, List<Problem> problems) {

  public Schedules {
    good = List.copyOf(good);
    problems = List.copyOf(problems);
  }

  /** Files of a folder that hold schedules: {@code *.yaml} and {@code *.yml}, by name. */
  public static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".yaml") || f.toString().endsWith(".yml"))
          .filter(f -> !f.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads files.
   *
   * @param language of what is said of them
   */
  public static Schedules of(List<Path> files, Flags flags, String language) {
    List<Schedule> good = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Map<String, Path> ids = new HashMap<>();
    for (Path file : files) {
      ScheduleReader reader = new ScheduleReader(file, flags, language);
      Optional<Schedule> schedule = reader.read();
      problems.addAll(reader.problems());
      if (schedule.isPresent()) {
        Path before = ids.putIfAbsent(schedule.get().id(), file);
        if (before == null) {
          good.add(schedule.get());
        } else {
          String why = reader.say("schedule-id-twice", schedule.get().id(), before);
          problems.add(new Problem(Severity.ERROR, file.toString(), 1, 1, why));
        }
      }
    }
    return new Schedules(good, problems);
  }

  public Optional<Schedule> find(String id) {
    return good.stream().filter(s -> s.id().equals(id)).findFirst();
  }
}
