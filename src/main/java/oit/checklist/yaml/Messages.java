package oit.checklist.yaml;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Sentences of the bundle {@code oit/checklist/messages_*.properties} in one language. Safe for use
 * by many threads.
 */
public final class Messages {

  private final ResourceBundle bundle;

  private Messages(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** Messages in a language: {@code "en"}; anything else is Thai. */
  public static Messages in(String language) {
    Locale locale = language.equals("en") ? Locale.ENGLISH : Locale.forLanguageTag("th");
    return new Messages(
        ResourceBundle.getBundle(
            "oit.checklist.messages",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /** The sentence of a key with its arguments put in as they print. */
  public String say(String key, Object... arguments) {
    Object[] words = Arrays.stream(arguments).map(String::valueOf).toArray();
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(words);
  }
}
