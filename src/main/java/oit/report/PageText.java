package oit.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts a report into the words of the page. */
final class PageText {

  static final int LONG = 600;
  static final int SHORT = 240;
  static final int MOST_OF_A_CELL = 32_000;
  private static final int MOST_ROWS = 200;
  private static final String STYLE = style();

  private final GapReport report;
  private final Wording words;
  private final Map<String, String> indicatorTitles;

  PageText(GapReport report, Wording words, Map<String, String> indicatorTitles) {
    this.report = report;
    this.words = words;
    this.indicatorTitles = indicatorTitles;
  }

  GapPage page(Map<String, Double> pointsByCode, String checklistTitle) {
    List<String> anchors = Anchors.of(report.items());
    var summary = new SummaryText(report, words);
    return new GapPage(
        words,
        STYLE,
        head(checklistTitle),
        summary.summary(),
        summary.fixes(pointsByCode, anchors),
        new ItemText(report, words, indicatorTitles).indicators(anchors),
        report.declared().stream().map(this::declared).toList(),
        report.findings().stream()
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

  private GapPage.Declared declared(GapReport.Declared declared) {
    boolean opened = declared.outcome().equals("ok");
    return new GapPage.Declared(
        PlainText.line(declared.item(), 20),
        WebLink.of(declared.url()),
        opened
            ? words.say("verdict." + Verdicts.known(declared.judged()))
            : words.say("declared.unopened", PlainText.line(declared.outcome(), SHORT)),
        Verdicts.known(declared.judged()),
        WebLink.ofNullable(declared.better()));
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

  private static String style() {
    try (@Nullable InputStream in = PageText.class.getResourceAsStream("gap-report.css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
