package oit.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What items can be picked by: who is responsible, what came of them, where they stand. */
final class FilterText {

  private static final Pattern COMMA = Pattern.compile("\\s*[,/]\\s*");

  private final GapReport report;
  private final Wording words;
  private final List<String> units;
  private final List<String> indicators;

  FilterText(GapReport report, Wording words) {
    this.report = report;
    this.words = words;
    units = report.items().stream().flatMap(FilterText::units).distinct().sorted().toList();
    Set<String> codes = new LinkedHashSet<>();
    report.items().forEach(item -> codes.add(item.indicator()));
    indicators = new ArrayList<>(codes);
  }

  GapPage.Filter filter() {
    Set<String> seen =
        report.items().stream().map(i -> Verdicts.known(i.verdict())).collect(Collectors.toSet());
    return new GapPage.Filter(
        IntStream.range(0, units.size())
            .mapToObj(i -> new GapPage.Option("" + i, units.get(i)))
            .toList(),
        Verdicts.ALL.stream()
            .filter(seen::contains)
            .map(v -> new GapPage.Option(v, Verdicts.mark(v, words).word()))
            .toList(),
        IntStream.range(0, indicators.size())
            .mapToObj(i ->
                new GapPage.Option(
                    "" + i, words.say("indicator.heading", PlainText.line(indicators.get(i), 20))))
            .toList(),
        words.say("filter.shown"));
  }

  /** What an item can be picked by. */
  GapPage.Keys keys(GapReport.ItemEntry item) {
    return new GapPage.Keys(
        units(item).map(unit -> "" + units.indexOf(unit)).collect(Collectors.joining(" ")),
        Verdicts.known(item.verdict()),
        "" + indicators.indexOf(item.indicator()));
  }

  private static Stream<String> units(GapReport.ItemEntry item) {
    return COMMA
        .splitAsStream(PlainText.line(item.gap().unit(), PageText.SHORT))
        .filter(unit -> !unit.isBlank());
  }
}
