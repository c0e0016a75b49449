package oit.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fiscal year of schedules, hour by hour, as Quartz fires them, with restarts in between. */
class YearOfFiringsTest {

  private static final ZonedDateTime START =
      ZonedDateTime.of(2024, 10, 1, 0, 30, 0, 0, Plans.BANGKOK);
  private static final ZonedDateTime END = START.plusYears(1);

  private static final Schedule WATCH =
      Plans.plan("watch", "0 */2 * * *", Schedule.Misfire.SKIP, Schedule.Overlap.SKIP);
  private static final Schedule NIGHTLY =
      Plans.plan("nightly", "0 2 * * *", Schedule.Misfire.RUN_ONCE, Schedule.Overlap.QUEUE);
  private static final Schedule PAYDAY =
      Plans.plan("payday", "0 6 25 * 1", Schedule.Misfire.RUN_ONCE, Schedule.Overlap.SKIP);

  @TempDir private Path folder;

  private final FakeTime clock = new FakeTime(START.toInstant());
  private final BlockingQueue<ScheduleEvent> events = new LinkedBlockingQueue<>();
  private final List<String> ran = new ArrayList<>();

  private interface Body {
    void with(Clockwork clockwork, FakeTime.Store store) throws Exception;
  }

  /** One life of the program. */
  private void live(Scans scans, List<Schedule> schedules, Body body) throws Exception {
    FakeTime.Store store = clock.new Store();
    try (Marks marks = Marks.open(folder).orElseThrow();
        Clockwork clockwork = Clockwork.start(marks, scans, clock, events::add, store)) {
      clockwork.keep(schedules);
      body.with(clockwork, store);
    }
  }

  private int note(Schedule schedule, Instant firing) {
    synchronized (ran) {
      ran.add(schedule.id() + " " + firing.atZone(Plans.BANGKOK).toLocalDateTime());
    }
    return 0;
  }

  private static Instant hour(int hours) {
    return START.withMinute(0).plusHours(hours).toInstant();
  }

  private void awaitEnds(int count) throws InterruptedException {
    for (int left = count; left > 0; ) {
      left -= next() instanceof ScheduleEvent.Ended ? 1 : 0;
    }
  }

  /** Each firing is begun, queued or let go; the first alone begins without a wait. */
  private void awaitDecisions(int count) throws InterruptedException {
    for (int left = count; left > 0; ) {
      left -=
          switch (next()) {
            case ScheduleEvent.Begun begun -> 1;
            case ScheduleEvent.Queued queued -> 1;
            case ScheduleEvent.Skipped skipped -> 1;
            default -> 0;
          };
    }
  }

  private ScheduleEvent next() throws InterruptedException {
    ScheduleEvent event = events.poll(30, TimeUnit.SECONDS);
    assertThat(event).as("something happens").isNotNull();
    return event;
  }

  /** What the three schedules ask for at an hour, by the calendar alone. */
  private static List<String> due(ZonedDateTime hour) {
    List<String> due = new ArrayList<>(List.of());
    if (hour.getHour() % 2 == 0) {
      due.add("watch " + hour.toLocalDateTime());
    }
    if (hour.getHour() == 2) {
      due.add("nightly " + hour.toLocalDateTime());
    }
    boolean day = hour.getDayOfMonth() == 25 || hour.getDayOfWeek() == DayOfWeek.MONDAY;
    if (hour.getHour() == 6 && day) {
      due.add("payday " + hour.toLocalDateTime());
    }
    return due;
  }

  @Test
  void firesEachTimeOnceThroughAYearWithRestarts() throws Exception {
    Random random = new Random(2567);
    List<String> expected = new ArrayList<>();
    ZonedDateTime[] hour = {START.withMinute(0).plusHours(1)};
    int lives = 0;
    while (hour[0].isBefore(END)) {
      ZonedDateTime end = hour[0].plusHours(1 + random.nextInt(400));
      live(
          this::note,
          List.of(WATCH, NIGHTLY, PAYDAY),
          (clockwork, store) -> {
            for (; hour[0].isBefore(end) && hour[0].isBefore(END); hour[0] = hour[0].plusHours(1)) {
              List<String> due = due(hour[0]);
              expected.addAll(due);
              store.moveTo(hour[0].toInstant());
              awaitEnds(due.size());
            }
          });
      lives++;
    }

    assertThat(ran).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(new TreeSet<>(ran)).as("none twice").hasSize(ran.size());
    assertThat(ran).hasSizeGreaterThan(365 * 12 + 365 + 60 - 2);
    assertThat(lives).isGreaterThan(20);
  }

  @Test
  void timesThatPassWhileItIsOffComeToOneRunOrToNoneAsTheRuleSays() throws Exception {
    List<Schedule> both = List.of(WATCH, NIGHTLY);
    live(this::note, both, (clockwork, store) -> {});
    clock.set(START.plusHours(82).toInstant());

    live(
        this::note,
        both,
        (clockwork, store) -> {
          store.moveTo(START.plusHours(82).toInstant());
          awaitEnds(1);
          store.moveTo(hour(84));
          awaitEnds(1);
        });

    assertThat(ran).containsExactly("nightly 2024-10-04T02:00", "watch 2024-10-04T12:00");
  }

