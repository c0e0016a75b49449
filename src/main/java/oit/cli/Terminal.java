package oit.cli;

/** What is known of the terminal. */
final class Terminal {

  private static final int NARROWEST = 40;
  private static final int WIDEST = 200;

  private Terminal() {}

  /** Whether a person looks on: standard input and output both belong to a terminal. */
  static boolean isThere() {
    return System.console() != null;
  }

  /**
   * Columns as the launcher or the shell tells them, within reason.
   *
   * @param otherwise what to take where neither does
   */
  static int columns(int otherwise) {
    String columns = System.getenv("COLUMNS");
    if (columns == null || !columns.matches("\\d{1,4}")) {
      return otherwise;
    }
    return Math.clamp(Integer.parseInt(columns), NARROWEST, WIDEST);
  }
}
