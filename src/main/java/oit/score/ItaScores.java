package oit.score;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The scores of the instruments of one fiscal year. Immutable.
 *
 * @param fiscalYear Buddhist era
 * @param scores what is known; an absent instrument was not processed
 */
public record ItaScores(int fiscalYear, Map<Instrument, ScoreRange> scores) {

  public ItaScores {
    var copy = new EnumMap<Instrument, ScoreRange>(Instrument.class);
    copy.putAll(scores);
    scores = Collections.unmodifiableMap(copy);
  }
}