  @Test
  void scanThatWasCutOffGoesOnAtTheNextStartAndItsTimeIsNotLost() throws Exception {
    BlockingQueue<Instant> asked = new LinkedBlockingQueue<>();
    Scans cutOff =
        (schedule, firing) -> {
          asked.add(firing);
          return Scans.STOPPED;
        };
    live(
        cutOff,
        List.of(NIGHTLY),
        (clockwork, store) -> {
          store.moveTo(hour(2));
          assertThat(asked.poll(30, TimeUnit.SECONDS)).isEqualTo(hour(2));
        });
    events.clear();

    live(this::note, List.of(NIGHTLY), (clockwork, store) -> awaitEnds(1));
    live(this::note, List.of(NIGHTLY), (clockwork, store) -> store.moveTo(hour(2)));

    assertThat(ran).containsExactly("nightly 2024-10-01T02:00");
  }

  @Test
  void timeDuringALongScanWaitsOrIsLetGoAsTheRuleSays() throws Exception {
    Schedule queue =
        Plans.plan("queue", "0 */2 * * *", Schedule.Misfire.SKIP, Schedule.Overlap.QUEUE);
    BlockingQueue<String> gate = new LinkedBlockingQueue<>();
    Scans slow =
        (schedule, firing) -> {
          note(schedule, firing);
          try {
            return gate.take().length();
          } catch (InterruptedException e) {
            throw new AssertionError(e);
          }
        };
    live(
        slow,
        List.of(WATCH, queue),
        (clockwork, store) -> {
          for (int hours = 2; hours <= 8; hours += 2) {
            store.moveTo(hour(hours));
            awaitDecisions(2);
          }
          gate.addAll(List.of("", "", ""));
          awaitEnds(3);
        });

    assertThat(ran)
        .containsExactlyInAnyOrder(
            "watch 2024-10-01T02:00", "queue 2024-10-01T02:00", "queue 2024-10-01T04:00");
  }

  @Test
  void scanThatWaitedWhenItEndedIsNotLost() throws Exception {
    Schedule queue =
        Plans.plan("queue", "0 * * * *", Schedule.Misfire.RUN_ONCE, Schedule.Overlap.QUEUE);
    BlockingQueue<Integer> gate = new LinkedBlockingQueue<>();
    Scans cutOff =
        (schedule, firing) -> {
          try {
            return gate.take();
          } catch (InterruptedException e) {
            throw new AssertionError(e);
          }
        };
    live(
        cutOff,
        List.of(queue),
        (clockwork, store) -> {
          store.moveTo(hour(1));
          awaitDecisions(1);
          store.moveTo(hour(2));
          awaitDecisions(1);
          gate.addAll(List.of(Scans.STOPPED, Scans.STOPPED));
        });

    live(this::note, List.of(queue), (clockwork, store) -> awaitEnds(2));

    assertThat(ran).containsExactly("queue 2024-10-01T01:00", "queue 2024-10-01T02:00");
  }

  @Test
  void twoProgramsDoNotKeepTheSameSchedules() throws IOException {
    try (Marks marks = Marks.open(folder).orElseThrow()) {
      assertThat(marks).isNotNull();
      assertThat(anotherCanOpen()).isFalse();
    }
    assertThat(anotherCanOpen()).isTrue();
  }

  private boolean anotherCanOpen() throws IOException {
    try (Marks marks = Marks.open(folder).orElse(null)) {
      return marks != null;
    }
  }

  @Test
  void otherTimesBeginAfreshInsteadOfMakingUpForThePast() throws Exception {
    live(this::note, List.of(NIGHTLY), (clockwork, store) -> {});
    clock.set(START.plusDays(40).toInstant());
    Schedule noon =
        Plans.plan("nightly", "0 12 * * *", Schedule.Misfire.RUN_ONCE, Schedule.Overlap.SKIP);

    live(
        this::note,
        List.of(noon),
        (clockwork, store) -> {
          store.moveTo(hour(40 * 24 + 12));
          awaitEnds(1);
        });

    assertThat(ran).containsExactly("nightly 2024-11-10T12:00");
  }

  @Test
  void scheduleThatIsTakenAwayFiresNoMoreAndOthersGoOn() throws Exception {
    live(
        this::note,
        List.of(WATCH, NIGHTLY),
        (clockwork, store) -> {
          store.moveTo(hour(2));
          awaitEnds(2);
          clockwork.keep(List.of(NIGHTLY));
          store.moveTo(hour(26));
          awaitEnds(1);
        });

    assertThat(ran)
        .containsExactlyInAnyOrder(
            "watch 2024-10-01T02:00", "nightly 2024-10-01T02:00", "nightly 2024-10-02T02:00");
  }
}
