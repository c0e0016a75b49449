package oit.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds every occurrence of many phrases in one pass over a text (Aho and Corasick, 1975). Linear
 * in the length of the text plus the number of hits; immutable and safe to share once built.
 *
 * <p>A table of moves: one row for each state, one column for each letter of the phrases, column 0
 * for all others. Rows are counted from 0, the state before any letter.
 */
final class TermAutomaton {

  /** Told of each hit: the number of the phrase and its place in the text. */
  @FunctionalInterface
  interface Hits {
    void hit(int phrase, int start, int end);
  }

  private static final int NONE = -1;
  private static final int[] NO_PHRASES = {};

  private final int[] lengths;

  /** Column of each letter, up to the highest in any phrase. */
  private final char[] columns;

  private final int width;

  /** The next state, by state and column. */
  private final int[] moves;

  /** Phrases that end in a state, the longest first; by number of the state. */
  private final int[][] ends;

  /** Empty phrases are never hit. */
  TermAutomaton(List<String> phrases) {
    lengths = phrases.stream().mapToInt(String::length).toArray();
    columns = columns(phrases);
    width = width(columns);
    int most = 1 + Arrays.stream(lengths).sum();
    int[] trie = new int[most * width];
    Arrays.fill(trie, NONE);
    List<List<Integer>> own = new ArrayList<>();
    own.add(new ArrayList<>());
    for (int i = 0; i < phrases.size(); i++) {
      if (lengths[i] > 0) {
        own.get(add(phrases.get(i), trie, own)).add(i);
      }
    }
    moves = Arrays.copyOf(trie, own.size() * width);
    ends = new int[own.size()][];
    link(own);
  }

  private static char[] columns(List<String> phrases) {
    int highest = phrases.stream().flatMapToInt(String::chars).max().orElse(0);
    char[] columns = new char[highest + 1];
    char next = 1;
    for (String phrase : phrases) {
      for (int i = 0; i < phrase.length(); i++) {
        char c = phrase.charAt(i);
        if (columns[c] == 0) {
          columns[c] = next++;
        }
      }
    }
    return columns;
  }

  private static int width(char[] columns) {
    int widest = 0;
    for (char column : columns) {
      widest = Math.max(widest, column);
    }
    return widest + 1;
  }

  private int add(String phrase, int[] trie, List<List<Integer>> own) {
    int state = 0;
    for (int i = 0; i < phrase.length(); i++) {
      int move = state * width + columns[phrase.charAt(i)];
      if (trie[move] == NONE) {
        trie[move] = own.size();
        own.add(new ArrayList<>(1));
      }
      state = trie[move];
    }
    return state;
  }

  /** Fills in where to go on when a letter does not continue a phrase, shallow states first. */
  private void link(List<List<Integer>> own) {
    int[] fails = new int[own.size()];
    int[] queue = new int[own.size()];
    int last = 1;
    for (int first = 0; first < last; first++) {
      int state = queue[first];
      int fail = fails[state];
      ends[state] = state == 0 ? NO_PHRASES : joined(own.get(state), ends[fail]);
      for (int column = 0; column < width; column++) {
        int move = state * width + column;
        int instead = state == 0 ? 0 : moves[fail * width + column];
        if (moves[move] == NONE) {
          moves[move] = instead;
        } else {
          fails[moves[move]] = instead;
          queue[last++] = moves[move];
        }
      }
    }
  }

  private static int[] joined(List<Integer> own, int[] shorter) {
    if (own.isEmpty()) {
      return shorter;
    }
    int[] all = new int[own.size() + shorter.length];
    for (int i = 0; i < own.size(); i++) {
      all[i] = own.get(i);
    }
    System.arraycopy(shorter, 0, all, own.size(), shorter.length);
    return all;
  }

  void scan(CharSequence text, Hits hits) {
    int state = 0;
    for (int i = 0; i < text.length(); i++) {
      state = next(state, text.charAt(i));
      if (state != 0) {
        for (int phrase : ends[state]) {
          hits.hit(phrase, i + 1 - lengths[phrase], i + 1);
        }
      }
    }
  }

  /** Whether any of the phrases stands in the text. */
  boolean isIn(CharSequence text) {
    int state = 0;
    for (int i = 0; i < text.length(); i++) {
      state = next(state, text.charAt(i));
      if (ends[state].length > 0) {
        return true;
      }
    }
    return false;
  }

  /** As above, for the first letters of a text. */
  boolean isIn(char[] text, int length) {
    int state = 0;
    for (int i = 0; i < length; i++) {
      state = next(state, text[i]);
      if (ends[state].length > 0) {
        return true;
      }
    }
    return false;
  }

  private int next(int state, char c) {
    return c < columns.length ? moves[state * width + columns[c]] : 0;
  }
}
