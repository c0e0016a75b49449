package oit.judge;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The judge's sentences, from {@code oit/judge/messages_*.properties}. */
final class Sentences {

  private Sentences() {}

  static String say(String language, Reason reason) {
    Locale locale = language.equals("en") ? Locale.ENGLISH : Locale.forLanguageTag("th");
    ResourceBundle words = bundle(locale);
    List<String> arguments = new ArrayList<>(reason.arguments());
    if (!reason.terms().isEmpty()) {
      arguments.add(
          0, reason.terms().stream().map(words::getString).collect(Collectors.joining(", ")));
    }
    if (language.equals("en")) {
      arguments.replaceAll(PeriodWords::english);
    }
    return new MessageFormat(words.getString(reason.key()), Locale.ROOT)
        .format(arguments.toArray());
  }

  static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "oit.judge.messages",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
