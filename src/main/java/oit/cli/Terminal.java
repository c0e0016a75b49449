package oit.cli;

/** What is known of the terminal. */
final class Terminal {

  private static final int USUAL = 100;
  private static final int NARROWEST = 60;
  private static final int WIDEST = 200;

  private Terminal() {}

  /** Columns as the shell tells them, within reason. */
  static int columns() {
    String columns = System.getenv("COLUMNS");
    if (columns == null || !columns.matches("\\d{1,4}")) {
      return USUAL;
    }
    return Math.clamp(Integer.parseInt(columns), NARROWEST, WIDEST);
  }
}
