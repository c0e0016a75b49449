package oit.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Published results of real agencies. */
class GoldenTest {

  private final ItaRules rules = ItaRules.shipped();
  @TempDir Path folder;

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
      String level)
      throws IOException {
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
      BigDecimal printed)
      throws IOException {
    ItaResult result = rules.result(scores(fiscalYear, iit, eit, null, null, oit));

    assertThat(result.total().map(ItaTotal::total)).contains(counted);
    assertThat(counted.subtract(printed).abs()).isLessThanOrEqualTo(new BigDecimal("0.01"));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/score/golden-means.csv", useHeadersInDisplayName = true)
  void takesTheMeanOfTheIndicators(
      int fiscalYear, Instrument instrument, String indicators, BigDecimal mean)
      throws IOException {
    String yaml = "fiscalYear: " + fiscalYear + "\n" + line(fiscalYear, instrument, indicators);
    Path file = Files.writeString(folder.resolve("scores.yaml"), yaml);

    assertThat(ScoresFile.read(file, rules))
        .isInstanceOfSatisfying(
            ScoresFile.Read.class,
            read -> {
              ScoreRange range = Objects.requireNonNull(read.scores().scores().get(instrument));
              assertThat(Scale.round(range.low())).isEqualTo(mean);
            });
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

  private ItaScores scores(
      int fiscalYear,
      @Nullable String iit,
      @Nullable String eit,
      @Nullable String eit1,
      @Nullable String eit2,
      @Nullable String oit)
      throws IOException {
    String yaml =
        "fiscalYear: "
            + fiscalYear
            + "\n"
            + line(fiscalYear, Instrument.IIT, iit)
            + line(fiscalYear, Instrument.EIT, eit)
            + line(fiscalYear, Instrument.EIT1, eit1)
            + line(fiscalYear, Instrument.EIT2, eit2)
            + line(fiscalYear, Instrument.OIT, oit);
    Path file = Files.writeString(folder.resolve("scores.yaml"), yaml);
    return switch (ScoresFile.read(file, rules)) {
      case ScoresFile.Read(var scores) -> scores;
      case ScoresFile.Rejected(var problems) -> throw new AssertionError(problems);
    };
  }

  private String line(int fiscalYear, Instrument instrument, @Nullable String joined) {
    if (joined == null) {
      return "";
    }
    if (!joined.contains("+")) {
      return instrument.key() + ": " + joined + "\n";
    }
    List<String> codes = rules.of(fiscalYear).indicatorsOf(instrument);
    String[] values = joined.split("\\+");
    return IntStream.range(0, values.length)
        .mapToObj(i -> codes.get(i) + ": " + values[i])
        .collect(Collectors.joining(", ", instrument.key() + ": {", "}\n"));
  }
}
