package oit.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The functions that the scripts of a page define, and its names with a plain value. */
final class ScriptFunctions {
  private static final int MAX_BODY = 4000;
  private static final int MAX_FUNCTIONS = 200;
  private static final String NAME = "([A-Za-z_$][\\w$]{0,60})";
  private static final String PARAMETERS = "([\\w$\\s,]{0,300})";
  private static final Pattern DEFINITION =
      Pattern.compile(
          "\\bfunction\\s+"
              + NAME
              + "\\s*\\("
              + PARAMETERS
              + "\\)\\s*\\{"
              + "|"
              + NAME
              + "\\s*[=:]\\s*(?:async\\s+)?function\\s*[\\w$]*\\s*\\("
              + PARAMETERS
              + "\\)\\s*\\{"
              + "|"
              + NAME
              + "\\s*=\\s*(?:async\\s*)?\\("
              + PARAMETERS
              + "\\)\\s*=>\\s*\\{?"
              + "|"
              + NAME
              + "\\s*=\\s*([\\w$]{1,60})\\s*=>\\s*\\{?");
  private static final Pattern VALUE =
      Pattern.compile("\\b(?:var|let|const)\\s+" + NAME + "\\s*=(?![=>])");

  private final Map<String, Function> functions = new HashMap<>();
  private final Map<String, String> values;

  private ScriptFunctions(Map<String, String> known) {
    values = new HashMap<>(known);
  }

  record Function(List<String> parameters, String body) {}

  static ScriptFunctions in(List<String> scripts, Map<String, String> known) {
    ScriptFunctions found = new ScriptFunctions(known);
    scripts.forEach(found::read);
    return found;
  }

  private void read(String script) {
    Matcher value = VALUE.matcher(script);
    while (value.find() && values.size() < MAX_FUNCTIONS) {
      String text = Expression.at(script, value.end(), values).text();
      if (text != null) {
        values.putIfAbsent(value.group(1), text);
      }
    }
    Matcher definition = DEFINITION.matcher(script);
    while (definition.find() && functions.size() < MAX_FUNCTIONS) {
      int kind = 1;
      while (definition.group(kind) == null) {
        kind += 2;
      }
      List<String> parameters =
          Arrays.stream(definition.group(kind + 1).split(","))
              .map(String::strip)
              .filter(p -> !p.isEmpty())
              .toList();
      functions.put(
          definition.group(kind), new Function(parameters, body(script, definition.end())));
    }
  }

  /** As far as the brackets go that were opened at {@code start}; without any, one statement. */
  private static String body(String script, int start) {
    int end = Math.min(script.length(), start + MAX_BODY);
    boolean block = script.charAt(start - 1) == '{';
    int depth = 1;
    for (int i = start; i < end; i++) {
      char c = script.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0 || (!block && (c == ';' || c == '\n'))) {
        return script.substring(start, i);
      }
    }
    return script.substring(start, end);
  }

  @Nullable Function get(String name) {
    return functions.get(name);
  }

  Map<String, String> values() {
    return values;
  }
}
