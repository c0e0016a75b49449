package oit.schedule.cluster;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;

/**
 * What Quartz keeps in its tables for the agencies of one lane, each with a trigger of its own. Its
 * name stays in databases: another one would be another job.
 */
@DisallowConcurrentExecution
public final class LaneJob implements Job {

  /** Made by Quartz to look at it; workers run {@link WorkJob}. */
  public LaneJob() {}

  @Override
  public void execute(JobExecutionContext context) throws JobExecutionException {
    throw new JobExecutionException("this is no worker");
  }
}
