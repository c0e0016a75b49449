package oit.store;

import java.util.Arrays;

/**
 * Where the lines of a file stand, by a key of each: some thirty bytes a line, whatever the length
 * of the key. Keys are told apart by 64 bits of digest, so whoever finds a line still has to look
 * whether it is the right one. Not thread-safe.
 */
final class LineIndex {

  private static final int GONE = -1;

  private long[] digests = new long[16];
  private long[] offsets = new long[16];
  private int[] table = filled(64);
  private int size;

  /** Adds a line; several may have the same key. */
  void add(String key, long offset) {
    if (size == digests.length) {
      digests = Arrays.copyOf(digests, size * 2);
      offsets = Arrays.copyOf(offsets, size * 2);
    }
    digests[size] = digest(key);
    offsets[size] = offset;
    size++;
    if (size * 2 > table.length) {
      table = filled(table.length * 2);
      for (int line = 0; line < size; line++) {
        enter(line);
      }
    } else {
      enter(size - 1);
    }
  }

  /** The lines that may have that key, in the order in which they were added. */
  long[] of(String key) {
    long digest = digest(key);
    long[] found = new long[4];
    int count = 0;
    for (int at = slot(digest); table[at] >= 0; at = after(at)) {
      int line = table[at];
      if (digests[line] == digest && offsets[line] != GONE) {
        found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
        found[count++] = offsets[line];
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** Forgets a line. */
  void remove(String key, long offset) {
    long digest = digest(key);
    for (int at = slot(digest); table[at] >= 0; at = after(at)) {
      if (offsets[table[at]] == offset && digests[table[at]] == digest) {
        offsets[table[at]] = GONE;
      }
    }
  }

  private void enter(int line) {
    int at = slot(digests[line]);
    while (table[at] >= 0) {
      at = after(at);
    }
    table[at] = line;
  }

  private int slot(long digest) {
    return (int) (digest & (table.length - 1));
  }

  private int after(int slot) {
    return (slot + 1) & (table.length - 1);
  }

  private static int[] filled(int length) {
    int[] table = new int[length];
    Arrays.fill(table, -1);
    return table;
  }

  private static long digest(String key) {
    long digest = 0;
    for (int i = 0; i < key.length(); i++) {
      digest = digest * 0x100000001b3L + key.charAt(i);
    }
    return mix(mix(digest));
  }

  private static long mix(long x) {
    return (x ^ (x >>> 32)) * 0xd6e8feb86659fd93L;
  }
}
