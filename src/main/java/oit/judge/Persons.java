package oit.judge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import oit.read.Block;
import oit.thai.ThaiNames;

/**
 * Persons and vacant posts on a page, each with what stands beside them. Cards and plain lists put
 * post, picture and telephone before or after the name, tables in its row or in its column; the
 * reading that gives the most persons a detail is taken as the page's habit.
 */
final class Persons {

  private static final int WIDEST_CARD = 8;

  /** A block with more names is a list, not a card. */
  private static final int MOST_NAMES = 20;

  /**
   * A person or a vacant post.
   *
   * @param block of the piece
   * @param words the name as written, or the words for a vacancy
   * @param inColumn others stand in the same row of the table, so what belongs to this one stands
   *     above or below
   */
  private record Person(int block, boolean vacant, String words, boolean inColumn) {
    boolean isLatin() {
      return !vacant && words.charAt(0) < 0x250;
    }
  }

  private final Piece piece;
  private final List<Block> blocks;
  private final List<Person> persons = new ArrayList<>();

  Persons(Piece piece) {
    this.piece = piece;
    blocks = piece.resource().blocks();
    BitSet chosen = piece.blocks();
    for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
      find(i);
    }
    long latin = persons.stream().filter(Person::isLatin).count();
    long named = persons.stream().filter(p -> !p.vacant).count();
    if (latin > 0 && 2 * latin <= named) {
      // the same persons once more in English
      persons.removeIf(Person::isLatin);
    }
    for (int i = 0; i < persons.size(); i++) {
      Person p = persons.get(i);
      boolean inColumn = sharesRow(i, i - 1) || sharesRow(i, i + 1);
      persons.set(i, new Person(p.block, p.vacant, p.words, inColumn));
    }
  }

  private void find(int block) {
    String text = blocks.get(block).text();
    List<ThaiNames.Name> names = ThaiNames.in(text);
    names.forEach(n -> persons.add(new Person(block, false, n.text(), false)));
    if (names.isEmpty() && People.isVacant(text)) {
      persons.add(new Person(block, true, text, false));
    }
  }

  private boolean sharesRow(int i, int other) {
    if (other < 0 || other >= persons.size()) {
      return false;
    }
    Block a = blocks.get(persons.get(i).block);
    Block b = blocks.get(persons.get(other).block);
    return sameRow(a, b) && a.column() != b.column();
  }

  int size() {
    return persons.size();
  }

  boolean isVacant(int i) {
    return persons.get(i).vacant;
  }

  String words(int i) {
    return persons.get(i).words;
  }

  /** A test of blocks, each looked at once however many persons stand near it. */
  private final class Look {
    private final Predicate<String> test;
    private final BitSet tested = new BitSet();
    private final BitSet passed = new BitSet();

    Look(Predicate<String> test) {
      this.test = test;
    }

    boolean passes(int block) {
      if (!tested.get(block)) {
        tested.set(block);
        passed.set(block, test.test(withoutNames(block)));
      }
      return passed.get(block);
    }
  }

  /** Which persons have a block near them whose text, names taken out, passes. */
  BitSet having(Predicate<String> wanted) {
    Look test = new Look(wanted);
    BitSet after = new BitSet();
    BitSet before = new BitSet();
    for (int i = 0; i < persons.size(); i++) {
      if (persons.get(i).inColumn) {
        after.set(i, passesInColumn(i, 1, test));
        before.set(i, passesInColumn(i, -1, test));
        continue;
      }
      int at = persons.get(i).block;
      after.set(i, passes(at, Math.min(next(i), at + WIDEST_CARD), test) || passesInRow(at, test));
      before.set(i, passes(Math.max(previous(i) + 1, at - WIDEST_CARD), at + 1, test));
    }
    return after.cardinality() >= before.cardinality() ? after : before;
  }

  /** Which persons stand under a heading that passes: one post and all who hold it. */
  BitSet under(Predicate<String> test) {
    BitSet found = new BitSet();
    boolean passes = false;
    int person = 0;
    BitSet chosen = piece.blocks();
    for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
      Block block = blocks.get(i);
      boolean named = person < persons.size() && persons.get(person).block == i;
      if (block.isHeading() && !named) {
        passes = test.test(block.text());
      }
      for (; person < persons.size() && persons.get(person).block == i; person++) {
        found.set(person, passes);
      }
    }
    return found;
  }

  private int next(int i) {
    return i + 1 < persons.size() ? persons.get(i + 1).block : Integer.MAX_VALUE;
  }

  private int previous(int i) {
    return i > 0 ? persons.get(i - 1).block : -1;
  }

  private boolean passes(int from, int to, Look test) {
    for (int i = Math.max(0, from); i < Math.min(Math.max(to, from + 1), blocks.size()); i++) {
      if (piece.blocks().get(i) && test.passes(i)) {
        return true;
      }
    }
    return false;
  }

  /** A name may begin like a post: นายกมล. */
  private String withoutNames(int block) {
    String text = blocks.get(block).text();
    int first = firstAt(block);
    int last = Math.min(persons.size(), first + MOST_NAMES);
    for (int i = first; i < last && persons.get(i).block == block; i++) {
      text = persons.get(i).vacant ? text : text.replace(persons.get(i).words, " ");
    }
    return text;
  }

  /** The first person at or after a block. */
  private int firstAt(int block) {
    int low = 0;
    int high = persons.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (persons.get(middle).block < block) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean passesInRow(int block, Look test) {
    int start = block;
    while (start > 0 && sameRow(blocks.get(block), blocks.get(start - 1))) {
      start--;
    }
    int end = block;
    while (end < blocks.size() && sameRow(blocks.get(block), blocks.get(end))) {
      end++;
    }
    return end > block && passes(start, end, test);
  }

  /** Looks down the column, or up with -1, until the next person in it. */
  private boolean passesInColumn(int person, int step, Look test) {
    int at = persons.get(person).block;
    Block own = blocks.get(at);
    if (passes(at, at + 1, test)) {
      return true;
    }
    for (int i = at + step; i >= 0 && i < blocks.size(); i += step) {
      Block block = blocks.get(i);
      if (block.table() != own.table()) {
        return false;
      }
      if (block.column() != own.column() || block.row() == own.row()) {
        continue;
      }
      int other = firstAt(i);
      if (other < persons.size() && persons.get(other).block == i) {
        return false;
      }
      if (passes(i, i + 1, test)) {
        return true;
      }
    }
    return false;
  }

  /** Which persons have a picture of their own. */
  BitSet photos() {
    if (piece.page().isRecognised()) {
      // the pictures on a scan are not told apart from its letters
      return all(persons.size());
    }
    List<Integer> places = Photos.of(piece);
    if (places.stream().allMatch(p -> p < 0) && places.size() >= persons.size()) {
      return all(persons.size());
    }
    BitSet before = new BitSet();
    BitSet after = new BitSet();
    for (int i = 0; i < persons.size(); i++) {
      int at = persons.get(i).block;
      int from = i > 0 ? previous(i) : Math.max(-1, at - WIDEST_CARD);
      int to = i + 1 < persons.size() ? next(i) : at + WIDEST_CARD;
      before.set(i, places.stream().anyMatch(p -> p > from && p <= at));
      after.set(i, places.stream().anyMatch(p -> p > at && p <= to));
    }
    for (int i = 0; i < persons.size(); i++) {
      i = persons.get(i).inColumn ? shareRow(i, places, before, after) : i;
    }
    return before.cardinality() >= after.cardinality() ? before : after;
  }

  /**
   * A row of pictures over or under a row of names: which is whose is not told, but how many there
   * are. Gives the last person of the row.
   */
  private int shareRow(int first, List<Integer> places, BitSet before, BitSet after) {
    int last = first;
    int present = persons.get(first).vacant ? 0 : 1;
    while (sharesRow(last, last + 1)) {
      last++;
      present += persons.get(last).vacant ? 0 : 1;
    }
    int above = previous(first);
    int start = persons.get(first).block;
    int end = persons.get(last).block;
    int below = last + 1 < persons.size() ? persons.get(last + 1).block : Integer.MAX_VALUE;
    give(first, last, present, count(places, above, start), before);
    give(first, last, present, count(places, end, below), after);
    return last;
  }

  private static int count(List<Integer> places, int from, int to) {
    return (int) places.stream().filter(p -> p > from && p <= to).count();
  }

  private void give(int first, int last, int present, int pictures, BitSet have) {
    if (pictures < 2) {
      return;
    }
    int left = Math.min(present, pictures);
    for (int i = first; i <= last; i++) {
      boolean one = !persons.get(i).vacant && left > 0;
      left -= one ? 1 : 0;
      have.set(i, one);
    }
  }

  private static boolean sameRow(Block a, Block b) {
    return a.table() >= 0 && a.table() == b.table() && a.row() == b.row();
  }

  static BitSet all(int size) {
    BitSet set = new BitSet();
    set.set(0, size);
    return set;
  }
}
