package oit.score;

import java.nio.file.Path;
import java.util.List;

/**
 * A gap report file ({@code gap-report/1}), read for its scores. Either it is sound or all its
 * mistakes are told.
 */
public sealed interface GapReportFile {

  /** The file is a gap report. */
  record Read(ScoredReport report) implements GapReportFile {}

  /** The file is not a gap report that can be scored; there is at least one problem. */
  record Rejected(List<Problem> problems) implements GapReportFile {
    public Rejected {
      problems = List.copyOf(problems);
    }
  }

  /** Reads a file of at most 64 MiB whose fiscal year the rules know or follow. */
  static GapReportFile read(Path file, ItaRules rules) {
    return new GapReportReader(file, rules).read();
  }
}
