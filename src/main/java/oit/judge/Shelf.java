package oit.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the judge lays pages aside until it knows which of them it has to look at again. For one
 * judge and one thread.
 */
public interface Shelf {

  /**
   * Lays something aside.
   *
   * @param bytes the caller's own; copied before this returns
   * @param length how many of them count
   * @return the place to {@link #take} it from
   */
  long put(byte[] bytes, int length);

  /** What was put there. */
  byte[] take(long place);

  /** A shelf in the heap, for sites of a few hundred pages. */
  static Shelf inMemory() {
    List<byte[]> kept = new ArrayList<>();
    return new Shelf() {
      @Override
      public long put(byte[] bytes, int length) {
        kept.add(Arrays.copyOf(bytes, length));
        return kept.size() - 1L;
      }

      @Override
      public byte[] take(long place) {
        return kept.get((int) place);
      }
    };
  }
}
