package oit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses that a script goes to when it is plain to see: a literal, no reckoning. */
final class ScriptTargets {
  private static final int MAX_SCRIPT = 20_000;
  private static final int MAX_TARGETS = 20;
  private static final Pattern GO =
      Pattern.compile(
          "(?:\\blocation(?:\\s*\\.\\s*href)?\\s*=(?!=)\\s*"
              + "|\\blocation\\s*\\.\\s*(?:assign|replace)\\s*\\(\\s*"
              + "|\\bwindow\\s*\\.\\s*open\\s*\\(\\s*"
              + "|\\bwindow\\s*\\.\\s*navigate\\s*\\(\\s*)"
              + "(?:'([^'\\n]{1,1000})'|\"([^\"\\n]{1,1000})\")\\s*([+]?)");

  private ScriptTargets() {}

  /**
   * The literal targets in a piece of script, in order; addresses that are put together left out.
   */
  static List<String> in(String script) {
    List<String> targets = new ArrayList<>();
    if (script.length() > MAX_SCRIPT || (!script.contains("ocation") && !script.contains("open"))) {
      return targets;
    }
    Matcher go = GO.matcher(script);
    while (go.find() && targets.size() < MAX_TARGETS) {
      String target = go.group(1) != null ? go.group(1) : go.group(2);
      if (go.group(3).isEmpty() && target != null && !targets.contains(target)) {
        targets.add(target.replace("\\/", "/"));
      }
    }
    return targets;
  }
}
