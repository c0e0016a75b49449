package oit.score;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The scores of the instruments of one fiscal year. Immutable.
 *
 * @param fiscalYear Buddhist era
 * @param scores what is known; an absent instrument was not processed
 * @param openData the gap report that the OIT score was counted from; null where it was given as a
 *     number
 */
public record ItaScores(
    int fiscalYear, Map<Instrument, ScoreRange> scores, @Nullable ScoredReport openData) {

  public ItaScores {
    var copy = new EnumMap<Instrument, ScoreRange>(Instrument.class);
    copy.putAll(scores);
    scores = Collections.unmodifiableMap(copy);
  }

  /** Scores given as numbers. */
  public ItaScores(int fiscalYear, Map<Instrument, ScoreRange> scores) {
    this(fiscalYear, scores, null);
  }

  /** The same scores with OIT counted from another gap report. */
  public ItaScores withOit(ScoredReport report) {
    var copy = new EnumMap<Instrument, ScoreRange>(Instrument.class);
    copy.putAll(scores);
    copy.put(Instrument.OIT, report.score().range());
    return new ItaScores(fiscalYear, copy, report);
  }
}
