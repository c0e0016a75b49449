package oit.report;

import java.io.IOException;
import java.util.List;

/** A file that claims to be a gap report and is none; carries what is wrong with it. */
public final class InvalidReportException extends IOException {

  private static final long serialVersionUID = 1;

  private final List<String> problems;

  /** With every problem. */
  public InvalidReportException(List<String> problems) {
    super(String.join("; ", problems));
    this.problems = List.copyOf(problems);
  }

  /** At least one problem, each as {@code /items/3/score: message}. */
  public List<String> problems() {
    return problems;
  }
}
