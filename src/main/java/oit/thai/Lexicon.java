package oit.thai;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private final Map<Character, List<Entry<T>>> entries = new HashMap<>();

  /** Adds words given in Thai or lower-case Latin; a dot in a word makes it an abbreviation. */
  Lexicon<T> add(T value, String... words) {
    for (String word : words) {
      boolean latin = !Glyphs.isThai(word.charAt(0));
      String folded = latin ? word : ThaiText.fold(word);
      Style style = style(folded);
      String stored = style == Style.LOOSE ? ThaiText.skeleton(folded) : folded;
      List<Entry<T>> same = entries.computeIfAbsent(stored.charAt(0), first -> new ArrayList<>());
      same.add(new Entry<>(stored, style, value));
      same.sort(Comparator.comparingInt((Entry<T> entry) -> -entry.word.length()));
    }
    return this;
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
    List<Entry<T>> candidates = entries.get(text.charAt(at));
    if (candidates == null) {
      return null;
    }
    for (Entry<T> entry : candidates) {
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
