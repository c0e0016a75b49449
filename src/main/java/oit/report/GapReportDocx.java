package oit.report;

import java.util.List;

/**
 * The progress table and the improvement plan of an agency as a Word document (Office Open XML, ISO
 * 29500) to edit and publish: A4 across, header rows repeated on every page, no row torn apart.
 * What could not be checked has no box ticked. Times are left for the agency to fill in. All text
 * from the report is plain text: no links, no fields. Thread-safe.
 */
public final class GapReportDocx {

  /** Name of the file within the agency's folder. */
  public static final String FILE_NAME = "gap-report.docx";

  private GapReportDocx() {}

  /**
   * The document.
   *
   * @param language {@code th} or {@code en}; anything else is Thai
   */
  public static byte[] write(GapReport report, String language) {
    Wording words = Wording.in(language);
    ProgressTables tables = ProgressTables.of(report, words);
    WordPage page = new WordPage(words.say("progress.heading"), report.generatedAt());

    page.heading(words.say("progress.heading"), false);
    ProgressTables.lead(report, words).forEach(page::line);
    page.table(
        ProgressTables.progressHeads(words),
        List.of(6, 24, 36, 14, 20),
        tables.progress().stream().map(row -> row.cells(words)).toList());

    page.heading(words.say("plan.heading"), true);
    ProgressTables.lead(report, words).forEach(page::line);
    if (tables.plan().isEmpty()) {
      page.line(words.say("plan.none"));
    } else {
      page.table(
          ProgressTables.planHeads(words),
          List.of(30, 36, 18, 16),
          tables.plan().stream().map(ProgressTables.Measure::cells).toList());
    }
    return page.bytes();
  }
}
