package oit.score;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * One mistake in a file the user gave. Immutable.
 *
 * @param file the file as the user named it
 * @param line from 1; 0 when the file as a whole is meant
 * @param column from 1; 0 when the file as a whole is meant
 * @param key the sentence in the bundle {@code oit/score/messages}
 * @param arguments what the sentence names
 */
public record Problem(String file, int line, int column, String key, List<String> arguments) {

  public Problem {
    arguments = List.copyOf(arguments);
  }

  static Problem ofFile(String file, String key, String... arguments) {
    return new Problem(file, 0, 0, key, List.of(arguments));
  }

  /** The problem as {@code file:line:column: message} in Thai or English. */
  public String text(Locale language) {
    var bundle = ResourceBundle.getBundle("oit.score.messages", language);
    String message =
        new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments.toArray());
    return line == 0 ? file + ": " + message : file + ":" + line + ":" + column + ": " + message;
  }
}
