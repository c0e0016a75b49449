package oit.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private static final String CLAUSE = ThaiText.fold("ข้อ");

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
      for (Hit hit : hits) {
        if (hit.start() <= from && to <= hit.end()) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * What a label says.
   *
   * @param text folded, misspellings put right
   * @param spans every phrase in it
   * @param coded whether it may hold the code of an item
   * @param index whether it is that of a page that lists the items of a framework
   */
  record Said(String text, List<Span> spans, boolean coded, boolean index) {
    static final Said NOTHING = new Said("", List.of(), false, false);
  }

  /** What is worked with while a label is looked at; used again for the next one. */
  static final class Scratch {

    private final char[] bones;
    private int[] places;
    private final PieceHits exact = new PieceHits();
    private final PieceHits loose = new PieceHits();

    /**
     * @param longest letters of the longest label
     */
    Scratch(int longest) {
      bones = new char[longest];
      places = new int[longest];
    }

    /** Where in a folded text each letter of its skeleton stands. */
    private int[] places(String folded) {
      if (places.length < folded.length()) {
        places = new int[folded.length()];
      }
      int next = 0;
      for (int i = 0; i < folded.length(); i++) {
        if (!Marks.isMark(folded.charAt(i))) {
          places[next++] = i;
        }
      }
      return places;
    }
  }

  private final Lexicon lexicon = Lexicon.SHIPPED;

  /** The phrase that each piece belongs to. */
  private final List<Phrase> phraseOf = new ArrayList<>();

  private final Map<String, List<String>> unless = new HashMap<>();
  private final List<String> pieces = new ArrayList<>();

  /** Marks that each piece begins with, before its first bone. */
  private final int[] leads;

  /** Whether the bones of a piece are enough to know it by. */
  private final boolean[] sure;

  /** The number of the first word that stands for an index; those before are pieces. */
  private final int firstIndexing;

  /** The number of the first misspelling. */
  private final int firstMisspelt;

  /** Bones of all pieces, then of all words of an index, then of all misspellings. */
  private final TermAutomaton bones;

  PhraseBook(Checklist checklist) {
    for (Item item : checklist.items()) {
      add(item, Sort.NAME, List.of(item.title().th()));
      add(item, Sort.NAME, item.find().labels());
      add(item, Sort.WEAK, item.find().weak());
      add(item, Sort.UNLIKE, item.find().unlike());
      unless.put(item.key(), item.find().unless().stream().map(w -> lexicon.spelt(w)).toList());
    }
    List<String> words = new ArrayList<>(pieces);
    firstIndexing = words.size();
    lexicon.indexPages().forEach(w -> words.add(Spelt.level(w)));
    firstMisspelt = words.size();
    words.addAll(lexicon.spellings().keySet());
    List<String> skeletons = words.stream().map(ThaiText::skeleton).toList();
    bones = new TermAutomaton(skeletons);
    leads = new int[firstIndexing];
    sure = new boolean[firstIndexing];
    for (int i = 0; i < firstIndexing; i++) {
      sure[i] = skeletons.get(i).length() >= SHORTEST_SKELETON;
      while (leads[i] < pieces.get(i).length() && Marks.isMark(pieces.get(i).charAt(leads[i]))) {
        leads[i]++;
      }
    }
  }

  private void add(Item item, Sort sort, List<String> texts) {
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

  /** Whether a text may hold the code of an item, with its letter. */
  boolean mayHoldCode(String text, Scratch scratch) {
    int length = Bones.of(text, scratch.bones);
    return length == Bones.UNSURE || mayHoldCode(scratch.bones, length);
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

  /** Whether a number at the beginning may be the code of an item. */
  private static boolean mayBeginWithCode(String folded) {
    for (int at = 0; at < folded.length(); at++) {
      char c = folded.charAt(at);
      if (c >= '0' && c <= '9') {
        return true;
      }
      if (Character.isLetter(c)) {
        return folded.startsWith(CLAUSE, at);
      }
    }
    return false;
  }

  /** What a label says. Most say nothing, which is found out without folding them. */
  Said in(String label, Scratch scratch) {
    PieceHits hits = scratch.loose;
    int length = Bones.of(label, scratch.bones);
    boolean code = length == Bones.UNSURE;
    boolean index = true;
    Spelt spelt = null;
    if (length != Bones.UNSURE) {
      Spelt.level(scratch.bones, length);
      scan(scratch.bones, length, hits);
      code = mayHoldCode(scratch.bones, length);
      if (!code && !hits.reaches(firstIndexing) && !mayName(hits)) {
        return Said.NOTHING;
      }
      index = hits.reaches(firstIndexing);
      if (!hits.reaches(firstMisspelt)) {
        spelt = Spelt.right(label);
      }
    }
    if (spelt == null) {
      spelt = lexicon.spell(label);
      char[] skeleton = ThaiText.skeleton(spelt.text()).toCharArray();
      scan(skeleton, skeleton.length, hits);
    }
    return new Said(
        spelt.text(),
        spans(spelt, scratch),
        code || mayBeginWithCode(spelt.text()),
        index && lexicon.isIndex(spelt.folded()));
  }

  private void scan(char[] skeleton, int length, PieceHits hits) {
    hits.clear();
    bones.scan(skeleton, length, hits);
    hits.sort();
  }

  /** Whether all pieces of a phrase that can name an item are there. */
  private boolean mayName(PieceHits hits) {
    for (int i = 0; i < hits.count(); i++) {
      int piece = hits.piece(i);
      Phrase phrase = phraseOf.get(piece);
      if (phrase.first() == piece && phrase.sort() != Sort.UNLIKE && isWhole(phrase, i, hits)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWhole(Phrase phrase, int first, PieceHits hits) {
    int at = first;
    for (int p = 1; p < phrase.pieces().size(); p++) {
      at = hits.from(phrase.first() + p, 0, at);
      if (!hits.is(at, phrase.first() + p)) {
        return false;
      }
    }
    return true;
  }

  /** Every phrase of whose bones there were hits, where it stands in the label. */
  private List<Span> spans(Spelt label, Scratch scratch) {
    String text = label.text();
    PieceHits exact = scratch.exact;
    PieceHits loose = scratch.loose;
    exact.clear();
    loose.cut(firstIndexing);
    int[] places = loose.isEmpty() ? scratch.places : scratch.places(text);
    int kept = 0;
    for (int i = 0; i < loose.count(); i++) {
      int piece = loose.piece(i);
      String words = pieces.get(piece);
      int start = places[loose.start(i)];
      int from = start - leads[piece];
      if (text.startsWith(words, from)) {
        exact.hit(piece, from, from + words.length());
      }
      if (sure[piece]) {
        loose.set(kept++, piece, start, places[loose.end(i) - 1] + 1);
      }
    }
    loose.cutAfter(kept);
    List<Span> spans = new ArrayList<>();
    collect(exact, exact, label, spans);
    collect(loose, exact, label, spans);
    return spans;
  }

  /**
   * Joins hits of pieces to spans of phrases, pieces in order with anything between them. What
   * stands there letter by letter is not taken again for its bones.
   */
  private void collect(PieceHits hits, PieceHits exact, Spelt label, List<Span> spans) {
    boolean isExact = hits == exact;
    for (int i = 0; i < hits.count(); i++) {
      Phrase phrase = phraseOf.get(hits.piece(i));
      if (phrase.first() != hits.piece(i) || !hits.standsAlone(i, label)) {
        continue;
      }
      List<Hit> chain = chain(phrase, i, hits, label);
      if (chain.size() == phrase.pieces().size() && (isExact || !isIn(exact, phrase, chain))) {
        spans.add(new Span(phrase, chain, isExact));
      }
    }
  }

  private boolean isIn(PieceHits exact, Phrase phrase, List<Hit> chain) {
    for (int p = 0; p < chain.size(); p++) {
      int piece = phrase.first() + p;
      int from = chain.get(p).start() - leads[piece];
      int at = exact.from(piece, from);
      if (!exact.is(at, piece) || exact.start(at) != from) {
        return false;
      }
    }
    return true;
  }

  /** The pieces of a phrase from its first one on, each the nearest after the one before. */
  private static List<Hit> chain(Phrase phrase, int first, PieceHits hits, Spelt label) {
    Hit last = new Hit(hits.start(first), hits.end(first));
    if (phrase.pieces().size() == 1) {
      return List.of(last);
    }
    List<Hit> chain = new ArrayList<>(phrase.pieces().size());
    chain.add(last);
    int next = first;
    for (int p = 1; p < phrase.pieces().size(); p++) {
      int after = last.end();
      next = hits.from(phrase.first() + p, after, next);
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
}
