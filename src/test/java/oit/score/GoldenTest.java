package oit.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Published results of real agencies. */
class GoldenTest {

  private final ItaRules rules = ItaRules.shipped();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/score/golden.csv", useHeadersInDisplayName = true)
  void givesThePublishedTotalToTheCent(
      String name,
      int fiscalYear,
      @Nullable String iit,
      @Nullable String eit,
      @Nullable String eit1,
      @Nullable String eit2,
      @Nullable String oit,
      String total,
      String level) {
    ItaResult result = rules.result(scores(fiscalYear, iit, eit, eit1, eit2, oit));

    assertThat(result.total().map(ItaTotal::total)).contains(new BigDecimal(total));
    assertThat(result.total().map(t -> t.level().name())).contains(level);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/score/golden-near.csv", useHeadersInDisplayName = true)
  void givesWhatThePrintedInputsGiveWhereTheOfficeHadFinerOnes(
      String name,
      int fiscalYear,
      String iit,
      String eit,
      String oit,
      BigDecimal counted,
      BigDecimal printed) {
    ItaResult result = rules.result(scores(fiscalYear, iit, eit, null, null, oit));

    assertThat(result.total().map(ItaTotal::total)).contains(counted);
    assertThat(counted.subtract(printed).abs()).isLessThanOrEqualTo(new BigDecimal("0.01"));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/score/golden-means.csv", useHeadersInDisplayName = true)
  void takesTheMeanOfTheIndicators(
      int fiscalYear, String instrument, String indicators, BigDecimal mean) {
    assertThat(Scale.round(Lists.mean(indicators))).isEqualTo(mean);
  }

  @ParameterizedTest(name = "agency {0}")
  @CsvFileSource(resources = "/score/golden-2564.csv", useHeadersInDisplayName = true)
  void givesTheOfficialTableOf2564(
      int agency,
      String passed9,
      String passed10,
      BigDecimal indicator9,
      BigDecimal indicator10,
      BigDecimal weightedOit,
      BigDecimal total,
      String level) {
    var items =
        new ArrayList<>(Lists.indicator("9", Lists.counts("9+8+7+4+5"), Lists.counts(passed9)));
    items.addAll(Lists.indicator("10", Lists.counts("8+2"), Lists.counts(passed10)));

    OitResult result = OitScore.of(items);

    assertThat(Scale.round(result.indicators().get(0).low())).isEqualTo(indicator9);
    assertThat(Scale.round(result.indicators().get(1).low())).isEqualTo(indicator10);
    assertThat(Scale.round(result.low().multiply(rules.oitWeight(2564)))).isEqualTo(weightedOit);
    assertThat(result.range().isExact()).isTrue();
    assertThat(rules.of(2564).levelOf(total, List.of()).name()).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/score/golden-indicators.csv", useHeadersInDisplayName = true)
  void givesThePublishedIndicator(
      int fiscalYear, String sizes, String passed, BigDecimal indicator) {
    OitResult result = OitScore.of(Lists.indicator("9", Lists.counts(sizes), Lists.counts(passed)));

    assertThat(Scale.round(result.indicators().getFirst().low())).isEqualTo(indicator);
  }

  private static ItaScores scores(
      int fiscalYear,
      @Nullable String iit,
      @Nullable String eit,
      @Nullable String eit1,
      @Nullable String eit2,
      @Nullable String oit) {
    Map<Instrument, ScoreRange> scores = new EnumMap<>(Instrument.class);
    put(scores, Instrument.IIT, iit);
    put(scores, Instrument.EIT, eit);
    put(scores, Instrument.EIT1, eit1);
    put(scores, Instrument.EIT2, eit2);
    put(scores, Instrument.OIT, oit);
    return new ItaScores(fiscalYear, scores);
  }

  private static void put(
      Map<Instrument, ScoreRange> scores, Instrument instrument, @Nullable String joined) {
    if (joined != null) {
      scores.put(instrument, ScoreRange.exactly(Lists.mean(joined)));
    }
  }
}
