package oit.judge;

import java.util.Arrays;

/**
 * Where pieces of phrases stand in a label, one number each: the piece, then where it starts, then
 * where it ends. Sorted, they lie together by piece and follow each other in the label.
 *
 * <p>For labels of at most 65,535 letters. Not thread-safe.
 */
final class PieceHits implements TermAutomaton.Hits {

  private static final int PLACE = 16;
  private static final int MASK = (1 << PLACE) - 1;

  private long[] hits = new long[16];
  private int count;

  @Override
  public void hit(int piece, int start, int end) {
    if (count == hits.length) {
      hits = Arrays.copyOf(hits, 2 * count);
    }
    hits[count++] = of(piece, start, end);
  }

  private static long of(int piece, int start, int end) {
    return (long) piece << 2 * PLACE | (long) start << PLACE | end;
  }

  void clear() {
    count = 0;
  }

  void sort() {
    Arrays.sort(hits, 0, count);
  }

  /** Whether there is a hit of this piece or a later one; the hits are sorted. */
  boolean reaches(int piece) {
    return count > 0 && piece(count - 1) >= piece;
  }

  /** Lets go of the hits of this piece and later ones; the hits are sorted. */
  void cut(int piece) {
    while (reaches(piece)) {
      count--;
    }
  }

  /** Lets go of all but the first hits. */
  void cutAfter(int first) {
    count = first;
  }

  void set(int i, int piece, int start, int end) {
    hits[i] = of(piece, start, end);
  }

  boolean isEmpty() {
    return count == 0;
  }

  int count() {
    return count;
  }

  int piece(int i) {
    return (int) (hits[i] >> 2 * PLACE);
  }

  int start(int i) {
    return (int) (hits[i] >> PLACE) & MASK;
  }

  int end(int i) {
    return (int) hits[i] & MASK;
  }

  /** Whether there is such a hit and it is of the piece. */
  boolean is(int i, int piece) {
    return i < count && piece(i) == piece;
  }

  /** The first hit of the piece that starts at a place or after it, or where it would stand. */
  int from(int piece, int place) {
    int at = Arrays.binarySearch(hits, 0, count, of(piece, place, 0));
    return at < 0 ? -at - 1 : at;
  }

  /** As above, known to be after some hit: the next pieces of a phrase are near its first one. */
  int from(int piece, int place, int after) {
    long wanted = of(piece, place, 0);
    int at = after + 1;
    while (at < count && hits[at] < wanted) {
      at++;
    }
    return at;
  }

  boolean standsAlone(int i, Spelt label) {
    return label.standsAlone(start(i), end(i));
  }
}
