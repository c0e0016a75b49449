package oit.thai;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words looked up in text folded with single blanks. Thai words match across stray blanks, long
 * ones also with lost or moved marks; abbreviations match with or without their dots; Latin words
 * match whole. The longest word wins. Not changed after it is built.
 */
final class Lexicon<T> {
  private static final int LONG_ENOUGH_TO_LOSE_MARKS = 5;

  /** A word found, ending before {@code end}. */
  record Hit<T>(T value, int end) {}

  private enum Style {
    EXACT,
    LOOSE,
    DOTTED,
    LATIN
  }

  private record Entry<T>(String word, Style style, T value) {}

  /** Past the last letter that a word begins with. */
  private static final int LETTERS = 0x0E80;

  private static final int SORTS = 0x80;

  /** The words that begin with each letter, the longest first. */
  private final List<List<Entry<T>>> entries = new ArrayList<>(nothing());

  /** Whether any word begins with a letter: half of all letters are passed over by this alone. */
  private final boolean[] firsts = new boolean[LETTERS];

  /**
   * For each first letter a set of bits, one for each sort of second letter with which a word may
   * go on: nearly all text is passed over at a glance.
   */
  private final long[] seconds = new long[LETTERS * SORTS / Long.SIZE];

  /** As above, for words in which marks and blanks do not count. */
  private final long[] looseSeconds = new long[seconds.length];

  private static <E> List<List<E>> nothing() {
    return Collections.nCopies(LETTERS, List.of());
  }

  /** Adds words given in Thai or lower-case Latin; a dot in a word makes it an abbreviation. */
  Lexicon<T> add(T value, String... words) {
    for (String word : words) {
      boolean latin = !Glyphs.isThai(word.charAt(0));
      String folded = latin ? word : ThaiText.fold(word);
      Style style = style(folded);
      String stored = style == Style.LOOSE ? ThaiText.skeleton(folded) : folded;
      List<Entry<T>> same = new ArrayList<>(entries.get(stored.charAt(0)));
      same.add(new Entry<>(stored, style, value));
      same.sort(Comparator.comparingInt((Entry<T> entry) -> -entry.word.length()));
      entries.set(stored.charAt(0), same);
      firsts[stored.charAt(0)] = true;
      noteSeconds(stored, style);
    }
    return this;
  }

  /** In doubt too many: the words themselves are looked at afterwards. */
  private void noteSeconds(String word, Style style) {
    char first = word.charAt(0);
    boolean loose = style == Style.LOOSE;
    for (char second = 0; second < SORTS; second++) {
      boolean am =
          loose && word.charAt(1) == Glyphs.SARA_AA && Glyphs.rank((char) (0x0E00 + second)) > 0;
      if (word.length() == 1 || am) {
        note(seconds, first, second);
      }
    }
    int last = style == Style.DOTTED ? 3 : 2;
    for (int i = 1; i < Math.min(last, word.length()); i++) {
      note(loose ? looseSeconds : seconds, first, word.charAt(i));
    }
    if (!loose) {
      note(seconds, first, ' ');
    }
  }

  private static void note(long[] set, char first, char second) {
    set[first << 1 | second >> 6 & 1] |= 1L << second;
  }

  private static boolean holds(long[] set, char first, char second) {
    return (set[first << 1 | second >> 6 & 1] & 1L << second) != 0;
  }

  private boolean mayGoOn(String text, int at) {
    char first = text.charAt(at);
    if (at + 1 == text.length() || holds(seconds, first, text.charAt(at + 1))) {
      return true;
    }
    int next = at + 1;
    while (next < text.length()
        && (text.charAt(next) == ' ' || Glyphs.rank(text.charAt(next)) > 0)) {
      next++;
    }
    return next < text.length() && holds(looseSeconds, first, text.charAt(next));
  }

  private static Style style(String word) {
    if (word.indexOf('.') >= 0) {
      return Style.DOTTED;
    }
    if (!Glyphs.isThai(word.charAt(0))) {
      return Style.LATIN;
    }
    return ThaiText.skeleton(word).length() >= LONG_ENOUGH_TO_LOSE_MARKS
        ? Style.LOOSE
        : Style.EXACT;
  }

  @Nullable Hit<T> match(String text, int at) {
    char first = text.charAt(at);
    if (first >= LETTERS || !firsts[first] || !mayGoOn(text, at)) {
      return null;
    }
    for (Entry<T> entry : entries.get(first)) {
      int end =
          switch (entry.style) {
            case EXACT -> spaced(text, at, entry.word, false);
            case LOOSE -> spaced(text, at, entry.word, true);
            case DOTTED -> dotted(text, at, entry.word);
            case LATIN -> latin(text, at, entry.word);
          };
      if (end > 0) {
        return new Hit<>(entry.value, end);
      }
    }
    return null;
  }

  private static int spaced(String text, int at, String word, boolean loose) {
    int j = at;
    int k = 0;
    while (k < word.length()) {
      if (j >= text.length()) {
        return -1;
      }
      char c = text.charAt(j);
      if (c == word.charAt(k)
          || (loose && c == Glyphs.SARA_AM && word.charAt(k) == Glyphs.SARA_AA)) {
        k++;
      } else if (k == 0 || !(c == ' ' || (loose && Glyphs.rank(c) > 0))) {
        return -1;
      }
      j++;
    }
    while (loose && j < text.length() && Glyphs.rank(text.charAt(j)) > 0) {
      j++;
    }
    return j < text.length() && Glyphs.rank(text.charAt(j)) > 0 ? -1 : j;
  }

  private static int dotted(String text, int at, String word) {
    int j = at;
    boolean dots = false;
    for (int k = 0; k < word.length(); k++) {
      int next = j < text.length() && text.charAt(j) == ' ' && k > 0 ? j + 1 : j;
      if (word.charAt(k) == '.') {
        if (next < text.length() && text.charAt(next) == '.') {
          dots = true;
          j = next + 1;
        }
      } else if (next < text.length() && text.charAt(next) == word.charAt(k)) {
        j = next + 1;
      } else {
        return -1;
      }
    }
    boolean marked = j < text.length() && Glyphs.rank(text.charAt(j)) > 0;
    boolean apart = edge(text, at - 1) && edge(text, j);
    boolean oneLetter = word.length() == 2;
    return (dots || (apart && !oneLetter)) && !marked ? j : -1;
  }

  private static int latin(String text, int at, String word) {
    int end = at + word.length();
    boolean whole =
        text.startsWith(word, at)
            && (at == 0 || !Glyphs.isLatin(text.charAt(at - 1)))
            && (end == text.length() || !Glyphs.isLatin(text.charAt(end)));
    return whole ? end : -1;
  }

  private static boolean edge(String text, int at) {
    return at < 0
        || at >= text.length()
        || !(Glyphs.isThaiLetter(text.charAt(at)) || Glyphs.isLatin(text.charAt(at)));
  }
}
