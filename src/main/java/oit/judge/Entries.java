package oit.judge;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import oit.read.Block;
import oit.read.Link;
import oit.read.TableView;
import oit.thai.ThaiText;

/** Tables and lists say in few letters what takes many to write out. */
final class Entries {

  private static final int LEAST_ROWS = 2;
  private static final int LEAST_ITEMS = 3;
  private static final int SHORTEST_ITEM = 6;
  private static final int LEAST_LINKS = 2;

  private Entries() {}

  /** Whether the piece has a table with headings, or a list that is not one of links. */
  static boolean areIn(Piece piece) {
    List<Block> blocks = piece.resource().blocks();
    BitSet linked = new BitSet();
    piece.links().stream().mapToInt(Link::block).filter(b -> b >= 0).forEach(linked::set);
    int items = 0;
    for (int i = piece.blocks().nextSetBit(0); i >= 0; i = piece.blocks().nextSetBit(i + 1)) {
      Block block = blocks.get(i);
      boolean item = isItem(block) && !linked.get(i);
      items += item && block.text().strip().length() >= SHORTEST_ITEM ? 1 : 0;
    }
    return items >= LEAST_ITEMS
        || TableView.of(blocks, i -> piece.blocks().get(i) && !linked.get(i)).stream()
            .anyMatch(t -> t.entries() >= LEAST_ROWS);
  }

  /** A list of links of which one is said to come soon, and others lead on already. */
  static boolean leadOnBesideOneToCome(Piece piece, Predicate<Link> leadsOn) {
    List<Block> blocks = piece.resource().blocks();
    List<Block> toCome =
        piece.blocks().stream().mapToObj(blocks::get).filter(b -> isToCome(b.text())).toList();
    if (toCome.isEmpty() || !toCome.stream().allMatch(Entries::isItem)) {
      return false;
    }
    long others =
        piece.links().stream()
            .filter(l -> l.block() >= 0 && isItem(blocks.get(l.block())))
            .filter(l -> !isToCome(l.label()) && leadsOn.test(l))
            .count();
    return others >= LEAST_LINKS;
  }

  private static boolean isToCome(String text) {
    return Lexicon.SHIPPED.isPlaceholder(ThaiText.fold(text));
  }

  private static boolean isItem(Block block) {
    return block.role() == Block.Role.LIST_ITEM;
  }
}
