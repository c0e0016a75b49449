package oit.report.summary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import oit.report.GapReport;
import org.jspecify.annotations.Nullable;

/**
 * {@code summary/1}: what was found out about many agencies, field for field as the JSON. A change
 * of meaning makes it {@code summary/2}. Immutable.
 *
 * @param runId the run; the newest one where the reports are of several
 * @param runIds every run that a report is of, oldest first
 * @param letters what each letter of {@link AgencyRow#verdicts()} stands for
 * @param checklists one for each list that agencies were held against, as only those compare
 * @param agencies every agency that was listed, in the order of the list
 */
public record Summary(
    String schema,
    String runId,
    List<String> runIds,
    String generatedAt,
    GapReport.Tool tool,
    Totals totals,
    Timing timing,
    Map<String, String> letters,
    List<ListSummary> checklists,
    List<AgencyRow> agencies) {

  /** The value of {@link #schema()}. */
  public static final String SCHEMA = "summary/1";

  /** Share of the agencies that must have been checked, at least, to call the run complete. */
  public static final double ENOUGH = 0.95;

  public Summary {
    runIds = List.copyOf(runIds);
    checklists = List.copyOf(checklists);
    agencies = List.copyOf(agencies);
  }

  /** The list an agency was held against. */
  ListSummary list(AgencyRow row) {
    return checklists.stream()
        .filter(list -> list.key().equals(row.checklist()))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Agencies counted; {@code listed} is always {@code complete + partial + unreachable}.
   *
   * @param unreachable those that could not be opened, and those whose turn never came
   * @param checked {@code complete + partial}
   * @param checkedShare of those listed, 0 to 1; 1 for an empty list
   * @param state {@code COMPLETE}, or {@code INCOMPLETE} when less than 95 % were checked
   * @param olderReports reports left out because a newer one on the same agency was there
   */
  public record Totals(
      int listed,
      int complete,
      int partial,
      int unreachable,
      int checked,
      double checkedShare,
      String state,
      int olderReports) {

    boolean isIncomplete() {
      return state.equals("INCOMPLETE");
    }
  }

  /**
   * What it took.
   *
   * @param seconds from the start of the first agency to the end of the last one, added up over the
   *     runs
   * @param peakHeapMiB most memory in use at once by the run; null where the summary was made from
   *     stored reports
   */
  public record Timing(
      long pages,
      long documents,
      long bytes,
      double seconds,
      double pagesPerSecond,
      @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Long peakHeapMiB) {}
}
