package oit.checklist;

/** A sentence in Thai and English; English falls back to Thai where it is empty. */
public record Words(String th, String en) {

  /** The sentence in the asked language ({@code "en"}, anything else is Thai). */
  public String in(String language) {
    return language.equals("en") && !en.isEmpty() ? en : th;
  }
}
