package oit.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class PointsAtStakeTest {

  private static final BigDecimal WEIGHT = new BigDecimal("0.40");

  @ParameterizedTest
  @CsvFileSource(resources = "/score/shares.csv", useHeadersInDisplayName = true)
  void knowsWhatOneItemOfEachSubIndicatorCarries(
      int fiscalYear, String subIndicator, int size, BigDecimal itaPoints) {
    boolean nine = subIndicator.startsWith("9.");
    int place = Integer.parseInt(subIndicator.substring(subIndicator.indexOf('.') + 1)) - 1;
    var sizes = new ArrayList<>(nine ? List.of(1, 1, 1, 1, 1) : List.of(1, 1));
    sizes.set(place, size);
    List<Integer> none = sizes.stream().map(s -> 0).toList();
    var items = new ArrayList<>(Lists.indicator(nine ? "9" : "10", sizes, none));
    items.addAll(Lists.indicator(nine ? "10" : "9", List.of(1), List.of(1)));

    BigDecimal weight = ItaRules.shipped().oitWeight(fiscalYear);
    Stake stake =
        PointsAtStake.of(OitScore.of(items), Points.LOST, weight).stream()
            .filter(s -> s.item().subIndicator().equals(subIndicator))
            .findFirst()
            .orElseThrow();

    assertThat(stake.itaPoints().setScale(3, RoundingMode.HALF_UP)).isEqualTo(itaPoints);
  }

  @Test
  void putsTheDearestItemFirstAndEqualOnesInOrder() {
    OitResult result = OitScore.of(Lists.fy2566(Points.LOST, "O1", "O2", "O11", "O31", "O39"));

    List<Stake> stakes = PointsAtStake.of(result, Points.LOST, WEIGHT);

    assertThat(stakes)
        .extracting(stake -> stake.item().code())
        .containsExactly("O39", "O31", "O11", "O1", "O2");
    assertThat(stakes)
        .extracting(stake -> Scale.round(stake.oitPoints()).toString())
        .containsExactly("5.00", "3.13", "1.25", "1.00", "1.00");
  }

  @ParameterizedTest
  @CsvSource({"O1, 1.00", "O11, 1.25", "O19, 2.50", "O31, 3.125", "O43, 5.00"})
  void promisesExactlyWhatTheFixGains(String code, BigDecimal gain) {
    OitResult before = OitScore.of(Lists.fy2566(Points.LOST, code, "O12"));
    OitResult after = OitScore.of(Lists.fy2566(Points.LOST, "O12"));
    Stake stake =
        PointsAtStake.of(before, Points.LOST, WEIGHT).stream()
            .filter(s -> s.item().code().equals(code))
            .findFirst()
            .orElseThrow();

    assertThat(stake.oitPoints()).isEqualByComparingTo(gain);
    assertThat(after.low().subtract(before.low())).isEqualByComparingTo(gain);
  }

  @Test
  void listsUndecidedItemsApart() {
    OitResult result = OitScore.of(Lists.fy2566(Points.UNKNOWN, "O5"));

    assertThat(PointsAtStake.of(result, Points.LOST, WEIGHT)).isEmpty();
    assertThat(PointsAtStake.of(result, Points.UNKNOWN, WEIGHT))
        .extracting(stake -> stake.item().code())
        .containsExactly("O5");
  }
}
