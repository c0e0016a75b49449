package oit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The items of a gap report as CSV (RFC 4180) that Excel opens well: UTF-8 with a byte order mark,
 * CR LF, one row for each item; where the agency declared links, two more columns tell of them. A
 * cell that a spreadsheet would run as a formula gets a {@code '} in front. Thread-safe.
 */
public final class GapReportCsv {

  /** Name of the file within the agency's folder. */
  public static final String FILE_NAME = "gap-report.csv";

  private static final List<String> COLUMNS =
      List.of(
          "csv.agency",
          "csv.year",
          "csv.indicator",
          "csv.sub",
          "table.code",
          "table.title",
          "table.verdict",
          "csv.score",
          "item.missing",
          "item.fix",
          "item.unit",
          "item.evidence",
          "evidence.route",
          "head.checklist",
          "eye.mark");

  private GapReportCsv() {}

  /**
   * The table.
   *
   * @param language {@code th} or {@code en}; anything else is Thai
   */
  public static String write(GapReport report, String language) {
    Wording words = Wording.in(language);
    var rows = new ArrayList<List<String>>();
    rows.add(new ArrayList<>(COLUMNS.stream().map(words::say).toList()));
    for (GapReport.ItemEntry item : report.items()) {
      rows.add(new ArrayList<>(row(report, item, words)));
    }
    if (!report.declared().isEmpty()) {
      addDeclared(rows, report, words);
    }
    return rows.stream()
        .map(CsvText::row)
        .collect(Collectors.joining("", CsvText.BYTE_ORDER_MARK, ""));
  }

  private static void addDeclared(List<List<String>> rows, GapReport report, Wording words) {
    DeclaredText text = new DeclaredText(report, words);
    rows.getFirst().addAll(List.of(words.say("declared.url"), words.say("csv.declared")));
    for (int i = 0; i < report.items().size(); i++) {
      GapReport.ItemEntry item = report.items().get(i);
      rows.get(i + 1)
          .addAll(List.of(text.of(item, GapReport.Declared::url), text.of(item, text::whole)));
    }
  }

  private static List<String> row(GapReport report, GapReport.ItemEntry item, Wording words) {
    Integer score = item.score();
    List<GapReport.Evidence> evidence = item.evidence();
    return List.of(
        report.agency().name(),
        Integer.toString(report.checklist().fiscalYear()),
        item.indicator(),
        item.subIndicator(),
        item.code(),
        item.title(),
        words.say("verdict." + Verdicts.known(item.verdict())),
        score == null ? "" : score.toString(),
        item.gap().summary(),
        item.gap().fix(),
        item.gap().unit(),
        evidence.isEmpty() ? "" : evidence.get(0).url(),
        evidence.isEmpty() ? "" : String.join(" > ", evidence.get(0).foundVia()),
        checklist(report.checklist(), words),
        ByEye.isAsked(item) ? words.say("eye.yes") : "");
  }

  /** The id of the checklist, with a mark where it is not confirmed. */
  private static String checklist(GapReport.ChecklistRef list, Wording words) {
    String unsure = "table." + list.status();
    return words.knows(unsure) ? list.id() + " (" + words.say(unsure) + ")" : list.id();
  }
}
