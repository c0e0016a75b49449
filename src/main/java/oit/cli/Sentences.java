package oit.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import oit.watch.OneLine;
import oit.watch.Secrets;

/**
 * The sentences of one command in one language. Values are cleaned of control characters, so that
 * text from a website cannot steer the terminal, and of passwords. Immutable.
 */
final class Sentences {

  private final ResourceBundle bundle;

  Sentences(String bundle, Language language) {
    this.bundle = ResourceBundle.getBundle(bundle, language.locale());
  }

  boolean knows(String key) {
    return bundle.containsKey(key);
  }

  String of(String key, Object... values) {
    String[] clean = new String[values.length];
    for (int i = 0; i < values.length; i++) {
      clean[i] = Secrets.hide(plain(values[i].toString()));
    }
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(clean);
  }

  /**
   * Text on one line without control characters and without marks that turn the direction of
   * writing.
   */
  static String plain(String text) {
    return OneLine.of(text);
  }
}
