package oit.score;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import oit.checklist.Checklist.Grouping;
import org.jspecify.annotations.Nullable;

/**
 * From items to the OIT score, as the assessment counts it: an item is 0 or 100, a sub-indicator
 * the mean of its items, an indicator the mean of its sub-indicators, OIT the mean of its
 * indicators.
 *
 * <p>Items that could not be checked give a range: {@code low} counts them 0, {@code high} 100. The
 * best estimate takes each of them as the mean of the known items of its sub-indicator; where none
 * is known there, of its indicator; where none is known there either, of the whole list. With no
 * known item at all there is no estimate.
 *
 * <p>Pure arithmetic without rounding; thread-safe.
 */
public final class OitScore {

  private OitScore() {}

  /**
   * Scores a whole checklist.
   *
   * @param items every item of the list, in checklist order
   * @throws IllegalArgumentException if there is no item or a code occurs twice
   */
  public static OitResult of(List<ScoredItem> items) {
    if (items.isEmpty()) {
      throw new IllegalArgumentException("a checklist without items has no score");
    }
    var codes = new HashSet<String>();
    for (ScoredItem item : items) {
      if (!codes.add(item.code())) {
        throw new IllegalArgumentException("item " + item.code() + " occurs twice");
      }
    }
    BigDecimal ofList = knownMean(items, null);
    List<IndicatorScore> indicators =
        groups(items, ScoredItem::indicator).entrySet().stream()
            .map(group -> indicator(group.getKey(), group.getValue(), ofList))
            .toList();
    return new OitResult(
        ofList == null ? null : mean(indicators, IndicatorScore::score),
        mean(indicators, IndicatorScore::low),
        mean(indicators, IndicatorScore::high),
        indicators);
  }

  /**
   * Scores a whole checklist whose items may also be grouped in other ways. The best estimate and
   * the steps follow the items' own grouping; {@code low} and {@code high} of each indicator and of
   * the whole take in every way.
   *
   * @throws IllegalArgumentException if there is no item or a code occurs twice
   */
  public static OitResult of(List<ScoredItem> items, List<Grouping> others) {
    OitResult result = of(items);
    for (Grouping other : others) {
      result = result.widenedBy(of(regrouped(items, other)));
    }
    return result;
  }

  static List<ScoredItem> regrouped(List<ScoredItem> items, Grouping grouping) {
    Map<String, String> groups = new HashMap<>();
    grouping.subIndicators().forEach((sub, codes) -> codes.forEach(code -> groups.put(code, sub)));
    Map<String, String> indicators = new HashMap<>();
    items.forEach(item -> indicators.put(item.subIndicator(), item.indicator()));
    return items.stream()
        .map(item -> {
          String sub = groups.getOrDefault(item.code(), item.subIndicator());
          String indicator = indicators.getOrDefault(sub, item.indicator());
          return new ScoredItem(indicator, sub, item.code(), item.points());
        })
        .toList();
  }

  private static IndicatorScore indicator(
      String code, List<ScoredItem> items, @Nullable BigDecimal ofList) {
    BigDecimal ofIndicator = knownMean(items, ofList);
    List<SubIndicatorScore> subIndicators =
        groups(items, ScoredItem::subIndicator).entrySet().stream()
            .map(group -> subIndicator(group.getKey(), group.getValue(), ofIndicator))
            .toList();
    return new IndicatorScore(
        code,
        ofIndicator == null ? null : mean(subIndicators, SubIndicatorScore::score),
        mean(subIndicators, SubIndicatorScore::low),
        mean(subIndicators, SubIndicatorScore::high),
        subIndicators);
  }

  private static SubIndicatorScore subIndicator(
      String code, List<ScoredItem> items, @Nullable BigDecimal ofIndicator) {
    return new SubIndicatorScore(
        code,
        // each unknown item weighs as the mean of the known ones, so the mean stays that of the
        // known ones
        knownMean(items, ofIndicator),
        mean(items, item -> item.points() == Points.GAINED ? Scale.FULL : BigDecimal.ZERO),
        mean(items, item -> item.points() == Points.LOST ? BigDecimal.ZERO : Scale.FULL),
        items);
  }

  private static @Nullable BigDecimal knownMean(
      List<ScoredItem> items, @Nullable BigDecimal otherwise) {
    List<ScoredItem> known =
        items.stream().filter(item -> item.points() != Points.UNKNOWN).toList();
    return known.isEmpty()
        ? otherwise
        : mean(known, item -> item.points() == Points.GAINED ? Scale.FULL : BigDecimal.ZERO);
  }

  private static <T> BigDecimal mean(List<T> parts, Function<T, @Nullable BigDecimal> score) {
    return Scale.mean(
        parts.stream().map(part -> Objects.requireNonNull(score.apply(part))).toList());
  }

  private static Map<String, List<ScoredItem>> groups(
      List<ScoredItem> items, Function<ScoredItem, String> code) {
    return items.stream()
        .collect(Collectors.groupingBy(code, LinkedHashMap::new, Collectors.toList()));
  }
}
