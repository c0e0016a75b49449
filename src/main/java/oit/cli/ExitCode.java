package oit.cli;

/** Exit codes, the same for every command. */
final class ExitCode {

  static final int DONE = 0;

  /** A threshold asked for with {@code --fail-under}, or an example of a checklist, is not met. */
  static final int NOT_MET = 1;

  /** Wrong usage or configuration; nothing was done. */
  static final int WRONG_USAGE = 2;

  /** Done but incomplete: a site could not be checked, or the scan was interrupted. */
  static final int INCOMPLETE = 3;

  /** A bug. */
  static final int BUG = 70;

  private ExitCode() {}
}
