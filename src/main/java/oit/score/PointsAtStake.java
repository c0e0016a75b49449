package oit.score;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which items are worth the most. An item alone in a small sub-indicator carries many times the
 * points of one among ten, so the list tells what to fix first. Thread-safe.
 */
public final class PointsAtStake {

  private PointsAtStake() {}

  /**
   * The items with the given points, the dearest first, equal ones in checklist order.
   *
   * @param result the scored checklist
   * @param points {@link Points#LOST} for what a fix would gain, {@link Points#UNKNOWN} for what is
   *     undecided
   * @param oitWeight weight of OIT in the ITA total, 0 to 1
   */
  public static List<Stake> of(OitResult result, Points points, BigDecimal oitWeight) {
    return all(result, oitWeight).stream()
        .filter(stake -> stake.item().points() == points)
        .sorted(Comparator.comparing(Stake::oitPoints).reversed())
        .toList();
  }

  /** Every item, in checklist order. */
  static List<Stake> all(OitResult result, BigDecimal oitWeight) {
    BigDecimal indicators = BigDecimal.valueOf(result.indicators().size());
    return result.indicators().stream()
        .flatMap(indicator -> {
          BigDecimal subIndicators =
              indicators.multiply(BigDecimal.valueOf(indicator.subIndicators().size()));
          return indicator.subIndicators().stream()
              .flatMap(subIndicator -> stakes(subIndicator, subIndicators, oitWeight));
        })
        .toList();
  }

  private static Stream<Stake> stakes(
      SubIndicatorScore subIndicator, BigDecimal subIndicators, BigDecimal oitWeight) {
    BigDecimal share =
        Scale.FULL.divide(
            subIndicators.multiply(BigDecimal.valueOf(subIndicator.items().size())), Scale.EXACT);
    return subIndicator.items().stream()
        .map(item -> new Stake(item, share, share.multiply(oitWeight, Scale.EXACT)));
  }
}
