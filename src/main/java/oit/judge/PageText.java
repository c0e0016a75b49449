package oit.judge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import oit.read.Block;
import oit.thai.ThaiText;
import org.jspecify.annotations.Nullable;

/**
 * Chosen blocks of one resource as one searchable text. Lines of a document run into each other,
 * because a phrase may be broken over them; blocks of a web page do not.
 */
final class PageText {

  /** Where a phrase was found. */
  record Spot(int block, String snippet) {}

  private static final int LEAST_ROOM = 2_000;
  private static final int SHORTEST_SKELETON = 4;
  private static final int SURE_SKELETON = 8;

  /** Marks are what is lost first when letters are read off pictures. */
  private static final int SURE_RECOGNISED = 6;

  private static final int SNIPPET = 70;
  private static final int WIDEST_GAP = 40;

  private final List<Block> blocks;
  private final boolean recognised;
  private final List<Spelt> spelt = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> boneStarts = new ArrayList<>();
  private final Map<String, Integer> letters;
  private final Map<String, Integer> counts = new HashMap<>();
  private @Nullable Grams grams;
  private @Nullable Grams boneGrams;
  private @Nullable Times times;
  private @Nullable Persons persons;
  private @Nullable String bones;
  private final String text;

  PageText(List<Block> blocks, BitSet chosen) {
    this(blocks, chosen, false);
  }

  /**
   * @param recognised whether the text was read off pictures, so that letters may be wrong
   */
  PageText(List<Block> blocks, BitSet chosen, boolean recognised) {
    this(
        blocks,
        chosen,
        recognised,
        i -> Lexicon.SHIPPED.spell(blocks.get(i).text()),
        new HashMap<>());
  }

