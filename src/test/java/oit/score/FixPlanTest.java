package oit.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class FixPlanTest {

  private static final ItaRules RULES = ItaRules.shipped();

  @ParameterizedTest(name = "{0} and {1} to {2}")
  @CsvFileSource(resources = "/score/plans-2566.csv", useHeadersInDisplayName = true)
  void findsTheCheapestSet(
      String verdicts,
      BigDecimal before,
      BigDecimal target,
      boolean reached,
      String fixes,
      BigDecimal after) {
    ScoredReport report = report(verdicts);

    FixPlan plan = FixPlan.forOit(report, target);

    assertThat(Scale.round(report.score().low())).isEqualByComparingTo(before);
    assertThat(plan.reached()).isEqualTo(reached);
    assertThat(String.join(" ", codes(plan))).isEqualTo(fixes.strip().replace("none", ""));
    assertThat(Scale.round(plan.after().score().low())).isEqualByComparingTo(after);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void noOtherSetIsCheaper(long seed) {
    var random = new Random(seed);
    var words = new ArrayList<String>();
    for (int i = 0; i < 11; i++) {
      String verdict = List.of("partial", "outdated", "missing").get(random.nextInt(3));
      words.add("O" + (1 + i * 4 - random.nextInt(i == 0 ? 1 : 4)) + "=" + verdict);
    }
    ScoredReport report = report(String.join(" ", words));
    BigDecimal target = BigDecimal.valueOf(78 + random.nextInt(20));

    FixPlan plan = FixPlan.forOit(report, target);

    assertThat(effort(plan.items())).isEqualTo(leastEffort(report, target));
    assertThat(Scale.round(plan.after().score().low())).isGreaterThanOrEqualTo(target);
  }

  @Test
  void reachesTheTargetInEveryGroupingOfTheItems() {
    var list = Lists.shipped("oit-2568");
    List<String> gained =
        list.items().stream()
            .map(i -> i.code())
            .filter(c -> !Set.of("O1", "O21").contains(c))
            .toList();
    List<ScoredReport.Item> items =
        Lists.of(list, gained).stream().map(item -> item(item, "missing")).toList();
    var report = new ScoredReport("a", "oit-2568", 2568, "", items, list.groupings());

    // O21 costs 100/(2*2*4) = 6.25 in the first grouping, 100/(2*2*3) = 8.33 in the other;
    // O1 costs 100/(2*5*4) = 2.5 or 100/(2*5*3) = 3.33
    assertThat(Scale.round(report.score().low())).isEqualByComparingTo("88.33");
    assertThat(codes(FixPlan.forOit(report, new BigDecimal("96.5")))).containsExactly("O21");
    // 97.5 in the first grouping, but only 96.67 in the other
    assertThat(codes(FixPlan.forOit(report, new BigDecimal("97")))).containsExactly("O1", "O21");
  }

  @Test
  void reachesATotalOrTellsTheMost() {
    ScoredReport report = report("O2=partial O39=missing O43=missing");
    // OIT 89; total 0.3*74.92 + 0.15*77.15 + 0.15*74.15 = 45.171, and 0.4*OIT
    var scores =
        new ItaScores(
                2566,
                Map.of(
                    Instrument.IIT, ScoreRange.exactly(new BigDecimal("74.92")),
                    Instrument.EIT1, ScoreRange.exactly(new BigDecimal("77.15")),
                    Instrument.EIT2, ScoreRange.exactly(new BigDecimal("74.15"))))
            .withOit(report);

    // 45.171 + 0.4*89 = 80.77; each of O39 and O43 adds 2.00, O2 0.40
    assertThat(codes(FixPlan.forTotal(report, scores, RULES, new BigDecimal("81.17"))))
        .containsExactly("O2");
    assertThat(codes(FixPlan.forTotal(report, scores, RULES, new BigDecimal("83"))))
        .containsExactly("O2", "O39");
    FixPlan most = FixPlan.forTotal(report, scores, RULES, new BigDecimal("85.18"));
    assertThat(most.reached()).isFalse();
    assertThat(RULES.result(scores.withOit(most.after())).total().map(ItaTotal::total))
        .contains(new BigDecimal("85.17"));
  }

  @Test
  void whatIfCountsLostAndUncheckedItemsAsFound() {
    WhatIf whatIf =
        WhatIf.found(report("O2=partial O11=unverifiable O39=missing"), List.of("O2", "O11", "O1"));

    assertThat(whatIf.alreadyFound()).containsExactly("O1");
    assertThat(whatIf.after().score().range()).isEqualTo(report("O39=missing").score().range());
    assertThatThrownBy(() -> WhatIf.found(report("O2=partial"), List.of("O99")))
        .hasMessageContaining("O99");
  }

  private static int leastEffort(ScoredReport report, BigDecimal target) {
    List<ScoredReport.Item> open =
        report.items().stream().filter(i -> i.scored().points() == Points.LOST).toList();
    int least = Integer.MAX_VALUE;
    for (int mask = 0; mask < 1 << open.size(); mask++) {
      int chosen = mask;
      List<ScoredReport.Item> some =
          open.stream().filter(i -> (chosen >> open.indexOf(i) & 1) == 1).toList();
      int effort = effort(some);
      if (effort < least) {
        List<String> codes = some.stream().map(i -> i.scored().code()).toList();
        BigDecimal low = WhatIf.found(report, codes).after().score().low();
        least = Scale.round(low).compareTo(target) >= 0 ? effort : least;
      }
    }
    return least;
  }

  /** Effort in hundreds, then the number of items. */
  private static int effort(List<ScoredReport.Item> items) {
    List<String> rising = List.of("partial", "outdated", "missing");
    return items.stream().mapToInt(i -> 100 * (rising.indexOf(i.verdict()) + 1) + 1).sum();
  }

  private static List<String> codes(FixPlan plan) {
    return plan.items().stream().map(i -> i.scored().code()).toList();
  }

  /** The FY2566 list with all items found but those named, such as {@code O2=partial}. */
  private static ScoredReport report(String verdicts) {
    var open = new HashMap<String, String>();
    for (String word : verdicts.split(" ")) {
      open.put(word.split("=")[0], word.split("=")[1]);
    }
    List<ScoredReport.Item> items =
        Lists.fy2566(Points.LOST, open.keySet().toArray(String[]::new)).stream()
            .map(item -> item(item, open.getOrDefault(item.code(), "found")))
            .toList();
    return new ScoredReport("a", "test", 2566, "", items, List.of());
  }

  private static ScoredReport.Item item(ScoredItem item, String verdict) {
    Points points = verdict.equals("unverifiable") ? Points.UNKNOWN : item.points();
    var scored = new ScoredItem(item.indicator(), item.subIndicator(), item.code(), points);
    return new ScoredReport.Item(scored, "", verdict, "", "", Effort.of(verdict, 1, null));
  }
}
