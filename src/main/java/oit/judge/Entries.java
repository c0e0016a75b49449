package oit.judge;

import java.util.BitSet;
import java.util.List;
import oit.read.Block;
import oit.read.Link;
import oit.read.TableView;

/** Tables and lists say in few letters what takes many to write out. */
final class Entries {

  private static final int LEAST_ROWS = 2;
  private static final int LEAST_ITEMS = 3;
  private static final int SHORTEST_ITEM = 6;

  private Entries() {}

  /** Whether the piece has a table with headings, or a list that is not one of links. */
  static boolean areIn(Piece piece) {
    List<Block> blocks = piece.resource().blocks();
    BitSet linked = new BitSet();
    piece.links().stream().mapToInt(Link::block).filter(b -> b >= 0).forEach(linked::set);
    int items = 0;
    for (int i = piece.blocks().nextSetBit(0); i >= 0; i = piece.blocks().nextSetBit(i + 1)) {
      Block block = blocks.get(i);
      boolean item = block.role() == Block.Role.LIST_ITEM && !linked.get(i);
      items += item && block.text().strip().length() >= SHORTEST_ITEM ? 1 : 0;
    }
    return items >= LEAST_ITEMS
        || TableView.of(blocks, i -> piece.blocks().get(i) && !linked.get(i)).stream()
            .anyMatch(t -> t.entries() >= LEAST_ROWS);
  }
}
