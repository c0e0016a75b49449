package oit.report.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import oit.report.PlainText;
import oit.report.Wording;
import org.jspecify.annotations.Nullable;

/** The columns that a table of agencies has before those of the items. */
record AgencyColumns(Summary summary, Wording words) {

  List<String> names() {
    return Stream.of(
            "name",
            "id",
            "type",
            "province",
            "url",
            "checklist",
            "year",
            "outcome",
            "score",
            "low",
            "high",
            "level",
            "found",
            "partial",
            "outdated",
            "missing",
            "unverifiable",
            "pages",
            "documents",
            "minutes",
            "checked",
            "builder",
            "report",
            "reason",
            "moved")
        .map(name -> words.say(words.knows("verdict." + name) ? "verdict." + name : "col." + name))
        .toList();
  }

  /**
   * A file to open.
   *
   * @param path seen from the summary, parts separated by {@code /}
   */
  record File(String path) {
    @Override
    public String toString() {
      return path;
    }
  }

  /** A text, a number, a {@link File}, or null for nothing. */
  List<@Nullable Object> cells(AgencyRow row) {
    ListSummary list = summary.list(row);
    AgencyRow.Counts counts = row.counts();
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(row.name());
    cells.add(row.id());
    cells.add(SummaryWords.type(row.type(), words));
    cells.add(row.province());
    cells.add(row.url());
    cells.add(row.checklist());
    cells.add(list.fiscalYear());
    cells.add(SummaryWords.outcome(row, words));
    cells.add(row.oit());
    cells.add(row.oit() == null ? null : row.low());
    cells.add(row.oit() == null ? null : row.high());
    cells.add(row.level() == null ? null : SummaryWords.level(list, row.level(), words));
    cells.add(counts.found());
    cells.add(counts.partial());
    cells.add(counts.outdated());
    cells.add(counts.missing());
    cells.add(counts.unverifiable());
    cells.add(row.pages());
    cells.add(row.documents());
    cells.add(Figures.rounded(row.seconds() / 60, 1));
    cells.add(row.checkedAt() == null ? null : words.dayAndTime(row.checkedAt()));
    cells.add(row.builder());
    cells.add(row.report() == null ? null : new File(row.report()));
    cells.add(PlainText.line(row.reason()));
    cells.add(PlainText.line(row.moved()));
    return cells;
  }

  static String text(@Nullable Object cell) {
    return cell == null ? "" : cell.toString();
  }
}
