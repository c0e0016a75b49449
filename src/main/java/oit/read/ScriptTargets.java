package oit.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Addresses that the scripts of a page go to when it is plain to see: literals, literals put
 * together, names of known value, and functions of the page that are called with such. Nothing is
 * run. Bounded in steps; not thread-safe.
 */
final class ScriptTargets {
  private static final int MAX_SCRIPT = 20_000;
  private static final int MAX_TARGETS = 20;
  private static final int MAX_STEPS = 20_000;
  private static final int DEEPEST = 3;
  private static final Pattern STEP =
      Pattern.compile(
          "(?<go>\\blocation(?:\\s*\\.\\s*href|\\s*\\[\\s*['\"]href['\"]\\s*\\])?\\s*=(?![=>])"
              + "|\\blocation\\s*\\.\\s*(?:assign|replace)\\s*\\("
              + "|\\$\\(\\s*(?:window\\.|document\\.)?location\\s*\\)\\s*\\.\\s*(?:attr|prop)\\s*"
              + "\\(\\s*['\"]href['\"]\\s*,"
              + "|\\bwindow\\s*\\.\\s*(?:open|navigate)\\s*\\("
              + "|(?<![\\w$.])open\\s*\\()"
              + "|(?<![\\w$.])(?<set>[A-Za-z_$][\\w$]{0,60})\\s*=(?![=>])"
              + "|(?<![\\w$.])(?<call>[A-Za-z_$][\\w$]{0,60})\\s*\\(");
  private static final Pattern FILE =
      Pattern.compile(
          "(?i)(?!#)\\S{1,500}\\.(?:pdf|docx?|xlsx?|pptx?|html?|php|aspx?|jsp)(?:[?#].*)?"
              + "|https?://.+|/[\\w%.~-]+/.*");

  private final Supplier<List<String>> scripts;
  private final Map<String, String> values = new HashMap<>();
  private @Nullable ScriptFunctions functions;
  private int steps;

  /**
   * @param scripts those that stand on the page itself; asked for only if one matters
   */
  ScriptTargets(HttpUrl page, Supplier<List<String>> scripts) {
    this.scripts = scripts;
    HttpUrl root = page.newBuilder("/").build();
    String origin = root.toString().substring(0, root.toString().length() - 1);
    values.put("location.origin", origin);
    values.put("origin", origin);
    values.put("location.protocol", page.scheme() + ":");
    values.put("location.host", origin.substring(page.scheme().length() + 3));
    values.put("location.hostname", page.host());
    values.put("location.pathname", page.encodedPath());
    values.put("location.href", page.toString());
  }

  /** The targets of a script of the page, in order. */
  Set<String> of(String script) {
    return of(script, Map.of());
  }

  /**
   * The targets of a handler such as {@code onclick}, in order.
   *
   * @param known what is known when it runs, such as {@code this.value}
   */
  Set<String> of(String script, Map<String, String> known) {
    Set<String> targets = new LinkedHashSet<>();
    if (script.length() <= MAX_SCRIPT && mayGo(script)) {
      Map<String, String> names = new HashMap<>(values);
      names.putAll(known);
      run(script, names, targets, 0);
    }
    return targets;
  }

  /** Whole addresses handed to functions that are not known, as {@code showPdf('a.pdf')} does. */
  static List<String> named(String script) {
    List<String> named = new ArrayList<>();
    int open = script.length() > MAX_SCRIPT ? -1 : script.indexOf('(');
    for (int at = open; at >= 0 && at < script.length() && named.size() < MAX_TARGETS; at++) {
      char c = script.charAt(at);
      if (c == '\'' || c == '"') {
        Expression.Value value = Expression.at(script, at, Map.of());
        String text = value.text();
        if (text != null && FILE.matcher(text).matches()) {
          named.add(text);
        }
        at = Math.max(at, value.end() - 1);
      }
    }
    return named;
  }

  private static boolean mayGo(String script) {
    return script.indexOf('(') >= 0 || script.contains("ocation");
  }

  private void run(String script, Map<String, String> names, Set<String> targets, int depth) {
    Matcher step = STEP.matcher(script);
    int from = 0;
    while (targets.size() < MAX_TARGETS && steps++ < MAX_STEPS && step.find(from)) {
      from = step.end();
      if (step.group("go") != null) {
        go(target(script, step.end(), names), targets);
      } else if (step.group("set") != null) {
        set(step.group("set"), Expression.at(script, step.end(), names).text(), names);
      } else if (depth < DEEPEST && !isDefinition(script, step.start())) {
        call(script, step.group("call"), step.end(), names, targets, depth);
      }
    }
  }

  /** The names of other scripts are looked at only if those of this one do not do. */
  private @Nullable String target(String script, int at, Map<String, String> names) {
    String text = Expression.at(script, at, names).text();
    if (text != null) {
      return text;
    }
    Map<String, String> all = new HashMap<>(functions().values());
    all.putAll(names);
    return Expression.at(script, at, all).text();
  }

  private static void go(@Nullable String target, Set<String> targets) {
    if (target != null && !target.isBlank() && !target.startsWith("#")) {
      targets.add(target);
    }
  }

  private static void set(String name, @Nullable String value, Map<String, String> names) {
    if (value == null) {
      names.remove(name);
    } else {
      names.put(name, value);
    }
  }

  private static boolean isDefinition(String script, int at) {
    return script.startsWith("function", Math.max(0, at - 9));
  }

  private void call(
      String script,
      String name,
      int at,
      Map<String, String> names,
      Set<String> targets,
      int depth) {
    ScriptFunctions.Function function = mayDefine(name) ? functions().get(name) : null;
    if (function == null) {
      return;
    }
    Map<String, String> inside = new HashMap<>(names);
    inside.putAll(functions().values());
    int next = at;
    for (String parameter : function.parameters()) {
      Expression.Value value = Expression.at(script, next, names);
      set(parameter, value.text(), inside);
      next = afterComma(script, value.end());
      if (next < 0) {
        break;
      }
    }
    run(function.body(), inside, targets, depth + 1);
  }

  private static int afterComma(String script, int from) {
    for (int i = from; i < script.length(); i++) {
      char c = script.charAt(i);
      if (c == ',') {
        return i + 1;
      }
      if (c == ')' || c == ';') {
        return -1;
      }
    }
    return -1;
  }

  /** A look at the letters; most handlers call what a file of its own defines. */
  private boolean mayDefine(String name) {
    for (String script : scripts.get()) {
      if (script.contains(name)) {
        return true;
      }
    }
    return false;
  }

  private ScriptFunctions functions() {
    if (functions == null) {
      functions = ScriptFunctions.in(scripts.get(), values);
    }
    return functions;
  }
}
