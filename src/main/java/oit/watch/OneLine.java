package oit.watch;

/** Text of others on one line of a terminal or a log. */
public final class OneLine {

  private OneLine() {}

  /** Without control characters and without marks that turn the direction of writing. */
  public static String of(String text) {
    return text.replaceAll("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]", "")
        .replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ");
  }
}
