package oit.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;

/** A command that cannot go on, with every reason at once, ready to print. */
final class Refusal extends RuntimeException {

  private final transient List<String> problems;
  private final int exitCode;

  Refusal(int exitCode, List<String> problems) {
    super(String.join("; ", problems));
    this.problems = List.copyOf(problems);
    this.exitCode = exitCode;
  }

  static Refusal wrongUsage(String problem) {
    return new Refusal(ExitCode.WRONG_USAGE, List.of(problem));
  }

  /** What went wrong with a file; the system says "no such file" or "locked" in names only. */
  static String why(IOException e) {
    return e instanceof FileSystemException at && at.getReason() == null
        ? e.getClass().getSimpleName().replace("Exception", "") + " " + at.getFile()
        : String.valueOf(e.getMessage());
  }

  List<String> problems() {
    return problems;
  }

  int exitCode() {
    return exitCode;
  }
}
