package oit.judge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import oit.checklist.Checklist;
import oit.checklist.Item;
import oit.thai.Bones;
import oit.thai.ThaiText;

/**
 * The phrases of all items of a checklist, found together in one pass over a label. Immutable, safe
 * to share.
 */
final class PhraseBook {

  /** Stands in a phrase for a few words between its pieces. */
  static final String GAP = "…";

  private static final int SHORTEST_SKELETON = 8;
  private static final int WIDEST_GAP = 80;
  private static final int WIDEST_CODE_GAP = 3;

  enum Sort {
    NAME,
    WEAK,
    UNLIKE
  }

  /**
   * A phrase of an item, cut at its gaps.
   *
   * @param first number of its first piece
   * @param words letters of the pieces without years, codes, fillers and signs
   */
  record Phrase(Item item, Sort sort, String text, List<String> pieces, int first, int words) {}

  /** Where a piece of a phrase stands in the label. */
  record Hit(int start, int end) {}

  /** A phrase found in the label, piece by piece. */
  record Span(Phrase phrase, List<Hit> hits, boolean exact) {
    int start() {
      return hits.getFirst().start();
    }

    int end() {
      return hits.getLast().end();
    }

    /** Letters of the pieces, without what fills the gaps. */
    int letters() {
      int letters = 0;
      for (Hit hit : hits) {
        letters += hit.end() - hit.start();
      }
      return letters;
    }

    boolean within(Span other) {
      return other.start() <= start() && end() <= other.end() && other.letters() > letters();
    }

    boolean sameAs(Span other) {
      return start() == other.start() && end() == other.end();
    }

    /** Whether a stretch of the label belongs to the words of the phrase. */
    boolean says(int from, int to) {
      return hits.stream().anyMatch(h -> h.start() <= from && to <= h.end());
    }
  }

  private final Lexicon lexicon = Lexicon.SHIPPED;

  /** The phrase that each piece belongs to. */
  private final List<Phrase> phraseOf = new ArrayList<>();

  private final Map<String, List<String>> unless = new HashMap<>();
  private final TermAutomaton exact;
  private final TermAutomaton bones;

  /** Bones of all that makes a label worth a closer look. */
  private final TermAutomaton telling;

  PhraseBook(Checklist checklist) {
    List<String> pieces = new ArrayList<>();
    for (Item item : checklist.items()) {
      add(item, Sort.NAME, List.of(item.title().th()), pieces);
      add(item, Sort.NAME, item.find().labels(), pieces);
      add(item, Sort.WEAK, item.find().weak(), pieces);
      add(item, Sort.UNLIKE, item.find().unlike(), pieces);
      unless.put(item.key(), item.find().unless().stream().map(w -> lexicon.spelt(w)).toList());
    }
    exact = new TermAutomaton(pieces);
    bones =
        new TermAutomaton(
            pieces.stream()
                .map(ThaiText::skeleton)
                .map(s -> s.length() < SHORTEST_SKELETON ? "" : s)
                .toList());
    telling = new TermAutomaton(telling().map(Spelt::level).map(ThaiText::skeleton).toList());
  }

  /** The longest piece of each phrase that can name an item, and what else matters in a label. */
  private Stream<String> telling() {
    Stream<String> names =
        phraseOf.stream()
            .filter(p -> p.sort() != Sort.UNLIKE)
            .map(p -> Collections.max(p.pieces(), Comparator.comparingInt(String::length)));
    // a misspelling with the bones of the right word hides nothing
    Stream<String> misspelt =
        lexicon.spellings().entrySet().stream()
            .filter(e -> !ThaiText.skeleton(e.getKey()).equals(ThaiText.skeleton(e.getValue())))
            .map(Map.Entry::getKey);
    return Stream.of(names, misspelt, lexicon.indexPages().stream()).flatMap(s -> s).distinct();
  }

