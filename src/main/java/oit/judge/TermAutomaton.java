package oit.judge;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds every occurrence of many phrases in one pass over a text (Aho and Corasick, 1975). Linear
 * in the length of the text plus the number of hits; immutable and safe to share once built.
 *
 * <p>States are numbered level by level, from 0, the state before any letter. The children of a
 * state are therefore neighbours, in the order of their letters, and ten thousand phrases take a
 * few megabytes. The first states, to which a text comes back all the time, know the next state for
 * every letter.
 */
final class TermAutomaton {

  /** Told of each hit: the number of the phrase and its place in the text. */
  @FunctionalInterface
  interface Hits {
    void hit(int phrase, int start, int end);
  }

  private static final int NONE = -1;

  /** Entries of the table of moves: what fits beside the text into a processor's own memory. */
  private static final int MOST_MOVES = 1 << 16;

  private final int[] lengths;

  /** Numbers of the phrases, sorted by their letters. */
  private final int[] sorted;

  /** The letter that leads to a state. */
  private char[] letters;

  /** The first child of a state; its last is just before the first of the next state. */
  private int[] children;

  /** Where in {@code sorted} the phrases that end in a state begin, and how many they are. */
  private int[] endFrom;

  private int[] endCount;

  /** The state of the longest shorter stretch that some phrase begins with. */
  private int[] fails;

  /** The state itself or the next along the fails in which a phrase ends; 0 for none. */
  private int[] ends;

  /** A number from 1 on for each letter that any phrase holds; 0 for others. */
  private final char[] columns;

  private final int width;

  /** For each state below {@link #deep} and each column the next state. */
  private int[] moves = {};

  /** The first state that does not know the next one for every letter. */
  private int deep;

  /** Empty phrases are never hit. */
  TermAutomaton(List<String> phrases) {
    lengths = phrases.stream().mapToInt(String::length).toArray();
    sorted =
        IntStream.range(0, phrases.size())
            .filter(i -> lengths[i] > 0)
            .boxed()
            .sorted(Comparator.comparing(phrases::get))
            .mapToInt(i -> i)
            .toArray();
    int most = 1 + Arrays.stream(lengths).sum();
    letters = new char[most];
    children = new int[most + 1];
    endFrom = new int[most];
    endCount = new int[most];
    int states = grow(phrases);
    letters = Arrays.copyOf(letters, states);
    children = Arrays.copyOf(children, states + 1);
    endFrom = Arrays.copyOf(endFrom, states);
    endCount = Arrays.copyOf(endCount, states);
    columns = new char[phrases.stream().flatMapToInt(String::chars).max().orElse(0) + 1];
    width = 1 + number(states);
    int afterOneLetter = children[1 < states ? 1 : 0];
    deep = Math.max(afterOneLetter, Math.min(states, MOST_MOVES / width));
    fails = new int[states];
    ends = new int[states];
    link(states);
    moves = moves();
  }

  /** Level by level: a state is a stretch of the sorted phrases that begin alike. */
  private int grow(List<String> phrases) {
    int[] to = new int[endFrom.length];
    to[0] = sorted.length;
    int states = 1;
    int depth = 0;
    for (int level = 1, state = 0; state < states; state++) {
      if (state == level) {
        level = states;
        depth++;
      }
      int at = endFrom[state];
      while (at < to[state] && lengths[sorted[at]] == depth) {
        at++;
      }
      endCount[state] = at - endFrom[state];
      children[state] = states;
      while (at < to[state]) {
        char letter = phrases.get(sorted[at]).charAt(depth);
        letters[states] = letter;
        endFrom[states] = at;
        while (at < to[state] && phrases.get(sorted[at]).charAt(depth) == letter) {
          at++;
        }
        to[states++] = at;
      }
    }
    children[states] = states;
    return states;
  }

  /** Numbers the letters; returns how many there are. */
  private int number(int states) {
    int most = 0;
    for (int state = 1; state < states; state++) {
      if (columns[letters[state]] == 0) {
        columns[letters[state]] = (char) ++most;
      }
    }
    return most;
  }

  private void link(int states) {
    for (int state = 0; state < states; state++) {
      for (int child = children[state]; child < children[state + 1]; child++) {
        int fail = state == 0 ? 0 : onward(fails[state], letters[child]);
        fails[child] = fail;
        ends[child] = endCount[child] > 0 ? child : ends[fail];
      }
    }
  }

  private int[] moves() {
    int[] table = new int[deep * width];
    for (int state = 0; state < deep; state++) {
      if (state > 0) {
        System.arraycopy(table, fails[state] * width, table, state * width, width);
      }
      for (int child = children[state]; child < children[state + 1]; child++) {
        table[state * width + columns[letters[child]]] = child;
      }
    }
    return table;
  }

  void scan(CharSequence text, Hits hits) {
    int state = 0;
    for (int i = 0; i < text.length(); i++) {
      state = next(state, text.charAt(i));
      if (ends[state] != 0) {
        report(state, i + 1, hits);
      }
    }
  }

  /** As above, for the first letters of a text. */
  void scan(char[] text, int length, Hits hits) {
    int state = 0;
    for (int i = 0; i < length; i++) {
      state = next(state, text[i]);
      if (ends[state] != 0) {
        report(state, i + 1, hits);
      }
    }
  }

  private void report(int state, int end, Hits hits) {
    for (int at = ends[state]; at != 0; at = ends[fails[at]]) {
      for (int p = endFrom[at], last = p + endCount[at]; p < last; p++) {
        hits.hit(sorted[p], end - lengths[sorted[p]], end);
      }
    }
  }

  /** Whether any of the phrases stands in the text. */
  boolean isIn(CharSequence text) {
    int state = 0;
    for (int i = 0; i < text.length(); i++) {
      state = next(state, text.charAt(i));
      if (ends[state] != 0) {
        return true;
      }
    }
    return false;
  }

  private int next(int from, char letter) {
    int column = letter < columns.length ? columns[letter] : 0;
    if (column == 0) {
      return 0;
    }
    int state = from;
    while (state >= deep) {
      int child = child(state, letter);
      if (child != NONE) {
        return child;
      }
      state = fails[state];
    }
    return moves[state * width + column];
  }

  /** As {@link #next}, while the table is not there yet. */
  private int onward(int from, char letter) {
    for (int state = from; state != 0; state = fails[state]) {
      int child = child(state, letter);
      if (child != NONE) {
        return child;
      }
    }
    return Math.max(0, child(0, letter));
  }

  private int child(int state, char letter) {
    int low = children[state];
    int high = children[state + 1];
    while (low < high) {
      int middle = (low + high) >>> 1;
      char there = letters[middle];
      if (there == letter) {
        return middle;
      }
      if (there < letter) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return NONE;
  }
}
