package oit.schedule.cluster;

import java.time.Duration;
import java.util.Properties;
import org.quartz.impl.jdbcjobstore.JobStoreTX;
import org.quartz.impl.jdbcjobstore.PostgreSQLDelegate;
import org.quartz.simpl.SimpleThreadPool;
import org.quartz.simpl.ZeroSizeThreadPool;

/** How Quartz is set up; the same on all machines but for their names. */
final class QuartzSettings {

  static final String CLUSTER = "oit";

  /** How often a worker that has nothing to do looks for what others handed out. */
  private static final Duration IDLE = Duration.ofSeconds(2);

  private static final Duration CHECK_IN = Duration.ofSeconds(5);
  private static final Duration RETRY = Duration.ofSeconds(2);

  private QuartzSettings() {}

  /** For a machine that hands out and does no work itself. */
  static Properties handingOut(String instance, String source) {
    Properties all = common(instance, source);
    all.setProperty("org.quartz.threadPool.class", ZeroSizeThreadPool.class.getName());
    return all;
  }

  static Properties working(String instance, String source, int atOnce) {
    Properties all = common(instance, source);
    all.setProperty("org.quartz.threadPool.class", SimpleThreadPool.class.getName());
    all.setProperty("org.quartz.threadPool.threadCount", "" + atOnce);
    all.setProperty("org.quartz.scheduler.batchTriggerAcquisitionMaxCount", "" + atOnce);
    return all;
  }

  private static Properties common(String instance, String source) {
    Properties all = new Properties();
    all.setProperty("org.quartz.scheduler.instanceName", CLUSTER);
    all.setProperty("org.quartz.scheduler.instanceId", instance);
    all.setProperty("org.quartz.scheduler.idleWaitTime", "" + IDLE.toMillis());
    all.setProperty("org.quartz.scheduler.dbFailureRetryInterval", "" + RETRY.toMillis());
    String store = "org.quartz.jobStore.";
    all.setProperty(store + "class", JobStoreTX.class.getName());
    all.setProperty(store + "driverDelegateClass", PostgreSQLDelegate.class.getName());
    all.setProperty(store + "dataSource", source);
    all.setProperty(store + "tablePrefix", "qrtz_");
    all.setProperty(store + "useProperties", "true");
    all.setProperty(store + "isClustered", "true");
    all.setProperty(store + "clusterCheckinInterval", "" + CHECK_IN.toMillis());
    all.setProperty(store + "dbRetryInterval", "" + RETRY.toMillis());
    // several are taken at once, and no two machines may take the same
    all.setProperty(store + "acquireTriggersWithinLock", "true");
    // no firing here is ever too late
    all.setProperty(store + "misfireThreshold", "" + Duration.ofDays(3650).toMillis());
    return all;
  }
}
