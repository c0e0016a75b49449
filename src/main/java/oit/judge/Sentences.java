package oit.judge;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The judge's sentences, from {@code oit/judge/messages_*.properties}. */
final class Sentences {

  private Sentences() {}

  static String say(String language, Reason reason) {
    Locale locale = language.equals("en") ? Locale.ENGLISH : Locale.forLanguageTag("th");
    String pattern = bundle(locale).getString(reason.key());
    return new MessageFormat(pattern, Locale.ROOT).format(reason.arguments().toArray());
  }

  static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "oit.judge.messages",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
