package oit.read;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text that a piece of script puts together from literals, numbers and names of known value; no
 * other reckoning. Bounded by the length of what it puts together.
 */
final class Expression {
  private static final int LONGEST = 2000;
  private static final Set<String> PLAIN_CALLS =
      Set.of("encodeURIComponent", "encodeURI", "escape", "unescape", "String");

  private final String script;
  private final Map<String, String> values;
  private int at;

  private Expression(String script, int at, Map<String, String> values) {
    this.script = script;
    this.at = at;
    this.values = values;
  }

  /**
   * What was read, and where the reading ended.
   *
   * @param text null if not known
   */
  record Value(@Nullable String text, int end) {}

  /** The value of the expression that begins there. */
  static Value at(String script, int at, Map<String, String> values) {
    Expression expression = new Expression(script, at, values);
    String text = expression.sum();
    return new Value(text, expression.at);
  }

  private @Nullable String sum() {
    StringBuilder text = new StringBuilder();
    while (true) {
      String term = term();
      if (term == null || text.length() + term.length() > LONGEST) {
        return null;
      }
      text.append(term);
      blanks();
      if (next() != '+') {
        return goesOn(next()) ? null : text.toString();
      }
      at++;
    }
  }

  /** Whether something is done with the value that is not followed here. */
  private static boolean goesOn(char next) {
    return next == '.' || next == '[' || next == '(' || next == '?' || next == '*' || next == '=';
  }

  private @Nullable String term() {
    blanks();
    char c = next();
    if (c == '\'' || c == '"' || c == '`' || c == '\\') {
      return literal();
    }
    if (c >= '0' && c <= '9') {
      int start = at;
      while (next() >= '0' && next() <= '9') {
        at++;
      }
      return script.substring(start, at);
    }
    if (c == '(') {
      return bracket();
    }
    String name = name();
    if (name.isEmpty()) {
      return null;
    }
    blanks();
    if (next() == '(') {
      return PLAIN_CALLS.contains(name) ? bracket() : null;
    }
    return values.get(plain(name));
  }

  private @Nullable String bracket() {
    at++;
    String inside = sum();
    if (inside == null || next() != ')') {
      return null;
    }
    at++;
    return inside;
  }

  /** A string; inside of another one its quotes are escaped. */
  private @Nullable String literal() {
    boolean escaped = next() == '\\';
    at += escaped ? 1 : 0;
    char quote = next();
    if (quote != '\'' && quote != '"' && quote != '`') {
      return null;
    }
    StringBuilder text = new StringBuilder();
    for (at++; at < script.length() && text.length() <= LONGEST; at++) {
      char c = script.charAt(at);
      char after = at + 1 < script.length() ? script.charAt(at + 1) : 0;
      if (c == quote && !escaped) {
        at++;
        return text.toString();
      }
      if (c == '\\' && after == quote && escaped) {
        at += 2;
        return text.toString();
      }
      if (c == '\n' && quote != '`') {
        return null;
      }
      if (c == '\\') {
        at += letter(after, text);
      } else if (c == '$' && after == '{' && quote == '`') {
        at += 2;
        String inside = sum();
        if (inside == null || next() != '}') {
          return null;
        }
        text.append(inside);
      } else {
        text.append(c);
      }
    }
    return null;
  }

  /** What an escape stands for; answers with the number of characters used after the backslash. */
  private int letter(char kind, StringBuilder text) {
    int digits = kind == 'u' ? 4 : kind == 'x' ? 2 : 0;
    if (digits > 0 && at + 2 + digits <= script.length()) {
      try {
        text.append((char) Integer.parseInt(script.substring(at + 2, at + 2 + digits), 16));
        return 1 + digits;
      } catch (NumberFormatException e) {
        return 1;
      }
    }
    if (kind != 'n' && kind != 'r' && kind != 't' && kind != 0) {
      text.append(kind);
    }
    return 1;
  }

  private String name() {
    int start = at;
    while (isNamePart(next())) {
      at++;
    }
    return script.substring(start, at);
  }

  private static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '$'
        || c == '.';
  }

  /** {@code window.location.host} is {@code location.host}. */
  static String plain(String name) {
    String plain = name;
    while (plain.startsWith("window.")
        || plain.startsWith("document.")
        || plain.startsWith("self.")) {
      plain = plain.substring(plain.indexOf('.') + 1);
    }
    return plain;
  }

  private void blanks() {
    while (at < script.length() && script.charAt(at) <= ' ') {
      at++;
    }
  }

  private char next() {
    return at < script.length() ? script.charAt(at) : 0;
  }
}
