package oit.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Weights, levels and pass mark of the ITA for all fiscal years that are known, read from {@code
 * ita.yaml}. Later years use the latest known rules and are marked provisional; earlier years are
 * refused. Immutable.
 *
 * @param passMark the total from which an agency passes
 * @param years spans of years, in order, without a gap
 */
public record ItaRules(BigDecimal passMark, List<ItaYears> years) {

  public ItaRules {
    years = List.copyOf(years);
    if (years.isEmpty()) {
      throw new IllegalArgumentException("no years");
    }
    for (int i = 1; i < years.size(); i++) {
      if (years.get(i).from() != years.get(i - 1).to() + 1) {
        throw new IllegalArgumentException("gap or overlap before " + years.get(i).from());
      }
    }
  }

  /** The rules shipped with this version. */
  public static ItaRules shipped() {
    var mapper =
        YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();
    try (InputStream yaml = ItaRules.class.getResourceAsStream("ita.yaml")) {
      return mapper.readValue(Objects.requireNonNull(yaml, "ita.yaml"), ItaRules.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first fiscal year with known rules. */
  public int firstYear() {
    return years.getFirst().from();
  }

  /** The last fiscal year with known rules. */
  public int lastYear() {
    return years.getLast().to();
  }

  /**
   * The rules of a fiscal year, or the latest ones for a year after all known ones.
   *
   * @throws IllegalArgumentException for a year before {@link #firstYear()}
   */
  public ItaYears of(int fiscalYear) {
    if (fiscalYear < firstYear()) {
      throw new IllegalArgumentException("no rules before fiscal year " + firstYear());
    }
    return years.stream()
        .filter(span -> fiscalYear <= span.to())
        .findFirst()
        .orElse(years.getLast());
  }

  /** Weight of OIT in the total of a fiscal year, 0 to 1. */
  public BigDecimal oitWeight(int fiscalYear) {
    return Objects.requireNonNull(of(fiscalYear).instruments().get(Instrument.OIT)).weight();
  }

  /**
   * The level that an OIT score alone would stand for, if the other instruments were as good; the
   * level of the ITA needs them all.
   *
   * @throws IllegalArgumentException for a year before {@link #firstYear()}
   */
  public Level levelOfOit(int fiscalYear, BigDecimal oit) {
    BigDecimal published = Scale.round(oit);
    return of(fiscalYear).levelOf(published, List.of(published));
  }

  /**
   * The whole result: total, level and whether it passes. Levels are read off the published
   * figures, that is after rounding, because their limits are given with two decimals (84.99 |
   * 85.00).
   *
   * @throws IllegalArgumentException for a year before {@link #firstYear()}
   */
  public ItaResult result(ItaScores given) {
    ItaYears rules = of(given.fiscalYear());
    Map<Instrument, BigDecimal> weights = rules.weightsFor(given.scores().keySet());
    var scores = new LinkedHashMap<Instrument, ScoreRange>();
    var notProcessed = new ArrayList<Instrument>();
    for (Instrument instrument : weights.keySet()) {
      ScoreRange range = given.scores().get(instrument);
      if (range == null) {
        notProcessed.add(instrument);
      } else {
        scores.put(instrument, range);
      }
    }
    boolean complete = notProcessed.isEmpty();
    boolean estimated = scores.values().stream().allMatch(range -> range.score() != null);
    boolean ranged = scores.values().stream().anyMatch(range -> !range.isExact());
    return new ItaResult(
        given.fiscalYear(),
        given.fiscalYear() > lastYear(),
        scores,
        notProcessed,
        complete && estimated
            ? total(rules, weights, scores, range -> Objects.requireNonNull(range.score()))
            : null,
        complete && ranged ? total(rules, weights, scores, ScoreRange::low) : null,
        complete && ranged ? total(rules, weights, scores, ScoreRange::high) : null);
  }

  private ItaTotal total(
      ItaYears rules,
      Map<Instrument, BigDecimal> weights,
      Map<Instrument, ScoreRange> scores,
      Function<ScoreRange, BigDecimal> side) {
    BigDecimal sum = BigDecimal.ZERO;
    var published = new ArrayList<BigDecimal>();
    for (var entry : scores.entrySet()) {
      BigDecimal score = side.apply(entry.getValue());
      BigDecimal weight = Objects.requireNonNull(weights.get(entry.getKey()));
      sum = sum.add(weight.multiply(score, Scale.EXACT));
      published.add(Scale.round(score));
    }
    BigDecimal total = Scale.round(sum);
    return new ItaTotal(total, rules.levelOf(total, published), total.compareTo(passMark) >= 0);
  }
}
