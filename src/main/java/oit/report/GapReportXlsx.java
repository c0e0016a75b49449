package oit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A gap report as an Excel workbook (Office Open XML, ISO 29500): one sheet for each way of looking
 * at it, with filters, days as days and numbers as numbers, and the two tables that agencies
 * publish. Nothing in it is a formula; only http and https addresses become links. Thread-safe.
 */
public final class GapReportXlsx {

  /** Name of the file within the agency's folder. */
  public static final String FILE_NAME = "gap-report.xlsx";

  private GapReportXlsx() {}

  /**
   * The workbook.
   *
   * @param guidance what to fix first
   * @param checklistTitle title of the checklist in the report's language
   * @param indicatorTitles code of an indicator or sub-indicator to its title
   * @param language {@code th} or {@code en}; anything else is Thai
   */
  public static byte[] write(
      GapReport report,
      Guidance guidance,
      String checklistTitle,
      Map<String, String> indicatorTitles,
      String language) {
    Wording words = Wording.in(language);
    Book book = new Book(words.say("page.title", report.agency().name()), words);
    new SummarySheet(report, words).add(book, checklistTitle, indicatorTitles);
    ItemSheets items = new ItemSheets(report, words);
    items.addFixes(book, guidance);
    items.addItems(book);
    items.addElements(book);
    items.addEvidence(book);
    addTables(book, report, words);
    SiteSheets.add(book, report, words);
    return book.bytes();
  }

  private static void addTables(Book book, GapReport report, Wording words) {
    ProgressTables tables = ProgressTables.of(report, words);
    addTable(
        book,
        "progress",
        report,
        columns(ProgressTables.progressHeads(words), 7, 34, 56, 20, 30),
        tables.progress().stream().map(row -> row.cells(words)).toList(),
        words);
    addTable(
        book,
        "plan",
        report,
        columns(ProgressTables.planHeads(words), 44, 58, 22, 22),
        tables.plan().stream().map(ProgressTables.Measure::cells).toList(),
        words);
  }

  private static void addTable(
      Book book,
      String name,
      GapReport report,
      List<Sheet.Column> columns,
      List<List<List<String>>> rows,
      Wording words) {
    var lead = new ArrayList<>(List.of(words.say(name + ".heading")));
    lead.addAll(ProgressTables.lead(report, words));
    Sheet sheet = book.sheet(words.say("xlsx.sheet." + name), lead, columns);
    rows.forEach(row -> sheet.row(row.stream().map(Cell::lines).toList()));
    if (rows.isEmpty()) {
      sheet.row(Cell.text(words.say("plan.none")));
    }
  }

  /** Heads with a width for each. */
  static List<Sheet.Column> columns(List<String> heads, int... widths) {
    return IntStream.range(0, widths.length)
        .mapToObj(i -> new Sheet.Column(heads.get(i), widths[i]))
        .toList();
  }
}
