package oit.report;

import java.util.List;

/** The sheets about the website: what the agency declared, what was noticed, what did not open. */
final class SiteSheets {

  private SiteSheets() {}

  static void add(Book book, GapReport report, Wording words) {
    if (!report.declared().isEmpty()) {
      addDeclared(book, report, words);
    }
    Sheet findings =
        sheet(book, words, "findings", List.of("findings.note", "findings.url"), 90, 70);
    report.findings().stream()
        .filter(finding -> !DeclaredText.isOfLink(finding))
        .forEach(f -> findings.row(Cell.text(f.note()), Cell.link(f.url())));
    Sheet unopened =
        sheet(book, words, "unopened", List.of("unopened.note", "unopened.url"), 60, 100);
    report
        .coverage()
        .notFetched()
        .forEach(n -> unopened.row(Cell.text(n.note()), Cell.link(n.url())));
  }

  private static void addDeclared(Book book, GapReport report, Wording words) {
    DeclaredText text = new DeclaredText(report, words);
    Sheet sheet =
        sheet(
            book,
            words,
            "declared",
            List.of(
                "declared.item", "declared.url", "declared.judged", "xlsx.note", "declared.better"),
            9,
            50,
            20,
            60,
            50);
    for (GapReport.Declared link : report.declared()) {
      String better = link.better();
      sheet.row(
          Cell.text(link.item()),
          Cell.link(link.url()),
          Cell.word(text.result(link), Cell.Tone.of(Verdicts.known(link.judged()))),
          Cell.text(text.note(link)),
          better == null ? Cell.EMPTY : Cell.link(better));
    }
  }

  private static Sheet sheet(
      Book book, Wording words, String name, List<String> heads, int... widths) {
    return book.sheet(
        words.say("xlsx.sheet." + name),
        GapReportXlsx.columns(heads.stream().map(words::say).toList(), widths));
  }
}
