package oit.thai;

/**
 * The skeleton of a text straight from how it is written, without folding it first: to tell in
 * passing that a text holds none of some phrases.
 */
public final class Bones {

  /** Returned where only folding tells. */
  public static final int UNSURE = -1;

  private static final char NOTHING = 0;
  private static final char FOLD = 0xFFFF;
  private static final int THAI = 0x0E00;
  private static final char[] ASCII = new char[0x80];
  private static final char[] LETTERS = new char[0x80];

  static {
    for (char c = 0; c < 0x80; c++) {
      ASCII[c] = c > ' ' && c < 0x7F ? Glyphs.plain(c) : NOTHING;
      char thai = (char) (THAI + c);
      LETTERS[c] =
          thai == Glyphs.SARA_AM || Glyphs.isAa(thai)
              ? Glyphs.SARA_AA
              : Glyphs.rank(thai) > 0 ? NOTHING : Glyphs.plain(thai);
    }
  }

  private Bones() {}

  /**
   * Writes {@code ThaiText.skeleton(ThaiText.fold(text))} and gives its length, or {@link #UNSURE}
   * for the few texts whose letters depend on each other or are of other scripts.
   *
   * @param into at least as long as the text
   */
  public static int of(CharSequence text, char[] into) {
    int length = 0;
    char last = NOTHING;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char bone = c < 0x80 ? ASCII[c] : c >= THAI && c < THAI + 0x80 ? LETTERS[c - THAI] : other(c);
      if (bone == NOTHING) {
        continue;
      }
      boolean joins = bone == last && (bone == Glyphs.SARA_AA || bone == Glyphs.SARA_E);
      if (bone == FOLD || joins) {
        return UNSURE;
      }
      into[length++] = bone;
      last = bone;
    }
    return length;
  }

  private static char other(char c) {
    if (Glyphs.isBlank(c) || Glyphs.isNoise(c)) {
      return NOTHING;
    }
    return c >= 0x2010 && c <= 0x2027 ? Glyphs.plain(c) : FOLD;
  }
}
