package oit.score;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules that held for a span of fiscal years. Immutable.
 *
 * @param from first fiscal year, Buddhist era
 * @param to last fiscal year, Buddhist era
 * @param instruments what is measured, with weights that add up to 1
 * @param levels the levels, best first; the last one starts at 0 and takes everybody
 */
public record ItaYears(int from, int to, Map<Instrument, Part> instruments, List<Level> levels) {

  /**
   * One instrument's part in the total.
   *
   * @param weight share of the total, 0 to 1
   * @param indicators codes of its indicators, each with the same say
   */
  public record Part(BigDecimal weight, List<String> indicators) {
    public Part {
      indicators = List.copyOf(indicators);
      if (weight.signum() <= 0 || indicators.isEmpty()) {
        throw new IllegalArgumentException("an instrument needs a weight above 0 and indicators");
      }
    }
  }

  public ItaYears {
    instruments = Collections.unmodifiableMap(new EnumMap<>(instruments));
    levels = List.copyOf(levels);
    BigDecimal sum =
        instruments.values().stream().map(Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (from > to) {
      throw new IllegalArgumentException("years run backwards: " + from + " to " + to);
    }
    if (sum.compareTo(BigDecimal.ONE) != 0) {
      throw new IllegalArgumentException("weights of " + from + " add up to " + sum + ", not 1");
    }
    if (!instruments.containsKey(Instrument.OIT)) {
      throw new IllegalArgumentException("years from " + from + " have no oit");
    }
    for (int i = 1; i < levels.size(); i++) {
      if (levels.get(i).min().compareTo(levels.get(i - 1).min()) > 0) {
        throw new IllegalArgumentException("levels of " + from + " must run from best to worst");
      }
    }
    if (levels.isEmpty()
        || levels.getLast().min().signum() != 0
        || levels.getLast().everyInstrument().signum() != 0) {
      throw new IllegalArgumentException("the last level of " + from + " must take every total");
    }
  }

  /** Whether the external survey counts in two parts. */
  public boolean hasEitParts() {
    return instruments.containsKey(Instrument.EIT1);
  }

  /** Indicators of an instrument; one EIT score in years with two parts has those of part 1. */
  List<String> indicatorsOf(Instrument instrument) {
    Instrument measured =
        instrument == Instrument.EIT && hasEitParts() ? Instrument.EIT1 : instrument;
    Part part = instruments.get(measured);
    return part == null ? List.of() : part.indicators();
  }

  /**
   * Weights for the instruments at hand: one EIT score carries the weight of both parts where
   * neither is given.
   */
  public Map<Instrument, BigDecimal> weightsFor(Set<Instrument> given) {
    var weights = new EnumMap<Instrument, BigDecimal>(Instrument.class);
    boolean joined =
        hasEitParts()
            && given.contains(Instrument.EIT)
            && !given.contains(Instrument.EIT1)
            && !given.contains(Instrument.EIT2);
    instruments.forEach((instrument, part) -> {
      boolean isPart = instrument == Instrument.EIT1 || instrument == Instrument.EIT2;
      weights.merge(joined && isPart ? Instrument.EIT : instrument, part.weight(), BigDecimal::add);
    });
    return weights;
  }

  Level levelOf(BigDecimal total, Collection<BigDecimal> scores) {
    return levels.stream().filter(level -> level.fits(total, scores)).findFirst().orElseThrow();
  }
}
