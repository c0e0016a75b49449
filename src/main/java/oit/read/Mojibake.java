package oit.read;

/**
 * Thai that was stored as the bytes of windows-874 and shows up as Western letters ({@code ¡ÒÃ} for
 * {@code การ}): old fonts in PDF files do that. Words of Western languages never have four such
 * letters in a row.
 */
final class Mojibake {
  private static final int RUN = 4;

  private Mojibake() {}

  static String repair(String text) {
    int start = -1;
    StringBuilder out = null;
    for (int i = 0; i <= text.length(); i++) {
      boolean high = i < text.length() && isHigh(text.charAt(i));
      if (high && start < 0) {
        start = i;
      } else if (!high && start >= 0) {
        if (i - start >= RUN) {
          out = out == null ? new StringBuilder(text) : out;
          for (int k = start; k < i; k++) {
            out.setCharAt(k, thai(text.charAt(k)));
          }
        }
        start = -1;
      }
    }
    return out == null ? text : out.toString();
  }

  private static boolean isHigh(char c) {
    return c >= 0xA1 && c <= 0xFB && (c <= 0xDA || c >= 0xDF);
  }

  private static char thai(char c) {
    return (char) (c - 0xA1 + 0x0E01);
  }
}
