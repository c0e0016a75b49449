package oit.score;

import java.nio.file.Path;
import java.util.List;

/**
 * A file with the scores of the instruments, in YAML:
 *
 * <pre>
 * fiscalYear: 2568
 * iit: {1: 83.53, 2: 90.98, 3: 95.56, 4: 71.24, 5: 76.60}   # indicators, or one number
 * eit1: 80.96
 * eit2: 98.41
 * oit: {gapReport: gap-report.json}                          # or indicators, or one number
 * </pre>
 *
 * {@code eit} stands in where neither {@code eit1} nor {@code eit2} is given. An instrument that is
 * left out was not processed. Paths are relative to the file. Either every mistake of the file is
 * told or its scores are given.
 */
public sealed interface ScoresFile {

  /** The file is sound. */
  record Read(ItaScores scores) implements ScoresFile {}

  /** The file has mistakes; there is at least one. */
  record Rejected(List<Problem> problems) implements ScoresFile {
    public Rejected {
      problems = List.copyOf(problems);
    }
  }

  /** Reads a file of at most 1 MiB against the rules of its fiscal year. */
  static ScoresFile read(Path file, ItaRules rules) {
    return new ScoresReader(file, rules).read();
  }
}
