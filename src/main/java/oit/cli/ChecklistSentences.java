package oit.cli;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of {@code oit checklist} in one language. */
final class ChecklistSentences {

  static final String BUNDLE = "oit.cli.checklist";

  private final ResourceBundle bundle;

  ChecklistSentences(String language) {
    Locale locale = language.equals("en") ? Locale.ENGLISH : Locale.forLanguageTag("th");
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  String say(String key, Object... arguments) {
    Object[] words = Arrays.stream(arguments).map(String::valueOf).toArray();
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(words);
  }
}
