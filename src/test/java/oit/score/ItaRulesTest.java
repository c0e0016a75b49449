package oit.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItaRulesTest {

  private final ItaRules rules = ItaRules.shipped();

  @ParameterizedTest
  @CsvFileSource(resources = "/score/levels.csv", useHeadersInDisplayName = true)
  void namesTheLevel(int fiscalYear, BigDecimal total, BigDecimal lowest, String level) {
    assertThat(rules.of(fiscalYear).levelOf(total, List.of(lowest)).name()).isEqualTo(level);
  }

  @Test
  void passesFromThePublishedEightyFiveOn() {
    // 84.995 is published as 85.00
    assertThat(total(2568, "84.995", "84.995", "84.995", "84.995").passed()).isTrue();
    assertThat(total(2568, "84.994", "84.994", "84.994", "84.994").passed()).isFalse();
  }

  @Test
  void readsLevelsOffThePublishedFigures() {
    assertThat(total(2568, "94.995", "100", "100", "100").level().name()).isEqualTo("ผ่านดีเยี่ยม");
    assertThat(total(2568, "94.994", "100", "100", "100").level().name()).isEqualTo("ผ่านดี");
  }

  @Test
  void letsOneEitScoreStandForBothParts() {
    Set<Instrument> given = Set.of(Instrument.IIT, Instrument.EIT, Instrument.OIT);

    assertThat(rules.of(2568).weightsFor(given).get(Instrument.EIT)).isEqualByComparingTo("0.30");
    assertThat(rules.of(2568).weightsFor(Set.of(Instrument.values())))
        .containsOnlyKeys(Instrument.IIT, Instrument.EIT1, Instrument.EIT2, Instrument.OIT);
  }

  @Test
  void givesNoTotalWhereAnInstrumentWasNotProcessed() {
    ItaResult result =
        rules.result(
            new ItaScores(
                2568, Map.of(Instrument.IIT, exactly("90"), Instrument.EIT2, exactly("80"))));

    assertThat(result.total()).isEmpty();
    assertThat(result.notProcessed()).containsExactly(Instrument.EIT1, Instrument.OIT);
    assertThat(result.toJson())
        .isEqualTo(
            "{\"fiscalYear\":2568,\"iit\":90.00,\"eit1\":null,\"eit2\":80.00,\"oit\":null,"
                + "\"total\":null,\"level\":null,\"passed\":null,"
                + "\"notProcessed\":[\"eit1\",\"oit\"]}");
  }

  @Test
  void carriesARangeThroughToTotalAndLevel() {
    var oit = new ScoreRange(new BigDecimal("80"), new BigDecimal("70"), new BigDecimal("90"));
    ItaResult result =
        rules.result(
            new ItaScores(
                2568,
                Map.of(
                    Instrument.IIT,
                    exactly("90"),
                    Instrument.EIT,
                    exactly("86"),
                    Instrument.OIT,
                    oit)));

    assertThat(result.toJson())
        .isEqualTo(
            "{\"fiscalYear\":2568,\"iit\":90.00,\"eit\":86.00,\"oit\":80.00,"
                + "\"total\":84.80,\"level\":\"ต้องปรับปรุง\",\"passed\":false,"
                + "\"low\":{\"oit\":70.00,\"total\":80.80,\"level\":\"ต้องปรับปรุง\",\"passed\":false},"
                + "\"high\":{\"oit\":90.00,\"total\":88.80,\"level\":\"ผ่านดี\",\"passed\":true}}");
  }

  @Test
  void marksYearsAfterTheLastKnownOneAsProvisional() {
    ItaResult result =
        rules.result(
            new ItaScores(
                2569,
                Map.of(
                    Instrument.IIT,
                    exactly("95"),
                    Instrument.EIT,
                    exactly("95"),
                    Instrument.OIT,
                    exactly("95"))));

    assertThat(result.provisional()).isTrue();
    assertThat(result.toJson()).endsWith("\"passed\":true,\"provisional\":true}");
  }

  @Test
  void refusesYearsBeforeTheFirstKnownOne() {
    assertThatThrownBy(() -> rules.of(2561)).hasMessageContaining("2562");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.5", "0.7"})
  void refusesWeightsThatDoNotAddUpToOne(BigDecimal weight) {
    var parts =
        Map.of(
            Instrument.IIT, new ItaYears.Part(new BigDecimal("0.4"), List.of("1")),
            Instrument.OIT, new ItaYears.Part(weight, List.of("2")));

    assertThatThrownBy(() -> new ItaYears(2570, 2571, parts, rules.of(2568).levels()))
        .hasMessageContaining("add up");
  }

  @Test
  void refusesLevelsOutOfOrderAndYearsWithAGap() {
    ItaYears last = rules.of(2568);
    List<Level> reversed = last.levels().reversed();

    assertThatThrownBy(() -> new ItaYears(2566, 2568, last.instruments(), reversed))
        .hasMessageContaining("best to worst");
    assertThatThrownBy(
            () -> new ItaYears(2566, 2568, last.instruments(), last.levels().subList(0, 2)))
        .hasMessageContaining("every total");
    assertThatThrownBy(() -> new ItaRules(rules.passMark(), List.of(last, rules.of(2562))))
        .hasMessageContaining("2562");
  }

  private ItaTotal total(int year, String iit, String eit1, String eit2, String oit) {
    return rules
        .result(
            new ItaScores(
                year,
                Map.of(
                    Instrument.IIT,
                    exactly(iit),
                    Instrument.EIT1,
                    exactly(eit1),
                    Instrument.EIT2,
                    exactly(eit2),
                    Instrument.OIT,
                    exactly(oit))))
        .total()
        .orElseThrow();
  }

  private static ScoreRange exactly(String score) {
    return ScoreRange.exactly(new BigDecimal(score));
  }
}
