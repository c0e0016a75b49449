package oit.fetch;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What happened to a request and what the site's owner can do about it, in one plain sentence each.
 * Thai for a Thai locale, English for every other.
 */
public final class OutcomeText {
  private OutcomeText() {}

  /** What happened. A bad certificate is named exactly. */
  public static String what(FetchOutcome outcome, Locale locale) {
    return text(key(outcome) + ".what", locale);
  }

  /** What the site's owner can do. */
  public static String todo(FetchOutcome outcome, Locale locale) {
    return text(key(outcome) + ".todo", locale);
  }

  /** What a finding says. */
  public static String what(FetchNote note, Locale locale) {
    return text(note.code() + ".what", locale);
  }

  /** What the site's owner can do about a finding. */
  public static String todo(FetchNote note, Locale locale) {
    return text(note.code() + ".todo", locale);
  }

  private static String key(FetchOutcome outcome) {
    return outcome instanceof FetchOutcome.TlsFailure tls ? tls.fault().code() : outcome.code();
  }

  private static String text(String key, Locale locale) {
    return bundle(locale).getString(key);
  }

  static ResourceBundle bundle(Locale locale) {
    Locale language = locale.getLanguage().equals("th") ? Locale.of("th") : Locale.ENGLISH;
    return ResourceBundle.getBundle(
        "oit.fetch.messages",
        language,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
