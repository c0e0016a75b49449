package oit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * How a JSON Schema differs from an earlier one in ways that a reader of the earlier would feel.
 */
final class SchemaChange {

  private SchemaChange() {}

  /**
   * Everything but new optional fields, each as {@code /properties/score/type: …}: fields that went
   * or became optional, new duties, and every other word of the schema that changed. Descriptions
   * count as well, because they say what a field means; one that is only put better is a reason to
   * change the earlier schema by hand, after a thought.
   */
  static List<String> between(JsonNode earlier, JsonNode now) {
    List<String> changes = new ArrayList<>();
    compare("", earlier, now, changes);
    return changes;
  }

  private static void compare(String at, JsonNode earlier, JsonNode now, List<String> changes) {
    if (now.isMissingNode()) {
      changes.add(at + " is gone");
    } else if (at.endsWith("/required")) {
      Set<String> before = words(earlier);
      Set<String> after = words(now);
      before.stream().filter(w -> !after.contains(w)).forEach(w -> changes.add(at + " lacks " + w));
      after.stream()
          .filter(w -> !before.contains(w))
          .forEach(w -> changes.add(at + " demands " + w + ", which older reports lack"));
    } else if (earlier.isObject() && now.isObject()) {
      earlier.forEachEntry(
          (name, child) -> compare(at + "/" + name, child, now.path(name), changes));
      if (!at.endsWith("/properties")) {
        now.propertyNames().stream()
            .filter(name -> !earlier.has(name))
            .forEach(name -> changes.add(at + "/" + name + " is new"));
      }
    } else if (!earlier.equals(now)) {
      changes.add(at + ": " + earlier + " became " + now);
    }
  }

  private static Set<String> words(JsonNode list) {
    Set<String> words = new TreeSet<>();
    list.forEach(word -> words.add(word.asString()));
    return words;
  }
}
