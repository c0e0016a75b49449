package oit.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the list and the verdicts: finding more never costs points. */
class WhatIfTest {

  // sums of rounded thirds differ in the thirtieth place
  private static final BigDecimal HAIR = new BigDecimal("1e-20");
  private static final ItaRules RULES = ItaRules.shipped();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyItemFoundRaisesTheScoresOrLeavesThem(long seed) {
    Random random = new Random(seed);
    ScoredReport report = report(random);
    List<String> codes =
        new ArrayList<>(report.items().stream().map(i -> i.scored().code()).toList());
    Collections.shuffle(codes, random);

    OitResult before = report.score();
    for (int n = 1; n <= codes.size(); n++) {
      ScoredReport found = WhatIf.found(report, codes.subList(0, n)).after();
      OitResult after = found.score();
      assertThat(after.low()).isGreaterThanOrEqualTo(before.low().subtract(HAIR));
      assertThat(after.high()).isGreaterThanOrEqualTo(before.high().subtract(HAIR));
      assertThat(after.low()).isLessThanOrEqualTo(after.high().add(HAIR));
      if (before.oit() != null) {
        assertThat(after.oit())
            .isGreaterThanOrEqualTo(before.oit().subtract(HAIR))
            .isBetween(after.low().subtract(HAIR), after.high().add(HAIR));
      }
      before = after;
    }
    assertThat(Scale.round(before.low())).isEqualByComparingTo("100");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void orderOfTheItemsDoesNotMatter(long seed) {
    Random random = new Random(seed);
    ScoredReport report = report(random);
    List<String> codes =
        report.items().stream()
            .map(i -> i.scored().code())
            .filter(c -> random.nextBoolean())
            .toList();

    assertThat(WhatIf.found(report, codes.reversed()).after())
        .isEqualTo(WhatIf.found(report, codes).after());
  }

  @ParameterizedTest
  @ValueSource(ints = {2562, 2564, 2565, 2566, 2567, 2568, 2569})
  void totalRisesByTheWeightOfOit(int year) {
    ScoredReport report = report(new Random(year));
    ItaScores scores =
        new ItaScores(
                year,
                Map.of(
                    Instrument.IIT, ScoreRange.exactly(new BigDecimal("90")),
                    Instrument.EIT, ScoreRange.exactly(new BigDecimal("80"))))
            .withOit(report);
    List<String> all = report.items().stream().map(i -> i.scored().code()).toList();

    ItaResult after = RULES.result(scores.withOit(WhatIf.found(report, all).after()));

    // 0.3 * 90 + 0.3 * 80 + 0.4 * 100
    assertThat(after.total().map(ItaTotal::total)).contains(new BigDecimal("91.00"));
    assertThat(after.low()).as("nothing is unknown any more").isNull();
  }

  private static ScoredReport report(Random random) {
    List<ScoredReport.Item> items = new ArrayList<>();
    int indicators = 1 + random.nextInt(3);
    for (int i = 0; i < indicators; i++) {
      int subs = 1 + random.nextInt(4);
      for (int s = 0; s < subs; s++) {
        int count = 1 + random.nextInt(7);
        for (int n = 0; n < count; n++) {
          Points points = Points.values()[random.nextInt(Points.values().length)];
          String code = "O" + (items.size() + 1);
          ScoredItem item = new ScoredItem("" + (9 + i), 9 + i + "." + s, code, points);
          items.add(new ScoredReport.Item(item, "", "missing", "", "", Effort.NEW_DOCUMENT));
        }
      }
    }
    return new ScoredReport("a", "test", 2568, "", items, List.of());
  }
}
