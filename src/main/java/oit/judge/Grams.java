package oit.judge;

/**
 * Tells at a glance that a phrase is not in a text: the hashes of all runs of four letters, as a
 * set of bits (a Bloom filter). Never denies what is there.
 */
final class Grams {

  private static final int RUN = 4;
  private static final int BITS = 1 << 16;

  private final long[] bits = new long[BITS / Long.SIZE];

  Grams(String text) {
    for (int i = 0; i + RUN <= text.length(); i++) {
      int hash = hash(text, i);
      bits[hash >>> 6] |= 1L << hash;
    }
  }

  /** False only if the phrase is surely absent. */
  boolean mayHold(String phrase) {
    for (int i = 0; i + RUN <= phrase.length(); i++) {
      int hash = hash(phrase, i);
      if ((bits[hash >>> 6] & (1L << hash)) == 0) {
        return false;
      }
    }
    return true;
  }

  private static int hash(String text, int at) {
    int hash = 0;
    for (int i = at; i < at + RUN; i++) {
      hash = hash * 0x3D4D51CB + text.charAt(i);
    }
    return (hash * 0x9E3779B1) >>> 16;
  }
}
