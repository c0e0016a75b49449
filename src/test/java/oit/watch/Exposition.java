package oit.watch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text format of Prometheus, version 0.0.4, by its grammar, and refuses whatever departs
 * from it.
 *
 * @param types family → type
 * @param values series, labels as written → value
 */
public record Exposition(Map<String, String> types, Map<String, Double> values) {

  private static final String NAME = "[a-zA-Z_:][a-zA-Z0-9_:]*";
  private static final String TEXT = "(?:[^\\\\\"\\n]|\\\\\\\\|\\\\\"|\\\\n)*";
  private static final String LABEL = "[a-zA-Z_][a-zA-Z0-9_]*=\"" + TEXT + "\"";

  private static final Pattern HELP =
      Pattern.compile("# HELP (" + NAME + ") (?:[^\\\\\\n]|\\\\\\\\|\\\\n)*");

  private static final Pattern TYPE =
      Pattern.compile("# TYPE (" + NAME + ") (counter|gauge|histogram|summary|untyped)");

  private static final Pattern SAMPLE =
      Pattern.compile(
          "(("
              + NAME
              + ")(?:\\{(?:"
              + LABEL
              + "(?:,"
              + LABEL
              + ")*)?\\})?) "
              + "([+-]?(?:\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|Inf)|NaN)");

  public static Exposition of(String text) {
    if (!text.endsWith("\n")) {
      throw new IllegalArgumentException("the last line has no end");
    }
    Map<String, String> types = new HashMap<>();
    Map<String, Double> values = new LinkedHashMap<>();
    Set<String> helped = new HashSet<>();
    Set<String> closed = new HashSet<>();
    String family = "";
    for (String line : text.split("\n")) {
      Matcher help = HELP.matcher(line);
      Matcher type = TYPE.matcher(line);
      Matcher sample = SAMPLE.matcher(line);
      if (help.matches()) {
        closed.add(family);
        family = help.group(1);
        require(!closed.contains(family) && helped.add(family), "family twice", line);
      } else if (type.matches()) {
        require(type.group(1).equals(family), "type of another family", line);
        require(types.put(family, type.group(2)) == null, "type twice", line);
      } else if (sample.matches()) {
        require(sample.group(2).equals(family), "line of another family", line);
        require(types.containsKey(family), "line before its type", line);
        String number = sample.group(3).replace("Inf", "Infinity");
        require(values.put(sample.group(1), Double.valueOf(number)) == null, "series twice", line);
      } else {
        throw new IllegalArgumentException("no such line: " + line);
      }
    }
    return new Exposition(types, values);
  }

  private static void require(boolean held, String rule, String line) {
    if (!held) {
      throw new IllegalArgumentException(rule + ": " + line);
    }
  }
}
