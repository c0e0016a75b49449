package oit.report.summary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The levels of a fiscal year, best first. Immutable. */
public record LevelScale(List<Level> levels) {

  public LevelScale {
    levels = List.copyOf(levels);
  }

  /** Where the scale of a year comes from. */
  @FunctionalInterface
  public interface Source {
    /** Without levels for a year that has none. */
    LevelScale of(int fiscalYear);
  }

  /**
   * A level.
   *
   * @param from lowest score of the level
   */
  public record Level(String name, String english, double from) {}

  @Nullable Level of(@Nullable Double score) {
    return score == null
        ? null
        : levels.stream().filter(level -> score >= level.from()).findFirst().orElse(null);
  }
}