  private PageText(
      List<Block> blocks,
      BitSet chosen,
      boolean recognised,
      IntFunction<Spelt> speller,
      Map<String, Integer> letters) {
    this.blocks = blocks;
    this.recognised = recognised;
    this.letters = letters;
    StringBuilder all = new StringBuilder(LEAST_ROOM);
    for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
      Spelt block = speller.apply(i);
      if (block.text().isEmpty()) {
        continue;
      }
      numbers.add(i);
      spelt.add(block);
      starts.add(all.length());
      all.append(block.text());
      if (blocks.get(i).role() != Block.Role.LINE) {
        all.append('\n');
      }
    }
    text = all.toString();
  }

  /** The skeletons of the blocks; most pages are never searched by them. */
  private String bones() {
    String known = bones;
    if (known == null) {
      char[] skeletons = new char[text.length()];
      int length = 0;
      for (int i = 0; i < starts.size(); i++) {
        boneStarts.add(length);
        int from = starts.get(i);
        int to = from + spelt.get(i).text().length();
        length = ThaiText.skeleton(text, from, to, skeletons, length);
        if (to < text.length() && text.charAt(to) == '\n') {
          skeletons[length++] = '\n';
        }
      }
      known = new String(skeletons, 0, length);
      bones = known;
    }
    return known;
  }

  /** The text of some of the blocks. */
  PageText only(BitSet chosen) {
    return new PageText(blocks, chosen, recognised, this::spelt, letters);
  }

  private Spelt spelt(int block) {
    int at = Collections.binarySearch(numbers, block);
    return at >= 0 ? spelt.get(at) : Lexicon.SHIPPED.spell(blocks.get(block).text());
  }

  /** Letters of a label on the page when folded. */
  int letters(String label) {
    return letters.computeIfAbsent(label, l -> ThaiText.fold(l).length());
  }

  /** A count that belongs to the text and the label under which it was reached; counted once. */
  int count(String label, IntSupplier counting) {
    Integer known = counts.get(label);
    if (known == null) {
      known = counting.getAsInt();
      counts.put(label, known);
    }
    return known;
  }

  /** The folded text of one block. */
  String folded(int block) {
    return spelt(block).folded();
  }

  /** Folded text, blocks ended by line feeds. */
  String text() {
    return text;
  }

  /** Letters and digits of the text. */
  int length() {
    return text.length();
  }

  /**
   * First place of a folded phrase, exact before forgiving. A {@code …} in it stands for a few
   * words between.
   */
  Optional<Spot> find(String phrase) {
    int gap = phrase.indexOf(Phrases.GAP);
    if (gap >= 0) {
      return findAround(phrase.substring(0, gap), phrase.substring(gap + 1));
    }
    int at = next(phrase, 0);
    if (at >= 0) {
      int entry = entryAt(starts, at);
      return Optional.of(spot(entry, at - starts.get(entry)));
    }
    Optional<Spot> byBones = findByBones(phrase);
    return recognised && byBones.isEmpty() ? findNearly(phrase) : byBones;
  }

  private Optional<Spot> findNearly(String phrase) {
    int end = new NearMatch(Phrases.bones(phrase)).endIn(bones());
    return end < 0 ? Optional.empty() : Optional.of(spot(entryAt(boneStarts, end - 1), 0));
  }

  private Optional<Spot> findAround(String before, String after) {
    for (int at : all(before)) {
      int from = at + before.length();
      int end = Math.min(text.length(), from + WIDEST_GAP + after.length());
      if (text.substring(from, end).contains(after)) {
        int entry = entryAt(starts, at);
        return Optional.of(spot(entry, at - starts.get(entry)));
      }
    }
    return Optional.empty();
  }

  /** Long phrases may have lost marks; short ones only moved them, as some PDFs do. */
  private Optional<Spot> findByBones(String phrase) {
    String skeleton = Phrases.bones(phrase);
    if (skeleton.length() < SHORTEST_SKELETON || skeleton.length() == phrase.length()) {
      return Optional.empty();
    }
    if (!boneGrams().mayHold(skeleton)) {
      return Optional.empty();
    }
    String bones = bones();
    int sure = recognised ? SURE_RECOGNISED : SURE_SKELETON;
    boolean forgiving = skeleton.length() >= sure;
    for (int at = bones.indexOf(skeleton); at >= 0; at = bones.indexOf(skeleton, at + 1)) {
      if (inCompound(bones, at, skeleton, Phrases::bones)) {
        continue;
      }
      int entry = entryAt(boneStarts, at);
      if (forgiving || Marks.sameBag(phrase, text, boneAt(entry, at), skeleton.length())) {
        return Optional.of(spot(entry, 0));
      }
    }
    return Optional.empty();
  }

  private Grams grams() {
    Grams known = grams;
    if (known == null) {
      known = new Grams(text);
      grams = known;
    }
    return known;
  }

  private Grams boneGrams() {
    Grams known = boneGrams;
    if (known == null) {
      known = new Grams(bones());
      boneGrams = known;
    }
    return known;
  }

  /** The times that the blocks speak of, found once by {@code search}. */
  Times times(Supplier<Times> search) {
    Times known = times;
    if (known == null) {
      known = search.get();
      times = known;
    }
    return known;
  }

  /** The persons whom the blocks show, found once by {@code search}. */
  Persons persons(Supplier<Persons> search) {
    Persons known = persons;
    if (known == null) {
      known = search.get();
      persons = known;
    }
    return known;
  }

  /** Place in the text of a place in the skeleton. */
  private int boneAt(int entry, int at) {
    int place = starts.get(entry);
    for (int left = at - boneStarts.get(entry); ; place++) {
      if (!Marks.isMark(text.charAt(place)) && left-- == 0) {
        return place;
      }
    }
  }

  /** Every place of a folded phrase in the folded text. */
  List<Integer> all(String phrase) {
    List<Integer> places = new ArrayList<>();
    for (int at = next(phrase, 0); at >= 0; at = next(phrase, at + 1)) {
      places.add(at);
    }
    return places;
  }

  private int next(String phrase, int from) {
    if (!grams().mayHold(phrase)) {
      return -1;
    }
    int at = text.indexOf(phrase, from);
    while (at >= 0
        && (inCompound(text, at, phrase, UnaryOperator.identity()) || !isAlone(at, phrase))) {
      at = text.indexOf(phrase, at + 1);
    }
    return at;
  }

  /** Whether the phrase is only part of a word that means something else. */
  private static boolean inCompound(
      String text, int at, String phrase, UnaryOperator<String> likeText) {
    for (String word : Lexicon.SHIPPED.compounds()) {
      String compound = likeText.apply(word);
      int within = compound.indexOf(phrase);
      if (within >= 0
          && compound.length() > phrase.length()
          && text.startsWith(compound, at - within)) {
        return true;
      }
    }
    return false;
  }

  /** Number of the block that holds a place of the folded text. */
  int blockAt(int place) {
    return numbers.get(entryAt(starts, place));
  }

  /** Whether the phrase is not a part of a longer Latin word. */
  private boolean isAlone(int at, String phrase) {
    int entry = entryAt(starts, at);
    Spelt block = spelt.get(entry);
    int from = at - starts.get(entry);
    int to = Math.min(from + phrase.length(), block.text().length());
    return from >= to || block.standsAlone(from, to);
  }

  private Spot spot(int entry, int place) {
    int number = numbers.get(entry);
    return new Spot(number, snippet(blocks.get(number).text(), spelt.get(entry), place));
  }

  private static String snippet(String original, Spelt spelt, int place) {
    if (original.length() <= 2 * SNIPPET) {
      return original;
    }
    int at = spelt.originalOffset(Math.min(place, spelt.text().length() - 1));
    int from = Math.max(0, at - SNIPPET / 2);
    int to = Math.min(original.length(), at + SNIPPET * 3 / 2);
    return (from > 0 ? "…" : "")
        + original.substring(from, to)
        + (to < original.length() ? "…" : "");
  }

  private static int entryAt(List<Integer> starts, int place) {
    int low = 0;
    int high = starts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (starts.get(middle) <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
