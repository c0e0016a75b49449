package oit.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import oit.checklist.Checklist;
import oit.report.GapReport.AgencyRef;
import oit.report.GapReport.ChecklistRef;
import oit.report.GapReport.ItemEntry;
import oit.report.ItemChange.Kind;
import org.jspecify.annotations.Nullable;

/**
 * {@code diff/1}: what differs between two gap reports on one agency. What was published is
 * compared, not how it was judged: where another list, other rules or a shorter look explain
 * another verdict, the item is not comparable. Immutable.
 *
 * @param counts how many items went which way; every item of either report is counted once
 * @param changes those of which there is something to say, in the order of the newer report, then
 *     what is gone in the order of the older one
 */
@JsonPropertyOrder({"schema", "agency", "before", "after", "counts", "changes"})
public record ReportChange(
    String schema,
    AgencyRef agency,
    Side before,
    Side after,
    Counts counts,
    List<ItemChange> changes) {

  /** The value of {@link #schema()}. */
  public static final String SCHEMA = "diff/1";

  /** Name of the file beside the newer report. */
  public static final String FILE_NAME = "changes.json";

  /**
   * One of the two reports.
   *
   * @param coverage {@code complete}, {@code partial} or {@code unreachable}
   * @param oit the score, 0 to 100; null when nothing could be checked
   */
  public record Side(
      String runId,
      String generatedAt,
      String version,
      ChecklistRef checklist,
      String coverage,
      @Nullable Double oit,
      double low,
      double high) {

    /** The side that a report is. */
    public static Side of(GapReport report) {
      return new Side(
          report.runId(),
          report.generatedAt(),
          report.tool().version(),
          report.checklist(),
          report.coverage().outcome(),
          report.score().oit(),
          report.score().low(),
          report.score().high());
    }
  }

  /** How many items went which way. */
  public record Counts(int improved, int regressed, int unchanged, int notComparable) {
    static Counts of(List<ItemChange> all) {
      return new Counts(
          count(all, Kind.IMPROVED),
          count(all, Kind.REGRESSED),
          count(all, Kind.UNCHANGED),
          count(all, Kind.NOT_COMPARABLE));
    }

    private static int count(List<ItemChange> all, Kind kind) {
      return (int) all.stream().filter(c -> c.kind() == kind).count();
    }

    public int all() {
      return improved + regressed + unchanged + notComparable;
    }
  }

  public ReportChange {
    changes = List.copyOf(changes);
  }

  /**
   * Compares two reports on one agency. Items meet by their keys and by what the lists say of items
   * that go on in others; codes tell nothing.
   *
   * @param then list of the older report; without items where it is not known
   * @param now list of the newer report
   * @param traces what the newer scan came by
   */
  public static ReportChange between(
      GapReport older, GapReport newer, Checklist then, Checklist now, Traces traces) {
    List<ItemChange> all = new Comparison(older, newer, then, now, traces).items();
    return new ReportChange(
        SCHEMA,
        newer.agency(),
        Side.of(older),
        Side.of(newer),
        Counts.of(all),
        all.stream().filter(ItemChange::isWorthTelling).toList());
  }

  /** The changes of one kind. */
  public List<ItemChange> of(Kind kind) {
    return changes.stream().filter(c -> c.kind() == kind).toList();
  }

  /** How many items have another verdict, are new or gone. */
  public long ofVerdict() {
    return changes.stream().filter(ItemChange::isOfVerdict).count();
  }

  /** Whether this leads to that very report. */
  public boolean leadsTo(GapReport report) {
    return after.equals(Side.of(report)) && agency.id().equals(report.agency().id());
  }

  /** The first page of evidence; empty if there is none. */
  static String page(ItemEntry item) {
    return item.evidence().isEmpty() ? "" : item.evidence().getFirst().url();
  }
}
