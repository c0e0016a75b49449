package oit.judge;

import java.util.List;

/**
 * Why a verdict fell as it did: a key of the judge's message bundle and its arguments, so that the
 * same reason can be said in Thai and in English.
 *
 * @param arguments already readable words (phrases looked for, a year, a URL); filled into the
 *     sentence as they are
 */
public record Reason(String key, List<String> arguments) {

  public Reason {
    arguments = List.copyOf(arguments);
  }

  public static Reason of(String key, String... arguments) {
    return new Reason(key, List.of(arguments));
  }

  /** The sentence in Thai ({@code "th"}) or English ({@code "en"}). */
  public String in(String language) {
    return Sentences.say(language, this);
  }
}
