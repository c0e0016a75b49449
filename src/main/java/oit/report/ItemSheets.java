package oit.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sheets that have rows for each item. */
final class ItemSheets {

  private final GapReport report;
  private final Wording words;
  private final FilterText filter;
  private final ItemText text;

  ItemSheets(GapReport report, Wording words) {
    this.report = report;
    this.words = words;
    this.filter = new FilterText(report, words);
    this.text = new ItemText(report, words, Map.of(), filter, 0, Map.of());
  }

  /** What was not found, in the order of the page. */
  void addFixes(Book book, Guidance guidance) {
    Map<String, Double> points = new HashMap<>();
    guidance.fixes().forEach(fix -> points.putIfAbsent(fix.code(), fix.itaPoints()));
    Sheet sheet =
        sheet(
            book,
            "fixes",
            List.of(
                "xlsx.order",
                "table.code",
                "table.title",
                "table.verdict",
                "fix.points",
                "item.missing",
                "item.fix",
                "item.unit"),
            7,
            7,
            34,
            14,
            14,
            40,
            44,
            20);
    List<String> anchors = Anchors.of(report.items());
    List<GapPage.Fix> fixes = new FixText(report, words, guidance, filter).fixes(anchors);
    for (int i = 0; i < fixes.size(); i++) {
      GapReport.ItemEntry item = report.items().get(anchors.indexOf(fixes.get(i).anchor()));
      sheet.row(
          Cell.number(i + 1L),
          Cell.text(item.code()),
          Cell.text(item.title()),
          verdict(item),
          Cell.score(points.get(item.code())),
          Cell.text(item.gap().summary()),
          Cell.text(item.gap().fix()),
          Cell.text(item.gap().unit()));
    }
    if (fixes.isEmpty()) {
      sheet.row(Cell.EMPTY, Cell.EMPTY, Cell.text(words.say("fix.none")));
    }
  }

  void addItems(Book book) {
    Sheet sheet =
        sheet(
            book,
            "items",
            List.of(
                "csv.indicator",
                "csv.sub",
                "table.code",
                "table.title",
                "table.verdict",
                "csv.score",
                "eye.sure",
                "eye.mark",
                "item.missing",
                "item.fix",
                "item.unit",
                "item.evidence"),
            9,
            9,
            7,
            34,
            14,
            9,
            10,
            11,
            40,
            44,
            20,
            44);
    sheet.freeze(4);
    for (GapReport.ItemEntry item : report.items()) {
      Integer score = item.score();
      sheet.row(
          Cell.text(item.indicator()),
          Cell.text(item.subIndicator()),
          Cell.text(item.code()),
          Cell.text(item.title()),
          verdict(item),
          score == null ? Cell.EMPTY : Cell.number(score),
          new Cell.Share(item.confidence()),
          Cell.text(ByEye.isAsked(item) ? words.say("eye.yes") : ""),
          Cell.text(item.gap().summary()),
          Cell.text(item.gap().fix()),
          Cell.text(item.gap().unit()),
          item.evidence().isEmpty() ? Cell.EMPTY : Cell.link(item.evidence().getFirst().url()));
    }
  }

  void addElements(Book book) {
    Sheet sheet =
        sheet(
            book,
            "elements",
            List.of(
                "table.code",
                "table.title",
                "progress.elements",
                "xlsx.required",
                "table.verdict",
                "xlsx.reason",
                "xlsx.snippet",
                "item.evidence"),
            7,
            30,
            44,
            11,
            13,
            40,
            44,
            44);
    for (GapReport.ItemEntry item : report.items()) {
      for (GapReport.ElementEntry element : item.elements()) {
        GapPage.Mark mark = Verdicts.elementMark(element.verdict(), words);
        sheet.row(
            Cell.text(item.code()),
            Cell.text(item.title()),
            Cell.text(element.text()),
            Cell.text(words.say(element.required() ? "eye.yes" : "item.optional")),
            Cell.word(mark.word(), tone(mark.verdict())),
            Cell.text(element.reason()),
            Cell.text(element.snippet()),
            link(element.evidence()));
      }
    }
  }

  void addEvidence(Book book) {
    Sheet sheet =
        sheet(
            book,
            "evidence",
            List.of(
                "table.code",
                "table.title",
                "item.evidence",
                "xlsx.page",
                "xlsx.kind",
                "evidence.route",
                "xlsx.clicks",
                "csv.year",
                "xlsx.snippet",
                "xlsx.fetched"),
            7,
            30,
            46,
            36,
            12,
            40,
            9,
            12,
            50,
            22);
    for (GapReport.ItemEntry item : report.items()) {
      for (GapReport.Evidence evidence : item.evidence()) {
        String at = evidence.fetchedAt();
        sheet.row(
            Cell.text(item.code()),
            Cell.text(item.title()),
            Cell.link(evidence.url()),
            Cell.text(evidence.title()),
            Cell.text(text.kind(evidence.kind())),
            Cell.text(String.join(" > ", text.route(evidence.foundVia()))),
            evidence.clicks() < 0 ? Cell.EMPTY : Cell.number(evidence.clicks()),
            years(evidence.fiscalYears()),
            Cell.text(evidence.snippet()),
            at == null ? Cell.EMPTY : Cell.moment(at));
      }
    }
  }

  private static Cell years(List<Integer> years) {
    return Cell.text(years.stream().map(String::valueOf).collect(Collectors.joining(", ")));
  }

  private Cell verdict(GapReport.ItemEntry item) {
    GapPage.Mark mark = Verdicts.mark(item.verdict(), words);
    return Cell.word(mark.word(), Cell.Tone.of(mark.verdict()));
  }

  private static Cell.Tone tone(String elementVerdict) {
    return switch (elementVerdict) {
      case "met" -> Cell.Tone.GOOD;
      case "unmet" -> Cell.Tone.BAD;
      default -> Cell.Tone.UNKNOWN;
    };
  }

  private static Cell link(@Nullable String url) {
    return url == null ? Cell.EMPTY : Cell.link(url);
  }

  private Sheet sheet(Book book, String name, List<String> heads, int... widths) {
    return book.sheet(
        words.say("xlsx.sheet." + name),
        GapReportXlsx.columns(heads.stream().map(words::say).toList(), widths));
  }
}
