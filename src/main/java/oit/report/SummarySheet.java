package oit.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The first sheet: who, which list, the score with its range, how many items, how much was seen.
 */
final class SummarySheet {

  private final GapReport report;
  private final Wording words;

  SummarySheet(GapReport report, Wording words) {
    this.report = report;
    this.words = words;
  }

  void add(Book book, String checklistTitle, Map<String, String> titles) {
    Sheet sheet =
        book.sheet(
                words.say("xlsx.sheet.summary"),
                List.of(words.say("page.eyebrow"), words.say("foot.disclaimer")),
                GapReportXlsx.columns(
                    List.of(
                        words.say("xlsx.what"), words.say("xlsx.value"), words.say("xlsx.note")),
                    40,
                    44,
                    70))
            .withoutFilter();
    addHead(sheet, checklistTitle);
    addScore(sheet);
    addCoverage(sheet);
    report.score().indicators().forEach(indicator -> addScores(sheet, indicator, titles));
  }

  private void addHead(Sheet sheet, String checklistTitle) {
    GapReport.AgencyRef agency = report.agency();
    GapReport.ChecklistRef list = report.checklist();
    line(sheet, "csv.agency", Cell.text(agency.name().isBlank() ? agency.id() : agency.name()), "");
    line(sheet, "head.site", Cell.link(agency.url()), "");
    line(sheet, "head.province", Cell.text(agency.province()), "");
    String unsure = "banner." + list.status();
    line(
        sheet,
        "head.checklist",
        Cell.text(checklistTitle),
        words.knows(unsure) ? words.say(unsure) : "");
    line(
        sheet,
        "head.year",
        Cell.text(words.say("head.year.value", Integer.toString(list.fiscalYear()))),
        "");
    line(sheet, "head.date", Cell.day(report.generatedAt()), "");
  }

  private void addScore(Sheet sheet) {
    GapReport.Score score = report.score();
    GapPage.Summary summary = new SummaryText(report, words, Guidance.NONE).summary();
    boolean known = score.oit() != null;
    line(sheet, "summary.score", Cell.score(score.oit()), summary.range());
    line(sheet, "xlsx.low", known ? Cell.score(score.low()) : Cell.EMPTY, "");
    line(sheet, "xlsx.high", known ? Cell.score(score.high()) : Cell.EMPTY, "");
    for (String verdict : Verdicts.ALL) {
      long count =
          report.items().stream()
              .filter(item -> Verdicts.known(item.verdict()).equals(verdict))
              .count();
      sheet.row(
          Cell.word(words.say("verdict." + verdict), Cell.Tone.of(verdict)), Cell.number(count));
    }
  }

  private void addCoverage(Sheet sheet) {
    GapReport.Coverage seen = report.coverage();
    String extent = new SummaryText(report, words, Guidance.NONE).summary().coverage();
    boolean down = seen.outcome().equals("unreachable");
    line(
        sheet,
        "xlsx.pages",
        Cell.number(seen.pages()),
        down ? words.say("banner.unreachable") : extent);
    line(sheet, "xlsx.documents", Cell.number(seen.documents()), "");
    line(sheet, "unopened.heading", Cell.number(seen.notFetched().size()), "");
  }

  private void addScores(
      Sheet sheet, GapReport.IndicatorScore indicator, Map<String, String> titles) {
    addScore(
        sheet,
        words.say("indicator.heading", PlainText.line(indicator.code(), 20)),
        titles.getOrDefault(indicator.code(), ""),
        indicator.score());
    indicator
        .subIndicators()
        .forEach(
            sub -> addScore(sheet, sub.code(), titles.getOrDefault(sub.code(), ""), sub.score()));
  }

  private void addScore(Sheet sheet, String code, String title, @Nullable Double score) {
    sheet.row(
        Cell.text(code + " " + title),
        Cell.score(score),
        Cell.text(score == null ? words.say("indicator.noscore") : ""));
  }

  private void line(Sheet sheet, String key, Cell value, String note) {
    sheet.row(Cell.text(words.say(key)), value, Cell.text(note));
  }
}
