package oit.judge;

import java.util.List;

/**
 * Why a verdict fell as it did: a key of the judge's message bundle and its arguments, so that the
 * same reason can be said in Thai and in English.
 *
 * @param arguments already readable words (phrases looked for, a year, a URL); filled into the
 *     sentence as they are
 * @param terms keys of words of the bundle, listed in place of the first argument
 */
public record Reason(String key, List<String> arguments, List<String> terms) {

  public Reason {
    arguments = List.copyOf(arguments);
    terms = List.copyOf(terms);
  }

  public static Reason of(String key, String... arguments) {
    return new Reason(key, List.of(arguments), List.of());
  }

  static Reason withTerms(String key, List<String> terms) {
    return new Reason(key, List.of(), terms);
  }

  /** The sentence in Thai ({@code "th"}) or English ({@code "en"}). */
  public String in(String language) {
    return Sentences.say(language, this);
  }
}