  private void add(Item item, Sort sort, List<String> texts, List<String> pieces) {
    for (String text : texts) {
      List<String> parts = new ArrayList<>();
      for (String part : text.split(GAP)) {
        String folded = lexicon.spelt(part);
        if (!folded.isEmpty()) {
          parts.add(folded);
        }
      }
      if (!parts.isEmpty()) {
        int words = parts.stream().mapToInt(lexicon::tellingLetters).sum();
        Phrase phrase = new Phrase(item, sort, text, List.copyOf(parts), pieces.size(), words);
        parts.forEach(p -> phraseOf.add(phrase));
        pieces.addAll(parts);
      }
    }
  }

  /** Words that rule an item out where they stand in a label outside the item's own phrase. */
  List<String> unless(Item item) {
    return unless.getOrDefault(item.key(), List.of());
  }

  /**
   * False if the label surely names no item and no index of items. Much quicker than to look, and
   * the answer for most labels.
   *
   * @param room for at least as many letters as the label has; what it holds is lost
   */
  boolean mayTell(String label, char[] room) {
    int length = Bones.of(label, room);
    if (length == Bones.UNSURE) {
      return true;
    }
    Spelt.level(room, length);
    return telling.isIn(room, length) || mayHoldCode(room, length);
  }

  /** Whether the letter O or the word OIT stands before a number. */
  private static boolean mayHoldCode(char[] bones, int length) {
    for (int i = 0; i < length; i++) {
      if (bones[i] != 'o') {
        continue;
      }
      int at = i + 1;
      if (at + 1 < length && bones[at] == 'i' && bones[at + 1] == 't') {
        at += 2;
      }
      for (int gap = 0; gap < WIDEST_CODE_GAP && at < length && isSign(bones[at]); gap++) {
        at++;
      }
      if (at < length && bones[at] >= '0' && bones[at] <= '9') {
        return true;
      }
    }
    return false;
  }

  private static boolean isSign(char c) {
    return "._-/:".indexOf(c) >= 0;
  }

  /** Every phrase in the label. */
  List<Span> in(Spelt label) {
    String text = label.text();
    List<Span> spans = new ArrayList<>();
    PieceHits hits = new PieceHits();
    exact.scan(text, hits);
    collect(hits, label, true, spans);
    hits.clear();
    bones.scan(ThaiText.skeleton(text), hits);
    if (!hits.isEmpty()) {
      hits.move(places(text));
      collect(hits, label, false, spans);
    }
    return spans;
  }

  /** Joins hits of pieces to spans of phrases, pieces in order with anything between them. */
  private void collect(PieceHits hits, Spelt label, boolean isExact, List<Span> spans) {
    hits.sort();
    for (int i = 0; i < hits.count(); i++) {
      Phrase phrase = phraseOf.get(hits.piece(i));
      if (phrase.first() != hits.piece(i) || !hits.standsAlone(i, label)) {
        continue;
      }
      List<Hit> chain = chain(phrase, i, hits, label);
      if (chain.size() == phrase.pieces().size()) {
        spans.add(new Span(phrase, chain, isExact));
      }
    }
  }

  /** The pieces of a phrase from its first one on, each the nearest after the one before. */
  private static List<Hit> chain(Phrase phrase, int first, PieceHits hits, Spelt label) {
    Hit last = new Hit(hits.start(first), hits.end(first));
    if (phrase.pieces().size() == 1) {
      return List.of(last);
    }
    List<Hit> chain = new ArrayList<>(List.of(last));
    for (int p = 1; p < phrase.pieces().size(); p++) {
      int after = last.end();
      int next = hits.from(phrase.first() + p, after);
      while (hits.is(next, phrase.first() + p) && !hits.standsAlone(next, label)) {
        next++;
      }
      if (!hits.is(next, phrase.first() + p) || hits.start(next) > after + WIDEST_GAP) {
        break;
      }
      last = new Hit(hits.start(next), hits.end(next));
      chain.add(last);
    }
    return chain;
  }

  /** Where in a folded text each letter of its skeleton stands. */
  private static int[] places(String folded) {
    int[] places = new int[folded.length()];
    int next = 0;
    for (int i = 0; i < folded.length(); i++) {
      if (!Marks.isMark(folded.charAt(i))) {
        places[next++] = i;
      }
    }
    return places;
  }
}
