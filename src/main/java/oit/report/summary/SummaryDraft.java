package oit.report.summary;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oit.report.GapReport;
import org.jspecify.annotations.Nullable;

/**
 * A summary in the making: takes one report after the other and keeps about a kilobyte of each. Of
 * several reports on the same agency by the same list the newest counts. Use one object for one
 * summary; not thread-safe.
 */
public final class SummaryDraft {

  private record Identity(String agency, String checklist, int fiscalYear) {}

  /** A row and the report it is of, if any. */
  record Dated(AgencyRow row, OffsetDateTime at, String run) {}

  /**
   * What a summary says of itself.
   *
   * @param runId the run; null to name the newest one that a report is of
   * @param generatedAt ISO 8601 with offset
   * @param peakHeapMiB null when not measured
   */
  public record Imprint(
      @Nullable String runId,
      String generatedAt,
      GapReport.Tool tool,
      @Nullable Long peakHeapMiB) {}

  private final LevelScale.Source scales;
  private final Map<Identity, Dated> entries = new LinkedHashMap<>();
  private final Sheets sheets = new Sheets();
  private int older;

  /**
   * Begins a summary.
   *
   * @param scales levels of each fiscal year
   */
  public SummaryDraft(LevelScale.Source scales) {
    this.scales = scales;
  }

  /**
   * Takes in a report.
   *
   * @param file where it lies, seen from the summary, parts separated by {@code /}; null if nowhere
   */
  public void add(ReportDigest report, @Nullable String file) {
    OffsetDateTime at = report.at();
    Identity identity = identity(report.agency(), report.checklist());
    Dated other = entries.get(identity);
    if (other != null && !other.run().isEmpty()) {
      older++;
      if (other.at().isAfter(at)) {
        return;
      }
    }
    entries.put(identity, new Dated(row(report, file), at, report.runId()));
  }

  /** Takes in an agency whose turn never came, unless there is a report on it. */
  public void addNotStarted(
      GapReport.AgencyRef agency, GapReport.ChecklistRef list, String reason) {
    entries.computeIfAbsent(
        identity(agency, list),
        i -> new Dated(notStarted(agency, list, reason), OffsetDateTime.MIN, ""));
  }

  /** The summary of what was taken in so far. */
  public Summary finish(Imprint imprint) {
    Collection<Dated> all = entries.values();
    List<AgencyRow> rows = all.stream().map(Dated::row).toList();
    Runs runs = Runs.of(all);
    return new Summary(
        Summary.SCHEMA,
        imprint.runId() == null ? runs.newest() : imprint.runId(),
        runs.ids(),
        imprint.generatedAt(),
        imprint.tool(),
        totals(rows),
        timing(rows, runs.seconds(), imprint.peakHeapMiB()),
        Letters.legend(),
        sheets.all().stream().map(sheet -> list(sheet, rows)).filter(l -> l.listed() > 0).toList(),
        rows);
  }

  private static Identity identity(GapReport.AgencyRef agency, GapReport.ChecklistRef list) {
    return new Identity(agency.id(), list.id(), list.fiscalYear());
  }

  private ListSummary list(Sheets.Sheet sheet, List<AgencyRow> rows) {
    List<AgencyRow> own = rows.stream().filter(r -> r.checklist().equals(sheet.key())).toList();
    return new Figures(sheet, own, scales.of(sheet.list().fiscalYear())).list();
  }

  private AgencyRow row(ReportDigest report, @Nullable String file) {
    GapReport.AgencyRef agency = report.agency();
    GapReport.Coverage seen = report.coverage();
    Double oit = report.score().oit();
    LevelScale.Level level = scales.of(report.checklist().fiscalYear()).of(oit);
    String letters = Letters.of(report.items());
    return new AgencyRow(
        agency.id(),
        agency.name().isBlank() ? agency.id() : agency.name(),
        agency.type(),
        agency.province(),
        agency.url(),
        sheets.of(report).key(),
        seen.outcome(),
        seen.stoppedBy(),
        oit,
        report.score().low(),
        report.score().high(),
        level == null ? null : level.name(),
        letters,
        AgencyRow.Counts.of(letters),
        seen.pages(),
        seen.documents(),
        seen.bytes(),
        seen.seconds(),
        report.generatedAt(),
        report.reason(),
        report.moved(),
        agency.builder(),
        file);
  }

  private AgencyRow notStarted(
      GapReport.AgencyRef agency, GapReport.ChecklistRef list, String reason) {
    return new AgencyRow(
        agency.id(),
        agency.name().isBlank() ? agency.id() : agency.name(),
        agency.type(),
        agency.province(),
        agency.url(),
        sheets.of(list).key(),
        "unreachable",
        "not-started",
        null,
        0,
        100,
        null,
        "",
        AgencyRow.Counts.of(""),
        0,
        0,
        0,
        0,
        null,
        reason,
        "",
        null,
        null);
  }

  private Summary.Totals totals(List<AgencyRow> rows) {
    int complete = count(rows, "complete");
    int partial = count(rows, "partial");
    int checked = complete + partial;
    double share = rows.isEmpty() ? 1 : (double) checked / rows.size();
    return new Summary.Totals(
        rows.size(),
        complete,
        partial,
        rows.size() - checked,
        checked,
        Figures.rounded(share, 4),
        share < Summary.ENOUGH ? "INCOMPLETE" : "COMPLETE",
        older);
  }

  private static int count(List<AgencyRow> rows, String outcome) {
    return (int) rows.stream().filter(r -> r.outcome().equals(outcome)).count();
  }

  private static Summary.Timing timing(
      List<AgencyRow> rows, double seconds, @Nullable Long peakHeapMiB) {
    long pages = rows.stream().mapToLong(AgencyRow::pages).sum();
    return new Summary.Timing(
        pages,
        rows.stream().mapToLong(AgencyRow::documents).sum(),
        rows.stream().mapToLong(AgencyRow::bytes).sum(),
        Figures.rounded(seconds, 1),
        seconds <= 0 ? 0 : Figures.rounded(pages / seconds, 2),
        peakHeapMiB);
  }
}
