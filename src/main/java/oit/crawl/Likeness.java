package oit.crawl;

import java.util.Arrays;

/**
 * A page as 64 bits of which texts that differ little share most (Charikar's similarity hash): each
 * run of letters votes for or against each bit. Pictures and embedded things vote like a sentence,
 * so that pages that show other scans under the same words are told apart.
 */
final class Likeness {

  /** Bits that may differ between pages of which about one letter in twenty differs. */
  static final int NEAR = 7;

  /** One run in so many votes; the choice depends on the run alone. */
  private static final int SHARE = 4;

  /** Votes of a picture, in runs. */
  private static final int SENTENCE = 12;

  /** Votes that eight-bit counters hold. */
  private static final int FULL = 255;

  /** For each byte its bits, one in each of eight eight-bit counters. */
  private static final long[] SPREAD = new long[256];

  static {
    for (int value = 0; value < SPREAD.length; value++) {
      for (int bit = 0; bit < Byte.SIZE; bit++) {
        SPREAD[value] |= (long) ((value >> bit) & 1) << (bit * Byte.SIZE);
      }
    }
  }

  private final long[] small = new long[Byte.SIZE];
  private final int[] votes = new int[Long.SIZE];
  private int cast;
  private int inSmall;

  /** The bits of a page. */
  long of(Shingles.Print print) {
    Arrays.fill(votes, 0);
    cast = 0;
    long[] runs = print.runs();
    boolean few = runs.length < SHARE * SENTENCE;
    for (long run : runs) {
      if (few || (run & (SHARE - 1)) == 0) {
        vote(run);
      }
    }
    for (long shown : print.shown()) {
      for (int i = 1; i <= SENTENCE; i++) {
        vote((shown * (2L * i + 1)) ^ (shown >>> i));
      }
    }
    flush();
    long bits = 0;
    for (int bit = 0; bit < Long.SIZE; bit++) {
      bits |= 2 * votes[bit] > cast ? 1L << bit : 0;
    }
    return bits;
  }

  static boolean isNear(long a, long b) {
    return Long.bitCount(a ^ b) <= NEAR;
  }

  private void vote(long run) {
    for (int i = 0; i < Byte.SIZE; i++) {
      small[i] += SPREAD[(int) (run >>> (i * Byte.SIZE)) & 0xFF];
    }
    cast++;
    if (++inSmall == FULL) {
      flush();
    }
  }

  private void flush() {
    for (int i = 0; i < Byte.SIZE; i++) {
      for (int bit = 0; bit < Byte.SIZE; bit++) {
        votes[i * Byte.SIZE + bit] += (int) (small[i] >>> (bit * Byte.SIZE)) & 0xFF;
      }
    }
    Arrays.fill(small, 0);
    inSmall = 0;
  }
}
