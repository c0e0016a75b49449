package oit.schedule;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is scanned when, as one file in {@code schedules/} says it.
 *
 * @param file where it stands
 * @param id small letters, digits and hyphens; unique among the files of a folder
 * @param zone in which the times are meant
 * @param agencies list of agencies; relative paths are taken from the file's folder
 * @param select as the flag {@code --select}: {@code column=value}
 * @param checklist id or file; null for the list of the fiscal year
 * @param crawl names of flags without their dashes → values; a flag without value has an empty one
 * @param feed where gap reports are sent; null to send none
 */
public record Schedule(
    Path file,
    String id,
    Cron cron,
    ZoneId zone,
    Path agencies,
    List<String> select,
    @Nullable String checklist,
    Map<String, String> crawl,
    Outputs outputs,
    @Nullable Feed feed,
    List<Notice> notices,
    Misfire misfire,
    Overlap overlap) {

  /** What becomes of firings that were missed, as while the machine was off. */
  public enum Misfire {
    /** One run makes up for all of them. */
    RUN_ONCE,
    /** They are let go. */
    SKIP
  }

  /** What becomes of a firing while the run of an earlier one is still going on. */
  public enum Overlap {
    SKIP,
    /** It runs afterwards; more than one in the queue come to one. */
    QUEUE
  }

  /**
   * @param dir folder in which each run gets a folder of its own
   * @param formats as the flag {@code --format}; empty for the usual ones
   */
  public record Outputs(Path dir, List<String> formats) {}

  /**
   * @param tokenEnv name of the variable that holds the token; null where none is asked for
   */
  public record Feed(String url, @Nullable String tokenEnv) {}

  /**
   * Whom to tell of a run, and when.
   *
   * @param language of what they are told: {@code th} or {@code en}
   */
  public record Notice(When when, List<String> email, @Nullable String webhook, String language) {}

  /** Which runs are told of. */
  public enum When {
    ALWAYS,
    /** Some verdict is another than last time. */
    CHANGE,
    /** Something that was found is found no more. */
    REGRESSION,
    /** Not every site could be checked. */
    INCOMPLETE
  }

  public Schedule {
    select = List.copyOf(select);
    crawl = Map.copyOf(crawl);
    notices = List.copyOf(notices);
  }
}
