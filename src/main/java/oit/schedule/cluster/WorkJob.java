package oit.schedule.cluster;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import org.quartz.Job;
import org.quartz.JobDataMap;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;

/** One firing at a worker. */
record WorkJob(Work work, InstantSource clock) implements Job {

  static final String RUN = "run";
  static final String AGENCY = "agency";

  @Override
  public void execute(JobExecutionContext context) throws JobExecutionException {
    // of the trigger: a firing that is handed to another machine brings this along
    JobDataMap data = context.getMergedJobDataMap();
    switch (work.on(data.getString(RUN), data.getString(AGENCY))) {
      case Work.Result.Done done -> {}
      case Work.Result.PutBack(Duration later) -> putBack(context, later);
    }
  }

  private void putBack(JobExecutionContext context, Duration later) throws JobExecutionException {
    Instant at = clock.instant().plus(later);
    Trigger again =
        TriggerBuilder.newTrigger()
            .withIdentity(context.getTrigger().getKey())
            .forJob(context.getJobDetail())
            .usingJobData(context.getTrigger().getJobDataMap())
            .startAt(Date.from(at))
            .build();
    try {
      context.getScheduler().rescheduleJob(context.getTrigger().getKey(), again);
    } catch (SchedulerException e) {
      // the machine that waits for the run hands it out again
      throw new JobExecutionException(e);
    }
  }
}
