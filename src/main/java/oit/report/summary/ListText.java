package oit.report.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import oit.report.PlainText;
import oit.report.Wording;
import org.jspecify.annotations.Nullable;

/** What the page says of one checklist. */
record ListText(SummaryText text, ListSummary list) {

  private static final int CALLS = 10;
  private static final int WORST = 10;
  private static final int BIN = 10;
  private static final double CHART_HEIGHT = 150;
  private static final double CHART_TOP = 20;
  private static final double BAR = 40;

  SummaryPage.ListPart part(String id) {
    Wording words = words();
    ListSummary.Scores scores = list.scores();
    Double median = scores.median();
    return new SummaryPage.ListPart(
        id,
        text.summary().checklists().size() > 1 ? PlainText.line(list.key(), 60) : "",
        score(median),
        median == null
            ? words.say("many.noscore")
            : words.say(
                "many.range",
                score(scores.mean()),
                score(scores.lowest()),
                score(scores.highest())),
        call(),
        histogram(),
        levels(),
        worst(),
        builders(),
        groups(true),
        groups(false));
  }

  private Wording words() {
    return text.words();
  }

  private String score(@Nullable Double score) {
    return score == null ? "–" : words().score(score);
  }

  private SummaryPage.Call call() {
    List<AgencyRow> lowest =
        text.summary().agencies().stream()
            .filter(row -> row.checklist().equals(list.key()) && row.oit() != null)
            .sorted(Comparator.comparing(row -> Objects.requireNonNull(row.oit())))
            .limit(CALLS)
            .toList();
    return new SummaryPage.Call(
        lowest.isEmpty() ? words().say("call.none") : words().say("call.lead", "" + lowest.size()),
        lowest.stream()
            .map(row ->
                new SummaryPage.CallRow(
                    new NameText(text.words()).of(row), score(row.oit()), why(row)))
            .toList());
  }

  private String why(AgencyRow row) {
    AgencyRow.Counts counts = row.counts();
    String why =
        words()
            .say(
                "call.why",
                "" + counts.found(),
                "" + row.verdicts().length(),
                "" + counts.lacking(),
                "" + counts.unverifiable());
    return row.outcome().equals("partial") ? why + " · " + words().say("call.partial") : why;
  }

  private SummaryPage.Histogram histogram() {
    List<Integer> counts = list.scores().histogram();
    int most = Math.max(1, counts.stream().mapToInt(c -> c).max().orElse(1));
    List<SummaryPage.Bin> bins = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      double height = CHART_HEIGHT * counts.get(i) / most;
      double top = CHART_TOP + CHART_HEIGHT - height;
      String count = words().number(counts.get(i));
      String to = Integer.toString(i == counts.size() - 1 ? BIN * (i + 1) : BIN * (i + 1) - 1);
      bins.add(
          new SummaryPage.Bin(
              count,
              Integer.toString(BIN * i),
              SummaryText.length(BAR * i + 3),
              SummaryText.length(top),
              SummaryText.length(height),
              SummaryText.length(BAR * i + BAR / 2),
              SummaryText.length(top - 5)));
      told.add(words().say("scores.bin", "" + BIN * i, to, count));
    }
    return new SummaryPage.Histogram(
        words().say("scores.chart") + ": " + String.join(", ", told), bins);
  }

  private List<SummaryPage.Level> levels() {
    return list.levels().stream()
        .map(level ->
            new SummaryPage.Level(
                SummaryWords.level(list, level.name(), words()),
                words().score(level.from()),
                words().number(level.agencies())))
        .toList();
  }

  private List<SummaryPage.Worst> worst() {
    return list.items().stream()
        .filter(item -> item.counts().lacking() > 0)
        .sorted(Comparator.comparing(ListText::lacking).reversed())
        .limit(WORST)
        .map(item -> {
          AgencyRow.Counts c = item.counts();
          return new SummaryPage.Worst(
              PlainText.line(item.code(), 20),
              PlainText.line(item.title(), SummaryText.SHORT),
              words()
                  .say(
                      "worst.share",
                      "" + Math.round(100 * lacking(item)),
                      words().number(c.lacking()),
                      words().number(c.judged())),
              text.parts(
                  c.judged(),
                  List.of(c.missing(), c.outdated(), c.partial()),
                  List.of("missing", "outdated", "partial"),
                  List.of("verdict.missing", "verdict.outdated", "verdict.partial")));
        })
        .toList();
  }

  private static double lacking(ListSummary.ItemStatistic item) {
    Double share = item.lackingShare();
    return share == null ? 0 : share;
  }

  private List<SummaryPage.Builder> builders() {
    return list.sharedGaps().stream()
        .map(gap ->
            new SummaryPage.Builder(
                PlainText.line(gap.builder(), 80),
                words().number(gap.agencies()),
                gap.items().stream()
                    .map(item ->
                        words()
                            .say(
                                "builder.item",
                                PlainText.line(item.code() + " " + item.title(), SummaryText.SHORT),
                                "" + item.lacking(),
                                "" + item.judged()))
                    .toList()))
        .toList();
  }

  private List<SummaryPage.Group> groups(boolean types) {
    return list.groups().stream()
        .filter(group -> group.province() == null == types)
        .map(group -> {
          ListSummary.Scores s = group.scores();
          String province = group.province() == null ? "" : PlainText.line(group.province(), 80);
          String type = SummaryWords.type(group.type(), words());
          return new SummaryPage.Group(
              province.isEmpty() ? type : province + " · " + type,
              words().number(group.listed()),
              words().number(group.checked()),
              score(s.mean()),
              score(s.median()),
              score(s.lowest()),
              score(s.highest()));
        })
        .collect(Collectors.toUnmodifiableList());
  }
}
