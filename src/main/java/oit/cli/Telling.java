package oit.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import oit.notify.Notices;
import oit.notify.Told;
import oit.notify.ToldText;
import oit.schedule.Schedule;
import oit.store.Home;

/**
 * Tells of scheduled runs those whom the schedules name, and the operator what became of that.
 *
 * @param line hears each sentence, from any thread
 */
record Telling(Notices notices, ToldText text, Consumer<String> line) {

  private static final long MINUTES = 5;

  static Telling ofSystem(Language language, Consumer<String> line) {
    return new Telling(
        Notices.open(Home.ofSystem().outbox(), System.getenv(), InstantSource.system()),
        new ToldText(language.name()),
        line);
  }

  /** Of a run that came to its end. */
  void of(Schedule schedule, Path folder, int code) {
    if (schedule.notices().isEmpty()) {
      return;
    }
    try {
      notices.keep(schedule, folder, code == ExitCode.DONE || code == ExitCode.NOT_MET);
    } catch (IOException e) {
      say(text.of(new Told.NotKept(String.valueOf(e.getMessage()))));
    }
    deliver();
  }

  void deliver() {
    notices.deliver().forEach(told -> say(text.of(told)));
  }

  /** Tries again what waits, now and every few minutes, until closed. */
  Stop keepTrying() {
    ScheduledExecutorService tries =
        Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("notices").factory());
    var unused = tries.scheduleWithFixedDelay(this::deliver, 0, MINUTES, TimeUnit.MINUTES);
    return tries::shutdownNow;
  }

  /** Ends the tries. */
  interface Stop extends AutoCloseable {
    @Override
    void close();
  }

  /** What keeps these schedules from telling anybody, a sentence each. */
  List<String> problems(List<Schedule> schedules) {
    List<Schedule.Notice> asked = schedules.stream().flatMap(s -> s.notices().stream()).toList();
    return Stream.concat(
            notices.fault(asked).map(text::of).stream(),
            Notices.open(asked).stream().map(text::open))
        .distinct()
        .map(Sentences::plain)
        .toList();
  }

  private void say(String sentence) {
    line.accept(Sentences.plain(sentence));
  }
}
