package oit.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a refresh leads, in a header or a {@code meta}: as browsers read it, which follow the HTML
 * standard's "shared declarative refresh steps", and a little more gently.
 */
final class Refresh {
  private static final Pattern TARGET =
      Pattern.compile(
          "^\\s*(?:[\\d.]+\\s*[;,\\s]\\s*(?:url\\s*=\\s*)?|[;,]?\\s*url\\s*=\\s*)"
              + "(?:\"([^\"]+)|'([^']+)|([^\"'\\s][^\"']*))",
          Pattern.CASE_INSENSITIVE);

  private Refresh() {}

  /** The target as written; empty for a page that loads itself again. */
  static Optional<String> of(String content) {
    Matcher target = TARGET.matcher(content);
    if (!target.find()) {
      return Optional.empty();
    }
    for (int i = 1; i <= 3; i++) {
      if (target.group(i) != null) {
        return Optional.of(target.group(i).strip());
      }
    }
    return Optional.empty();
  }
}
