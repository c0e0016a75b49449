package oit.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import oit.checklist.Checklist;
import oit.checklist.Checklist.Grouping;
import oit.checklist.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OitScoreTest {

  @Test
  void takesTheMeanOfSubIndicatorsAndNotOfItems() {
    OitResult result = OitScore.of(Lists.fy2566(Points.LOST, "O2"));

    assertThat(result.indicators()).extracting(IndicatorScore::code).containsExactly("9", "10");
    IndicatorScore nine = result.indicators().getFirst();
    assertThat(nine.score()).isEqualByComparingTo("98.00");
    assertThat(nine.subIndicators().getFirst().code()).isEqualTo("9.1");
    assertThat(nine.subIndicators().getFirst().score()).isEqualByComparingTo("90.00");
    assertThat(nine.subIndicators().getFirst().items()).hasSize(10);
    assertThat(result.oit()).isEqualByComparingTo("99.00");
    assertThat(result.range().isExact()).isTrue();
  }

  @Test
  void countsUnknownItemsNothingInLowAndFullInHigh() {
    OitResult result = OitScore.of(Lists.fy2566(Points.UNKNOWN, "O2", "O3", "O43"));

    assertThat(result.low()).isEqualByComparingTo("93"); // 9: 96, 10: 90
    assertThat(result.high()).isEqualByComparingTo("100");
    assertThat(result.oit()).isEqualByComparingTo("100");
  }

  @Test
  void theRangeTakesInOtherWaysOfGroupingTheItems() {
    List<ScoredItem> items =
        List.of(
            item("9", "9.1", "O1", Points.GAINED),
            item("9", "9.1", "O2", Points.LOST),
            item("9", "9.2", "O3", Points.GAINED),
            item("9", "9.2", "O4", Points.GAINED));
    var other =
        new Grouping(
            new Words("", ""), Map.of("9.1", List.of("O1"), "9.2", List.of("O2", "O3", "O4")));

    OitResult result = OitScore.of(items, List.of(other));

    assertThat(result.low()).isEqualByComparingTo("75");
    assertThat(result.oit()).isEqualByComparingTo("75");
    assertThat(Scale.round(result.high())).isEqualByComparingTo("83.33");
    assertThat(Scale.round(result.indicators().getFirst().high())).isEqualByComparingTo("83.33");
    assertThat(OitScore.of(items, List.of())).isEqualTo(OitScore.of(items));
  }

  /** 66.50 and 60.00 were published; the first way of grouping can give neither. */
  @Test
  void theSecondWayOfFiscalYear2568GivesWhatWasPublished() {
    List<String> gained = List.of("O1 O2 O3 O4 O12 O13 O14 O15 O16 O21 O22 O23 O24".split(" "));
    Checklist list = Lists.shipped("oit-2568");

    OitResult result = OitScore.of(Lists.of(list, gained), list.groupings());

    assertThat(result.indicators().get(0).high()).isEqualByComparingTo("66.50");
    assertThat(result.indicators().get(1).high()).isEqualByComparingTo("60.00");
    assertThat(result.high()).isEqualByComparingTo("63.25");
    assertThat(result.oit()).isEqualByComparingTo("55.00");
    assertThat(result.low()).isEqualByComparingTo("55.00");
  }

  @Test
  void estimatesAnUnknownItemAsTheMeanOfItsSubIndicator() {
    OitResult result =
        OitScore.of(
            List.of(
                item("9", "9.1", "O1", Points.GAINED),
                item("9", "9.1", "O2", Points.LOST),
                item("9", "9.1", "O3", Points.UNKNOWN),
                item("9", "9.2", "O4", Points.GAINED)));

    assertThat(result.oit()).isEqualByComparingTo("75"); // (50 + 100) / 2
    assertThat(Scale.round(result.low())).isEqualByComparingTo("66.67");
    assertThat(Scale.round(result.high())).isEqualByComparingTo("83.33");
  }

  @Test
  void estimatesAnUnknownSubIndicatorAsTheMeanOfItsIndicator() {
    OitResult result =
        OitScore.of(
            List.of(
                item("9", "9.1", "O1", Points.GAINED),
                item("9", "9.1", "O2", Points.LOST),
                item("9", "9.2", "O3", Points.UNKNOWN),
                item("10", "10.1", "O4", Points.LOST)));

    assertThat(result.indicators().getFirst().score()).isEqualByComparingTo("50");
    assertThat(result.oit()).isEqualByComparingTo("25");
    assertThat(result.low()).isEqualByComparingTo("12.5");
    assertThat(result.high()).isEqualByComparingTo("37.5");
  }

  @Test
  void estimatesAnUnknownIndicatorAsTheMeanOfTheList() {
    OitResult result =
        OitScore.of(
            List.of(
                item("9", "9.1", "O1", Points.GAINED),
                item("9", "9.2", "O2", Points.LOST),
                item("10", "10.1", "O3", Points.UNKNOWN)));

    assertThat(result.oit()).isEqualByComparingTo("50");
  }

  @Test
  void givesNoEstimateWhereNothingIsKnown() {
    OitResult result = OitScore.of(List.of(item("9", "9.1", "O1", Points.UNKNOWN)));

    assertThat(result.oit()).isNull();
    assertThat(result.indicators().getFirst().score()).isNull();
    assertThat(result.low()).isEqualByComparingTo("0");
    assertThat(result.high()).isEqualByComparingTo("100");
  }

  @Test
  void refusesAnEmptyListAndACodeThatOccursTwice() {
    assertThatThrownBy(() -> OitScore.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    List<ScoredItem> twice =
        List.of(item("9", "9.1", "O1", Points.LOST), item("9", "9.2", "O1", Points.LOST));
    assertThatThrownBy(() -> OitScore.of(twice)).hasMessageContaining("O1");
  }

  static IntStream seeds() {
    return IntStream.range(0, 50);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void keepsEveryEstimateWithinItsRange(int seed) {
    var random = new Random(seed);
    List<ScoredItem> items =
        Lists.fy2566(Points.GAINED).stream()
            .map(i ->
                item(i.indicator(), i.subIndicator(), i.code(), Points.values()[random.nextInt(3)]))
            .toList();

    OitResult result = OitScore.of(items);

    assertThat(result.oit()).isBetween(result.low(), result.high());
    for (IndicatorScore indicator : result.indicators()) {
      assertThat(indicator.score()).isBetween(indicator.low(), indicator.high());
      for (SubIndicatorScore sub : indicator.subIndicators()) {
        assertThat(sub.score()).isBetween(sub.low(), sub.high());
      }
    }
  }

  @Test
  void roundsHalfUpAlsoAfterThirdsThatDoNotEnd() {
    BigDecimal third = Scale.mean(List.of(BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ZERO));
    BigDecimal almostHalfACent =
        third.add(third).add(third).multiply(new BigDecimal("0.005")); // 0.004999…

    assertThat(almostHalfACent).isLessThan(new BigDecimal("0.005"));
    assertThat(Scale.round(almostHalfACent)).isEqualTo(new BigDecimal("0.01"));
    assertThat(Scale.round(new BigDecimal("77.2849999"))).isEqualTo(new BigDecimal("77.28"));
  }

  private static ScoredItem item(String indicator, String sub, String code, Points points) {
    return new ScoredItem(indicator, sub, code, points);
  }
}
