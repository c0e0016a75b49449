package oit.judge;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was worked out for texts, by a number of 64 bits that stands for each, so that the
 * texts themselves need not be kept. When it is full, what was not asked for since it was half full
 * is forgotten. Not thread-safe.
 */
final class Memory<V> {

  private static final int SMALLEST = 1 << 8;

  private final int most;
  private Half<V> young = new Half<>();
  private @Nullable Half<V> old;

  /**
   * @param most values kept, at the most; no less than half as many
   */
  Memory(int most) {
    this.most = most;
  }

  V get(String text, Function<String, V> work) {
    long sum = sum(text);
    V known = young.get(sum);
    if (known == null) {
      V before = old == null ? null : old.get(sum);
      known = before == null ? work.apply(text) : before;
      if (young.size >= most / 2) {
        old = young;
        young = new Half<>();
      }
      young.put(sum, known);
    }
    return known;
  }

  private static long sum(String text) {
    long sum = text.length();
    for (int i = 0; i < text.length(); i++) {
      sum = (sum ^ text.charAt(i)) * 0x9E3779B97F4A7C15L;
      sum ^= sum >>> 32;
    }
    return sum == 0 ? 1 : sum;
  }

  /** A table of plain arrays: there are as many entries as labels on a site. */
  private static final class Half<V> {

    private long[] sums = new long[SMALLEST];
    private Object[] values = new Object[SMALLEST];
    private int size;

    @SuppressWarnings("unchecked") // only values of the type are put in
    @Nullable V get(long sum) {
      int at = place(sum);
      return sums[at] == 0 ? null : (V) values[at];
    }

    void put(long sum, V value) {
      if (size * 2 >= sums.length) {
        grow();
      }
      int at = place(sum);
      size += sums[at] == 0 ? 1 : 0;
      sums[at] = sum;
      values[at] = value;
    }

    private int place(long sum) {
      int at = (int) sum & (sums.length - 1);
      while (sums[at] != 0 && sums[at] != sum) {
        at = (at + 1) & (sums.length - 1);
      }
      return at;
    }

    private void grow() {
      long[] before = sums;
      Object[] held = values;
      sums = new long[2 * before.length];
      values = new Object[2 * before.length];
      for (int i = 0; i < before.length; i++) {
        if (before[i] != 0) {
          int at = place(before[i]);
          sums[at] = before[i];
          values[at] = held[i];
        }
      }
    }
  }
}
