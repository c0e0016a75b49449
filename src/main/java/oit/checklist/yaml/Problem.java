package oit.checklist.yaml;

/**
 * Something wrong in a file. Prints as {@code file:line:column: message}.
 *
 * @param line from 1
 * @param column from 1, in characters
 * @param message one sentence in the language asked for
 */
public record Problem(Severity severity, String file, int line, int column, String message) {

  /** An error makes the file unusable; a warning asks for a better one. */
  public enum Severity {
    ERROR,
    WARNING
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + message;
  }
}
