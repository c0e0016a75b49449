package oit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts a report into the words of the page. */
final class PageText {

  static final int LONG = 600;
  static final int SHORT = 240;
  static final int MOST_OF_A_CELL = 32_000;
  private static final int MOST_ROWS = 200;
  private static final String STYLE = ShippedText.of(PageText.class, "gap-report.css");
  private static final String SCRIPT = ShippedText.of(PageText.class, "gap-report.js").strip();
  private static final String SCRIPT_HASH = ShippedText.policySource(SCRIPT);

  private final GapReport report;
  private final Wording words;
  private final Guidance guidance;
  private final Map<String, String> indicatorTitles;

  PageText(
      GapReport report, Wording words, Guidance guidance, Map<String, String> indicatorTitles) {
    this.report = report;
    this.words = words;
    this.guidance = guidance;
    this.indicatorTitles = indicatorTitles;
  }

  /**
   * The page.
   *
   * @param mostEvidence shown for each item at most
   */
  GapPage page(String checklistTitle, int mostEvidence) {
    List<String> anchors = Anchors.of(report.items());
    var filter = new FilterText(report, words);
    return new GapPage(
        words,
        STYLE,
        SCRIPT,
        SCRIPT_HASH,
        head(checklistTitle),
        new SummaryText(report, words, guidance).summary(),
        filter.filter(),
        new FixText(report, words, guidance, filter).fixes(anchors),
        guidance.since() == null ? null : new ChangeText(guidance.since(), words),
        new ByEye(report, words).looks(anchors),
        new ItemText(report, words, indicatorTitles, filter, mostEvidence, guidance.pictures())
            .indicators(anchors),
        ProgressTables.of(report, words),
        declared(),
        report.findings().stream()
            .filter(f -> !DeclaredText.isOfLink(f))
            .limit(MOST_ROWS)
            .map(f -> new GapPage.Finding(PlainText.line(f.note(), LONG), WebLink.of(f.url())))
            .toList(),
        unopened(),
        about());
  }

  private GapPage.Head head(String checklistTitle) {
    var banners = new ArrayList<String>();
    if (report.coverage().outcome().equals("unreachable")) {
      banners.add(words.say("banner.unreachable"));
    }
    if (words.knows("banner." + report.checklist().status())) {
      banners.add(words.say("banner." + report.checklist().status()));
    }
    GapReport.AgencyRef agency = report.agency();
    return new GapPage.Head(
        PlainText.line(agency.name().isBlank() ? agency.id() : agency.name(), SHORT),
        WebLink.of(agency.url()),
        PlainText.line(agency.province(), SHORT),
        PlainText.line(checklistTitle, SHORT),
        words.say("head.year.value", Integer.toString(report.checklist().fiscalYear())),
        words.day(report.generatedAt()),
        banners);
  }

  private List<GapPage.Declared> declared() {
    DeclaredText text = new DeclaredText(report, words);
    return report.declared().stream()
        .map(d ->
            new GapPage.Declared(
                PlainText.line(d.item(), 20),
                WebLink.of(d.url()),
                text.result(d),
                Verdicts.known(d.judged()),
                PlainText.line(text.note(d), LONG),
                WebLink.ofNullable(d.better())))
        .toList();
  }

  private GapPage.Unopened unopened() {
    List<GapReport.NotFetched> all = report.coverage().notFetched();
    return new GapPage.Unopened(
        words.say("unopened.lead", words.number(all.size())),
        all.stream()
            .limit(MOST_ROWS)
            .map(n -> new GapPage.Finding(PlainText.line(n.note(), LONG), WebLink.of(n.url())))
            .toList(),
        Math.max(0, all.size() - MOST_ROWS));
  }

  private List<GapPage.Fact> about() {
    return List.of(
        fact("foot.tool", report.tool().name() + " " + report.tool().version()),
        fact("foot.checklist", report.checklist().id()),
        fact("foot.sha", report.checklist().sha256()),
        fact("foot.run", report.runId()),
        fact("foot.time", words.dayAndTime(report.generatedAt())));
  }

  private GapPage.Fact fact(String key, String value) {
    return new GapPage.Fact(words.say(key), PlainText.line(value, SHORT));
  }
}
