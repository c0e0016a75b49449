package oit.report.summary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import oit.report.GapPage;
import oit.report.GapReport;
import oit.report.PlainText;
import oit.report.ShippedText;
import oit.report.Wording;

/** Puts a summary into the words of the page. */
record SummaryText(Summary summary, Collection<SummaryFormat> beside, Wording words) {

  static final int SHORT = 200;
  private static final int LONG = 500;
  private static final int MOST_NAMED = 10;
  private static final String STYLE =
      ShippedText.of(GapReport.class, "gap-report.css")
          + ShippedText.of(SummaryText.class, "summary.css");
  private static final String SCRIPT = ShippedText.of(SummaryText.class, "summary.js");
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; script-src %s; base-uri 'none'; form-action 'none'"
          .formatted(ShippedText.policySource(SCRIPT));

  SummaryPage page() {
    Summary.Totals totals = summary.totals();
    TableText table = new TableText(this);
    List<SummaryPage.ListPart> lists =
        IntStream.range(0, summary.checklists().size())
            .mapToObj(i -> new ListText(this, summary.checklists().get(i)).part("list-" + (i + 1)))
            .toList();
    return new SummaryPage(
        words,
        STYLE,
        SCRIPT,
        POLICY,
        table.data(),
        words.say("many.heading", words.number(totals.listed())),
        facts(),
        banners(),
        words.say("many.counted", words.number(totals.checked()), words.number(totals.listed())),
        outcomes(),
        words.say(
            "many.took",
            words.number(summary.timing().pages()),
            words.number(summary.timing().documents()),
            words.duration(summary.timing().seconds()),
            words.score(summary.timing().pagesPerSecond())),
        downloads(),
        unchecked(),
        moved(),
        lists,
        table.table());
  }

  private List<GapPage.Fact> facts() {
    List<String> times =
        summary.agencies().stream()
            .map(AgencyRow::checkedAt)
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    List<GapPage.Fact> facts = new ArrayList<>();
    for (ListSummary list : summary.checklists()) {
      facts.add(fact("col.checklist", words.say("many.list", list.key(), "" + list.fiscalYear())));
    }
    if (!times.isEmpty()) {
      String first = words.day(times.getFirst());
      String last = words.day(times.getLast());
      facts.add(
          fact("many.dates", first.equals(last) ? first : words.say("many.between", first, last)));
    }
    facts.add(fact("many.run", summary.runId()));
    return facts;
  }

  private GapPage.Fact fact(String key, String value) {
    return new GapPage.Fact(words.say(key), PlainText.line(value, SHORT));
  }

  private List<String> banners() {
    Summary.Totals totals = summary.totals();
    List<String> banners = new ArrayList<>();
    if (totals.isIncomplete()) {
      banners.add(
          words.say(
              "many.incomplete",
              words.number(totals.checked()),
              words.number(totals.listed()),
              percent(totals.checkedShare())));
    }
    if (summary.checklists().size() > 1) {
      banners.add(words.say("many.lists", "" + summary.checklists().size()));
    }
    if (summary.runIds().size() > 1) {
      banners.add(words.say("many.runs", words.number(summary.runIds().size())));
    }
    if (totals.olderReports() > 0) {
      banners.add(words.say("many.older", words.number(totals.olderReports())));
    }
    summary.checklists().stream()
        .map(list -> "banner." + list.status())
        .filter(words::knows)
        .distinct()
        .forEach(key -> banners.add(words.say(key)));
    return banners;
  }

  private List<SummaryPage.Part> outcomes() {
    Summary.Totals totals = summary.totals();
    return parts(
        totals.listed(),
        List.of(totals.complete(), totals.partial(), totals.unreachable()),
        List.of("found", "partial", "unverifiable"),
        List.of("outcome.complete", "outcome.partial", "outcome.unreachable"));
  }

  /** Parts of a bar; parts of nothing have no width. */
  List<SummaryPage.Part> parts(
      int whole, List<Integer> counts, List<String> styles, List<String> keys) {
    List<SummaryPage.Part> parts = new ArrayList<>();
    double from = 0;
    for (int i = 0; i < counts.size(); i++) {
      double width = whole == 0 ? 0 : 100.0 * counts.get(i) / whole;
      parts.add(
          new SummaryPage.Part(
              styles.get(i),
              words.say(keys.get(i)),
              words.number(counts.get(i)),
              length(from),
              length(width)));
      from += width;
    }
    return parts;
  }

  private List<SummaryPage.Download> downloads() {
    return beside.stream()
        .filter(format -> format != SummaryFormat.html)
        .distinct()
        .map(format -> new SummaryPage.Download(format.fileName(), format.fileName()))
        .toList();
  }

  private SummaryPage.Reasons unchecked() {
    return reasons(
        "unchecked",
        "col.reason",
        row -> !row.isChecked(),
        row -> SummaryWords.outcome(row, words),
        AgencyRow::reason);
  }

  private SummaryPage.Reasons moved() {
    return reasons(
        "moved", "col.moved", row -> !row.moved().isEmpty(), row -> "", AgencyRow::moved);
  }

  private SummaryPage.Reasons reasons(
      String id,
      String column,
      Predicate<AgencyRow> named,
      Function<AgencyRow, String> outcome,
      Function<AgencyRow, String> reason) {
    List<AgencyRow> rows = summary.agencies().stream().filter(named).toList();
    int more = Math.max(0, rows.size() - MOST_NAMED);
    return new SummaryPage.Reasons(
        id,
        words.say(id + ".heading"),
        words.say(column),
        words.say(id + ".lead", words.number(rows.size())),
        rows.stream()
            .limit(MOST_NAMED)
            .map(row ->
                new SummaryPage.Reason(
                    new NameText(words).of(row),
                    outcome.apply(row),
                    PlainText.line(reason.apply(row), LONG)))
            .toList(),
        more == 0 ? "" : words.say(id + ".more", words.number(more)));
  }

  String percent(double share) {
    // 94.96 % must not look like the 95 % it misses
    return words.score(Math.floor(share * 10_000) / 100).replaceAll("\\.?0+$", "");
  }

  static String length(double value) {
    return Double.toString(Figures.rounded(value, 2));
  }
}
