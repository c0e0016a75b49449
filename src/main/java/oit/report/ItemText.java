package oit.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The main part of the page: indicators, sub-indicators, items. */
final class ItemText {

  private static final int MOST_TERMS = 60;
  private static final int MOST_LABELS = 10;
  private static final int LABEL = 80;
  private static final Pattern PICTURE =
      Pattern.compile(Pattern.quote(Guidance.PICTURE) + "[A-Za-z0-9+/=]{1,11000}");

  private final GapReport report;
  private final Wording words;
  private final Map<String, String> titles;
  private final FilterText filter;
  private final int mostEvidence;
  private final Map<String, String> pictures;
  private final Map<String, Double> scores = new HashMap<>();
  private int shown;

  ItemText(
      GapReport report,
      Wording words,
      Map<String, String> titles,
      FilterText filter,
      int mostEvidence,
      Map<String, String> pictures) {
    this.report = report;
    this.words = words;
    this.titles = titles;
    this.filter = filter;
    this.mostEvidence = mostEvidence;
    this.pictures = pictures;
    for (GapReport.IndicatorScore indicator : report.score().indicators()) {
      keep(indicator.code(), indicator.score());
      indicator.subIndicators().forEach(sub -> keep(sub.code(), sub.score()));
    }
  }

  private void keep(String code, @Nullable Double score) {
    if (score != null) {
      scores.put(code, score);
    }
  }

  List<GapPage.Indicator> indicators(List<String> anchors) {
    Map<String, Map<String, List<GapPage.Item>>> tree = new LinkedHashMap<>();
    for (int i = 0; i < report.items().size(); i++) {
      GapReport.ItemEntry item = report.items().get(i);
      tree.computeIfAbsent(item.indicator(), code -> new LinkedHashMap<>())
          .computeIfAbsent(item.subIndicator(), code -> new ArrayList<>())
          .add(item(item, anchors.get(i)));
    }
    var indicators = new ArrayList<GapPage.Indicator>();
    tree.forEach((code, subs) ->
        indicators.add(
            new GapPage.Indicator(
                "indicator-" + (indicators.size() + 1),
                words.say("indicator.heading", PlainText.line(code, 20)),
                title(code),
                score(code),
                subs.entrySet().stream()
                    .map(sub -> subIndicator(sub.getKey(), sub.getValue()))
                    .toList())));
    return indicators;
  }

  private GapPage.SubIndicator subIndicator(String code, List<GapPage.Item> items) {
    long found = items.stream().filter(GapPage.Item::found).count();
    return new GapPage.SubIndicator(
        PlainText.line(code, 20),
        title(code),
        score(code),
        words.say("sub.found", words.number(found), words.number(items.size())),
        items);
  }

  private String title(String code) {
    return PlainText.line(titles.getOrDefault(code, ""), PageText.SHORT);
  }

  private String score(String code) {
    Double score = scores.get(code);
    return score == null
        ? words.say("indicator.noscore")
        : words.say("indicator.score", words.score(score));
  }

  private GapPage.Item item(GapReport.ItemEntry item, String anchor) {
    return new GapPage.Item(
        filter.keys(item),
        anchor,
        PlainText.line(item.code(), 20),
        PlainText.line(item.title(), PageText.SHORT),
        Verdicts.mark(item.verdict(), words),
        ByEye.mark(item, words),
        gap(item),
        item.evidence().stream().limit(mostEvidence).map(this::evidence).toList(),
        Math.max(0, item.evidence().size() - mostEvidence),
        item.elements().stream().map(this::element).toList(),
        nearest(item.searched().nearest()),
        item.searched().terms().stream()
            .limit(MOST_TERMS)
            .map(term -> PlainText.line(term, PageText.SHORT))
            .toList());
  }

  private List<GapPage.Fact> gap(GapReport.ItemEntry item) {
    if (Verdicts.isFound(item.verdict())) {
      return List.of();
    }
    return Stream.of(
            new GapPage.Fact(words.say("item.missing"), text(item.gap().summary())),
            new GapPage.Fact(words.say("item.fix"), text(item.gap().fix())),
            new GapPage.Fact(words.say("item.unit"), text(item.gap().unit())))
        .filter(fact -> !fact.value().isEmpty())
        .toList();
  }

  private GapPage.Evidence evidence(GapReport.Evidence evidence) {
    WebLink page = WebLink.of(evidence.url());
    WebLink link = evidence.kind().equals("html") ? page.at(evidence.snippet()) : page;
    String title = PlainText.line(evidence.title(), PageText.SHORT);
    return new GapPage.Evidence(
        link,
        title.isEmpty() ? link.text() : title,
        kind(evidence.kind()),
        evidence.fiscalYears().isEmpty()
            ? ""
            : words.say(
                "evidence.years",
                evidence.fiscalYears().stream()
                    .map(year -> Integer.toString(year))
                    .collect(Collectors.joining(", "))),
        route(evidence.foundVia()),
        evidence.clicks() < 0 ? "" : words.say("evidence.clicks", evidence.clicks()),
        text(evidence.snippet()),
        picture(evidence.url()),
        words.say("evidence.picture", title.isEmpty() ? link.text() : title));
  }

  /** Of so many places as there may be pictures, the first. */
  private String picture(String url) {
    String picture = pictures.getOrDefault(url, "");
    if (shown == Guidance.MOST_PICTURES || !PICTURE.matcher(picture).matches()) {
      return "";
    }
    shown++;
    return picture;
  }

  /** The labels to follow, from the home page on. */
  List<String> route(List<String> labels) {
    String home = words.say("evidence.home");
    return Stream.concat(
            Stream.of(home),
            labels.stream()
                .limit(MOST_LABELS)
                .map(label -> PlainText.line(label, LABEL))
                .filter(label -> !label.isEmpty() && !label.equals(home)))
        .toList();
  }

  /** What a kind of evidence is called. */
  String kind(String kind) {
    if (words.knows("kind." + kind)) {
      return words.say("kind." + kind);
    }
    return kind.matches("[a-z0-9]{2,5}") ? kind.toUpperCase(Locale.ROOT) : words.say("kind.other");
  }

  private GapPage.Element element(GapReport.ElementEntry element) {
    return new GapPage.Element(
        Verdicts.elementMark(element.verdict(), words),
        text(element.text()),
        element.required(),
        text(element.reason()),
        text(element.snippet()),
        element.evidence() == null || element.snippet().isEmpty()
            ? null
            : WebLink.of(element.evidence()).at(element.snippet()));
  }

  private static GapPage.@Nullable Nearest nearest(GapReport.@Nullable Nearest nearest) {
    return nearest == null
        ? null
        : new GapPage.Nearest(
            WebLink.of(nearest.url()), text(nearest.snippet()), text(nearest.why()));
  }

  private static String text(String text) {
    return PlainText.line(text, PageText.LONG);
  }
}
