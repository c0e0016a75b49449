package oit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import oit.checklist.yaml.Problem;
import oit.schedule.Clockwork;
import oit.schedule.Marks;
import oit.schedule.Scans;
import oit.schedule.Schedule;
import oit.schedule.ScheduleEvent;
import oit.schedule.Schedules;
import oit.watch.Log;

/** Keeps the schedules of a folder until interrupted; files that change are read again. */
record ScheduleKeeper(
    Path folder,
    ScanFlags flags,
    Sentences words,
    Language language,
    Interruption interruption,
    PrintWriter out,
    Telling telling,
    AtomicReference<Schedules> kept) {

  private static final long LOOK_AGAIN_SECONDS = 2;

  /** What tells that a file changed. */
  private record Look(FileTime time, long size) {}

  void keep(Marks marks, Scans scans) {
    ScheduleText text = new ScheduleText(words);
    CountDownLatch end = new CountDownLatch(1);
    try (var stopping = interruption.onInterrupt(end::countDown);
        var tries = telling.keepTrying();
        Clockwork clockwork =
            Clockwork.start(marks, scans, InstantSource.system(), e -> tell(e, text.said(e)))) {
      Map<Path, Look> seen = Map.of();
      Set<Path> lists = Set.of();
      Set<Problem> known = Set.of();
      Set<String> lacking = Set.of();
      do {
        Map<Path, Look> now = look(lists);
        if (seen.isEmpty() || !now.equals(seen)) {
          Schedules schedules = Schedules.of(Schedules.files(folder), flags, language.name());
          Set<Problem> before = known;
          schedules.problems().stream()
              .filter(p -> !before.contains(p))
              .map(ScheduleEvent.Bad::new)
              .forEach(bad -> tell(bad, text.said(bad)));
          known = Set.copyOf(schedules.problems());
          Set<String> lacked = lacking;
          lacking = Set.copyOf(telling.problems(schedules.good()));
          lacking.stream().filter(l -> !lacked.contains(l)).forEach(this::warn);
          kept.set(schedules);
          clockwork.keep(schedules.good());
          Set<Path> named =
              schedules.good().stream().map(Schedule::agencies).collect(Collectors.toSet());
          // a list that was not looked at before it was read may have changed since: once more
          seen = named.equals(lists) ? now : Map.of();
          lists = named;
        }
      } while (!end.await(LOOK_AGAIN_SECONDS, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (Log.isOn()) {
      Log.info("stopped", words.of("schedule.stopped"), Map.of());
    } else {
      say(words.of("schedule.stopped"));
    }
  }

  private void tell(ScheduleEvent event, String sentence) {
    if (Log.isOn()) {
      ScheduleLog.write(event, sentence);
    } else {
      say(sentence);
    }
  }

  private void warn(String sentence) {
    if (Log.isOn()) {
      Log.warn("notices", sentence, Map.of());
    } else {
      say(sentence);
    }
  }

  private synchronized void say(String line) {
    out.println(line);
  }

  /** Schedules, and the agency lists they name: either may change. */
  private Map<Path, Look> look(Set<Path> lists) {
    Map<Path, Look> looks = new HashMap<>();
    Schedules.files(folder).forEach(file -> look(file, looks));
    lists.forEach(file -> look(file, looks));
    return looks;
  }

  private static void look(Path file, Map<Path, Look> looks) {
    try {
      looks.put(file, new Look(Files.getLastModifiedTime(file), Files.size(file)));
    } catch (IOException e) {
      // gone since
    }
  }
}
