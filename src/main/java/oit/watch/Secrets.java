package oit.watch;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Keeps out of sight what nobody may read: passwords in addresses, tokens, and values that were
 * named as secret. Thread-safe.
 */
public final class Secrets {

  /** What stands in place of a secret. */
  private static final String HIDDEN = "…";

  /** Anything shorter would make holes in plain words. */
  private static final int SHORTEST = 4;

  /**
   * Between {@code ://} and {@code @}. Where a colon tells of a password it goes up to the last
   * {@code @} of the word, since a password may hold signs that it should not; a colon before the
   * port of a web address tells of none. The user of a store alone is no secret.
   */
  private static final Pattern USER_INFO =
      Pattern.compile(
          "(?<=://)(?:(?<!https?://)[^\\s\"'<>:/]*:[^\\s\"'<>]*@"
              + "|[^\\s\"'<>:/]*:(?!\\d+(?:/|$))[^\\s\"'<>]*@"
              + "|(?<!postgresql://)[^\\s/?#\"'<>]+@)");

  private static final Pattern CREDENTIALS =
      Pattern.compile("(?i)\\b(bearer|basic)\\s+[\\w.~+/=-]{4,}");

  private static final Pattern FIELDS =
      Pattern.compile(
          "(?i)\\b((?:[\\w-]{0,40}[_-])?(?:passw(?:or)?d|pwd|secret|token|api[_-]?key)[\"']?\\s*[=:]\\s*)"
              + "(\"[^\"]*\"|'[^']*'|[^\\s&,;\"']+)");

  private static final Set<String> NAMED = ConcurrentHashMap.newKeySet();

  private Secrets() {}

  /** From now on this value is shown nowhere; shorter ones than four signs are not looked for. */
  public static void add(String value) {
    if (value.strip().length() >= SHORTEST) {
      NAMED.add(value.strip());
    }
  }

  /** What was given as one value and may be an address, mistyped in any way; without its user. */
  public static String hideInValue(String value) {
    return hide(value.replaceAll("(?s)(?<=://)[^@]*:.*@", HIDDEN + "@"));
  }

  /** The text without any secret. */
  public static String hide(String text) {
    String shown = text;
    for (String secret : NAMED) {
      shown = shown.replace(secret, HIDDEN);
    }
    shown = USER_INFO.matcher(shown).replaceAll(HIDDEN + "@");
    shown = CREDENTIALS.matcher(shown).replaceAll("$1 " + HIDDEN);
    return FIELDS.matcher(shown).replaceAll("$1" + HIDDEN);
  }
}
