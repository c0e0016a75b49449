package oit.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oit.checklist.Checklist.Grouping;

/**
 * The cheapest set of fixes that surely reaches a score: the lowest possible score must reach it,
 * whatever becomes of items that could not be checked. An item costs the steps of its {@link
 * Effort}; of equally cheap sets the one with the fewest items is taken. Items that could not be
 * checked are counted on only where all fixes together do not suffice, and as few as possible.
 * Immutable.
 *
 * @param reached whether the target can be reached; if not, {@code items} are all that is not found
 * @param items what to fix or, where it could not be checked, to look at; in checklist order
 * @param after the report with these items found
 */
public record FixPlan(boolean reached, List<ScoredReport.Item> items, ScoredReport after) {

  private static final BigDecimal HALF_A_CENT = new BigDecimal("0.005");
  // the sum of thirds is a little under 1; real differences of scores are thousands of times larger
  private static final BigDecimal SLACK = new BigDecimal("1e-9");
  private static final int UNITS = 12;

  public FixPlan {
    items = List.copyOf(items);
  }

  /**
   * What to fix first without a target: what gains most for each step of effort, of equals the
   * dearest, then in checklist order. Reports and terminals show this order.
   *
   * @param points {@link Points#LOST} for what is to be mended, {@link Points#UNKNOWN} for what is
   *     to be looked at
   * @param oitWeight weight of OIT in the ITA total, 0 to 1
   */
  public static List<Fix> first(ScoredReport report, Points points, BigDecimal oitWeight) {
    Map<String, ScoredReport.Item> items =
        report.items().stream().collect(Collectors.toMap(i -> i.scored().code(), i -> i));
    return PointsAtStake.of(report.score(), points, oitWeight).stream()
        .map(stake -> new Fix(Objects.requireNonNull(items.get(stake.item().code())), stake))
        .sorted(Comparator.comparing(Fix::gainPerStep).reversed())
        .toList();
  }

  /** Reaches an OIT score, as it is published: with two decimals. */
  public static FixPlan forOit(ScoredReport report, BigDecimal target) {
    return cheapest(report, target.subtract(HALF_A_CENT));
  }

  /**
   * Reaches an ITA total, as it is published, by items of OIT alone; the other instruments stay as
   * they are.
   *
   * @param scores scores of every instrument of the year
   * @throws IllegalArgumentException if an instrument has no score
   */
  public static FixPlan forTotal(
      ScoredReport report, ItaScores scores, ItaRules rules, BigDecimal target) {
    var weights = rules.of(scores.fiscalYear()).weightsFor(scores.scores().keySet());
    BigDecimal needed = target.subtract(HALF_A_CENT);
    for (var weight : weights.entrySet()) {
      ScoreRange range = scores.scores().get(weight.getKey());
      if (range == null) {
        throw new IllegalArgumentException("no score of " + weight.getKey());
      }
      if (weight.getKey() != Instrument.OIT) {
        needed = needed.subtract(range.low().multiply(weight.getValue()));
      }
    }
    return cheapest(report, needed.divide(rules.oitWeight(scores.fiscalYear()), Scale.EXACT));
  }

  private static FixPlan cheapest(ScoredReport report, BigDecimal neededOit) {
    List<ScoredReport.Item> open =
        report.items().stream().filter(i -> i.scored().points() != Points.GAINED).toList();
    List<ScoredItem> scored = report.items().stream().map(ScoredReport.Item::scored).toList();
    // the lowest score is the least over all groupings, so each of them has to reach the target
    List<OitResult> ways =
        Stream.concat(
                Stream.of(OitScore.of(scored)),
                report.groupings().stream().map(way -> grouped(scored, way)))
            .toList();
    long[] needs =
        ways.stream()
            .mapToLong(way -> units(neededOit.subtract(way.low()).subtract(SLACK)))
            .toArray();
    long[][] gains = new long[open.size()][ways.size()];
    for (int way = 0; way < ways.size(); way++) {
      var shares =
          PointsAtStake.all(ways.get(way), BigDecimal.ONE).stream()
              .collect(Collectors.toMap(s -> s.item().code(), s -> units(s.oitPoints())));
      for (int i = 0; i < open.size(); i++) {
        gains[i][way] = shares.getOrDefault(open.get(i).scored().code(), 0L);
      }
    }
    long[] costs = costs(open);
    return CheapestSet.of(costs, gains, needs)
        .map(chosen -> plan(report, true, chosen.stream().mapToObj(open::get).toList()))
        .orElseGet(() -> plan(report, false, open));
  }

  private static FixPlan plan(ScoredReport report, boolean reached, List<ScoredReport.Item> items) {
    Set<String> codes = items.stream().map(i -> i.scored().code()).collect(Collectors.toSet());
    return new FixPlan(reached, items, report.withFound(codes));
  }

  private static OitResult grouped(List<ScoredItem> items, Grouping way) {
    return OitScore.of(OitScore.regrouped(items, way));
  }

  /** One more item always costs less than one more step of effort. */
  private static long[] costs(List<ScoredReport.Item> open) {
    long step = open.size() + 1L;
    long lookedAt = Effort.YEARS_WORK.steps() * step * step;
    return open.stream()
        .mapToLong(item ->
            item.scored().points() == Points.UNKNOWN ? lookedAt : item.effort().steps() * step + 1)
        .toArray();
  }

  private static long units(BigDecimal points) {
    return points.movePointRight(UNITS).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }
}
