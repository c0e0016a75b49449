package oit.schedule.cluster;

import java.io.Closeable;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.SchedulerRepository;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.utils.DBConnectionManager;

/**
 * One machine among those that share Quartz's tables. Each agency of a run is a trigger; agencies
 * of one lane belong to one job, of which Quartz runs no two at once anywhere. Thread-safe.
 */
public final class Cluster implements Closeable {

  private static final String LANES = "lanes";
  private static final int BATCH = 200;

  private final Scheduler quartz;
  private final InstantSource clock;

  private Cluster(Scheduler quartz, InstantSource clock) {
    this.quartz = quartz;
    this.clock = clock;
  }

  /** One that hands out. */
  public static Cluster handingOut(DataSource pool, InstantSource clock) throws ClusterException {
    String source = lend(pool);
    return open(QuartzSettings.handingOut("out-" + UUID.randomUUID(), source), clock);
  }

  /**
   * One that works as soon as it is told to begin.
   *
   * @param name of the worker, no two alike
   * @param atOnce agencies at once
   */
  public static Cluster working(
      DataSource pool, String name, int atOnce, Work work, InstantSource clock)
      throws ClusterException {
    Cluster cluster = open(QuartzSettings.working(name, lend(pool), atOnce), clock);
    try {
      cluster.quartz.setJobFactory((bundle, scheduler) -> new WorkJob(work, clock));
      return cluster;
    } catch (SchedulerException e) {
      throw new ClusterException(e);
    }
  }

  private static String lend(DataSource pool) {
    String source = "oit-" + UUID.randomUUID();
    DBConnectionManager.getInstance().addConnectionProvider(source, new Connections(pool));
    return source;
  }

  private static synchronized Cluster open(Properties settings, InstantSource clock)
      throws ClusterException {
    try {
      Scheduler quartz = new StdSchedulerFactory(settings).getScheduler();
      // Quartz would hand this one to the next who asks, since all bear one name
      SchedulerRepository.getInstance().remove(QuartzSettings.CLUSTER);
      return new Cluster(quartz, clock);
    } catch (SchedulerException e) {
      throw new ClusterException(e);
    }
  }

  /** Begins to take work. */
  public void begin() throws ClusterException {
    try {
      quartz.start();
    } catch (SchedulerException e) {
      throw new ClusterException(e);
    }
  }

  /** Takes no more work; what runs goes on. */
  public void takeNoMore() {
    try {
      quartz.standby();
    } catch (SchedulerException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Hands agencies out in this order; one that is out already is handed out anew. */
  public void handOut(List<HandedOut> agencies) throws ClusterException {
    for (int from = 0; from < agencies.size(); from += BATCH) {
      handOutBatch(agencies.subList(from, Math.min(from + BATCH, agencies.size())));
    }
  }

  private void handOutBatch(List<HandedOut> agencies) throws ClusterException {
    Map<String, JobDetail> jobs = new HashMap<>();
    Map<JobDetail, Set<? extends Trigger>> all = new HashMap<>();
    Map<String, Set<Trigger>> byLane = new HashMap<>();
    Instant at = clock.instant();
    for (HandedOut agency : agencies) {
      JobDetail job = jobs.computeIfAbsent(agency.lane(), Cluster::job);
      byLane.computeIfAbsent(agency.lane(), lane -> new HashSet<>()).add(trigger(agency, job, at));
      // they are taken by their times
      at = at.plusMillis(1);
    }
    byLane.forEach((lane, triggers) -> all.put(jobs.get(lane), triggers));
    try {
      quartz.scheduleJobs(all, true);
    } catch (SchedulerException e) {
      throw new ClusterException(e);
    }
  }

  private static JobDetail job(String lane) {
    return JobBuilder.newJob(LaneJob.class).withIdentity(lane, LANES).requestRecovery().build();
  }

  private static Trigger trigger(HandedOut agency, JobDetail job, Instant at) {
    return TriggerBuilder.newTrigger()
        .withIdentity(agency.agencyId(), agency.runId())
        .forJob(job)
        .usingJobData(WorkJob.RUN, agency.runId())
        .usingJobData(WorkJob.AGENCY, agency.agencyId())
        .startAt(Date.from(at))
        .build();
  }

  /** Ends; waits for what runs. */
  @Override
  public void close() {
    try {
      quartz.shutdown(true);
    } catch (SchedulerException e) {
      throw new IllegalStateException(e);
    }
  }
}
