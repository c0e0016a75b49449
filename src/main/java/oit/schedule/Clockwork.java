package oit.schedule;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.Consumer;
import org.quartz.CronScheduleBuilder;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.DirectSchedulerFactory;
import org.quartz.simpl.RAMJobStore;
import org.quartz.simpl.SimpleThreadPool;

/**
 * Keeps schedules by Quartz. Quartz says when; {@link Firings} says what becomes of it, since only
 * that survives a restart. Thread-safe.
 */
public final class Clockwork implements AutoCloseable {

  private final Scheduler quartz;
  private final Lane lane = new Lane();
  private final Firings firings;
  private final Consumer<ScheduleEvent> told;
  private Map<String, Schedule> kept = Map.of();

  /**
   * Starts without any schedule.
   *
   * @param told hears what happens, from any thread
   */
  public static Clockwork start(
      Marks marks, Scans scans, InstantSource clock, Consumer<ScheduleEvent> told) {
    return start(marks, scans, clock, told, new RAMJobStore());
  }

  static Clockwork start(
      Marks marks,
      Scans scans,
      InstantSource clock,
      Consumer<ScheduleEvent> told,
      RAMJobStore store) {
    try {
      // Quartz asks the wall clock whether a firing was missed; that is decided elsewhere
      store.setMisfireThreshold(Long.MAX_VALUE / 2);
      String name = "oit-" + UUID.randomUUID();
      DirectSchedulerFactory factory = DirectSchedulerFactory.getInstance();
      factory.createScheduler(name, name, new SimpleThreadPool(1, Thread.NORM_PRIORITY), store);
      Clockwork clockwork = new Clockwork(factory.getScheduler(name), marks, scans, clock, told);
      clockwork.quartz.start();
      return clockwork;
    } catch (SchedulerException e) {
      throw new IllegalStateException(e);
    }
  }

  private Clockwork(
      Scheduler quartz, Marks marks, Scans scans, InstantSource clock, Consumer<ScheduleEvent> told)
      throws SchedulerException {
    this.quartz = quartz;
    this.told = told;
    firings = new Firings(marks, scans, lane, clock, told);
    quartz.setJobFactory((bundle, scheduler) -> (Job) this::fire);
  }

  /** Keeps these schedules from now on and no others. Those that did not change go on as before. */
  public synchronized void keep(List<Schedule> schedules) {
    Map<String, Schedule> wanted = new HashMap<>();
    schedules.forEach(s -> wanted.put(s.id(), s));
    Map<String, Schedule> before = kept;
    kept = Map.copyOf(wanted);
    try {
      for (String id : before.keySet()) {
        if (!wanted.containsKey(id)) {
          quartz.deleteJob(new JobKey(id));
          told.accept(new ScheduleEvent.Dropped(id));
        }
      }
      for (Schedule schedule : schedules) {
        if (!schedule.equals(before.get(schedule.id()))) {
          keep(schedule);
        }
      }
    } catch (SchedulerException e) {
      throw new IllegalStateException(e);
    }
  }

  private void keep(Schedule schedule) throws SchedulerException {
    Instant since = firings.since(schedule);
    JobDetail job = JobBuilder.newJob(Job.class).withIdentity(schedule.id()).build();
    Set<Trigger> triggers = new HashSet<>();
    TimeZone zone = TimeZone.getTimeZone(schedule.zone());
    for (String expression : schedule.cron().expressions()) {
      triggers.add(
          TriggerBuilder.newTrigger()
              .forJob(job)
              .startAt(Date.from(since.plusMillis(1)))
              .withSchedule(CronScheduleBuilder.cronSchedule(expression).inTimeZone(zone))
              .build());
    }
    quartz.scheduleJob(job, triggers, true);
    schedule
        .cron()
        .next(since, schedule.zone())
        .ifPresent(next -> told.accept(new ScheduleEvent.Kept(schedule, next)));
  }

  private void fire(JobExecutionContext context) {
    Schedule schedule;
    synchronized (this) {
      schedule = kept.get(context.getJobDetail().getKey().getName());
    }
    if (schedule != null) {
      firings.fire(schedule, context.getScheduledFireTime().toInstant());
    }
  }

  /** No firing comes after this; waits until the run that is going on has ended. */
  @Override
  public void close() {
    try {
      quartz.shutdown(true);
    } catch (SchedulerException e) {
      throw new IllegalStateException(e);
    }
    lane.close();
  }
}
