package oit.checklist;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Names of responsible units in English. A unit goes by its Thai name, which stays beside the
 * English one; a name that is not known stays alone. Thread-safe.
 */
public final class Units {

  private static final Map<String, String> ENGLISH = english();

  private Units() {}

  /**
   * The units in a language.
   *
   * @param language {@code th} or {@code en}
   * @param units Thai names, with commas between them
   */
  public static String in(String language, String units) {
    return language.equals("en")
        ? Arrays.stream(units.split(",\\s*"))
            .map(u -> ENGLISH.containsKey(u) ? ENGLISH.get(u) + " (" + u + ")" : u)
            .collect(Collectors.joining(", "))
        : units;
  }

  private static Map<String, String> english() {
    ResourceBundle thai = bundle(Locale.of("th"));
    ResourceBundle english = bundle(Locale.ENGLISH);
    Map<String, String> names = new HashMap<>();
    thai.keySet().forEach(key -> names.put(thai.getString(key), english.getString(key)));
    return Map.copyOf(names);
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "oit.checklist.units",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
