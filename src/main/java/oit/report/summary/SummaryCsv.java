package oit.report.summary;

import java.util.ArrayList;
import java.util.List;
import oit.report.CsvText;
import oit.report.Wording;

/**
 * A summary as CSV: one row for each agency, one column for each item. Where agencies were held
 * against several checklists, each list has its own columns. Thread-safe.
 */
final class SummaryCsv {

  private SummaryCsv() {}

  static String write(Summary summary, String language) {
    Wording words = SummaryWords.in(language);
    AgencyColumns columns = new AgencyColumns(summary, words);
    StringBuilder csv = new StringBuilder(CsvText.BYTE_ORDER_MARK);
    List<String> head = new ArrayList<>(columns.names());
    boolean several = summary.checklists().size() > 1;
    for (ListSummary list : summary.checklists()) {
      list.items()
          .forEach(item ->
              head.add((several ? list.key() + " " : "") + item.code() + " " + item.title()));
    }
    csv.append(CsvText.row(head));
    for (AgencyRow row : summary.agencies()) {
      List<String> cells = new ArrayList<>();
      columns.cells(row).forEach(cell -> cells.add(AgencyColumns.text(cell)));
      for (ListSummary list : summary.checklists()) {
        boolean own = list.key().equals(row.checklist()) && !row.verdicts().isEmpty();
        for (int i = 0; i < list.items().size(); i++) {
          cells.add(own ? SummaryWords.verdict(row.verdicts().charAt(i), words) : "");
        }
      }
      csv.append(CsvText.row(cells));
    }
    return csv.toString();
  }
}
