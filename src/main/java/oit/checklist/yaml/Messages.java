package oit.checklist.yaml;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Sentences about files in one language: those of {@code oit/checklist/messages_*.properties}, and
 * those of another room's bundle before them. Safe for use by many threads.
 */
public final class Messages {

  private static final String OWN = "oit.checklist.messages";

  private final List<ResourceBundle> bundles;

  private Messages(List<ResourceBundle> bundles) {
    this.bundles = bundles;
  }

  /** Messages in a language: {@code "en"}; anything else is Thai. */
  public static Messages in(String language) {
    return new Messages(List.of(bundle(OWN, language)));
  }

  /** Messages of a room that has sentences of its own about its files. */
  public static Messages in(String language, String bundle) {
    return new Messages(List.of(bundle(bundle, language), bundle(OWN, language)));
  }

  private static ResourceBundle bundle(String name, String language) {
    Locale locale = language.equals("en") ? Locale.ENGLISH : Locale.forLanguageTag("th");
    return ResourceBundle.getBundle(
        name,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The sentence of a key with its arguments put in as they print. */
  public String say(String key, Object... arguments) {
    Object[] words = Arrays.stream(arguments).map(String::valueOf).toArray();
    ResourceBundle bundle =
        bundles.stream().filter(b -> b.containsKey(key)).findFirst().orElse(bundles.getLast());
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(words);
  }
}
