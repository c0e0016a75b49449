package oit.judge;

/**
 * Counts pages by a number of 64 bits: a table of plain arrays, because there are as many entries
 * as blocks of text on the whole site.
 */
final class Tally {

  private static final int MOST = 1 << 17;

  private long[] keys = new long[1 << 10];
  private int[] counts = new int[1 << 10];

  /** The page that counted last, so that no page counts twice. */
  private int[] last = new int[1 << 10];

  private int size;

  /**
   * @param page from 1 on, never falling
   */
  void add(long key, int page) {
    int at = place(key);
    if (counts[at] == 0) {
      keys[at] = key;
      size++;
    }
    if (last[at] != page) {
      last[at] = page;
      counts[at]++;
      if (size * 2 > keys.length) {
        move(keys.length * 2, 0);
      }
    }
  }

  int of(long key) {
    return counts[place(key)];
  }

  /** If the table is full, forgets what was counted no more than {@code rare} times. */
  void makeRoom(int rare) {
    if (size > MOST) {
      move(keys.length, rare);
    }
  }

  /** Where the key is, or where it belongs. */
  private int place(long key) {
    int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & (keys.length - 1);
    while (counts[at] != 0 && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  private void move(int room, int rare) {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    int[] oldLast = last;
    keys = new long[room];
    counts = new int[room];
    last = new int[room];
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldCounts[i] > rare) {
        int at = place(oldKeys[i]);
        keys[at] = oldKeys[i];
        counts[at] = oldCounts[i];
        last[at] = oldLast[i];
        size++;
      }
    }
  }
}
