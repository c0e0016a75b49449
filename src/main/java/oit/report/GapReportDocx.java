package oit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The progress table and the improvement plan of an agency as a Word document (Office Open XML, ISO
 * 29500) to edit and publish: A4 across, header rows repeated on every page, no row torn apart.
 * What could not be checked has no box ticked. Times are left for the agency to fill in. All text
 * from the report is plain text: no links, no fields. Thread-safe.
 */
public final class GapReportDocx {

  /** Name of the file within the agency's folder. */
  public static final String FILE_NAME = "gap-report.docx";

  private static final String EMPTY_BOX = "☐";
  private static final String TICKED_BOX = "☑";

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
    lead(page, report, words);
    page.table(
        heads(words, "progress.code", "title", "elements", "unit", "state"),
        List.of(6, 24, 36, 14, 20),
        tables.progress().stream().map(row -> cells(row, words)).toList());

    page.heading(words.say("plan.heading"), true);
    lead(page, report, words);
    if (tables.plan().isEmpty()) {
      page.line(words.say("plan.none"));
    } else {
      page.table(
          heads(words, "plan.measure", "steps", "time", "unit"),
          List.of(30, 36, 18, 16),
          tables.plan().stream().map(GapReportDocx::cells).toList());
    }
    return page.bytes();
  }

  private static void lead(WordPage page, GapReport report, Wording words) {
    GapReport.AgencyRef agency = report.agency();
    GapReport.ChecklistRef list = report.checklist();
    page.line(
        words.say(
            "progress.about",
            PlainText.line(agency.name().isBlank() ? agency.id() : agency.name(), PageText.SHORT),
            words.say("head.year.value", Integer.toString(list.fiscalYear()))));
    String day = PlainText.line(words.day(report.generatedAt()), PageText.SHORT);
    page.line(words.say("progress.note", day));
    String unsure = "banner." + list.status();
    if (words.knows(unsure)) {
      page.line(words.say(unsure));
    }
  }

  /** The words of the first key and of its neighbours. */
  private static List<String> heads(Wording words, String first, String... others) {
    String group = first.substring(0, first.indexOf('.') + 1);
    var heads = new ArrayList<>(List.of(words.say(first)));
    List.of(others).forEach(other -> heads.add(words.say(group + other)));
    return heads;
  }

  private static List<List<String>> cells(ProgressTables.Progress row, Wording words) {
    boolean one = row.elements().size() == 1;
    var state = new ArrayList<String>();
    state.add(box(row.tick() == ProgressTables.Tick.UNDONE) + " " + words.say("progress.undone"));
    state.add(box(row.tick() == ProgressTables.Tick.DONE) + " " + words.say("progress.done"));
    row.notes().forEach(note -> state.add("(" + note + ")"));
    return List.of(
        List.of(row.code()),
        List.of(row.title()),
        one ? row.elements() : row.elements().stream().map(text -> "• " + text).toList(),
        List.of(row.unit()),
        state);
  }

  private static List<List<String>> cells(ProgressTables.Measure row) {
    return List.of(
        List.of(row.item(), row.measure()),
        IntStream.range(0, row.steps().size())
            .mapToObj(i -> (i + 1) + ". " + row.steps().get(i))
            .toList(),
        row.time(),
        List.of(row.unit()));
  }

  private static String box(boolean ticked) {
    return ticked ? TICKED_BOX : EMPTY_BOX;
  }
}
