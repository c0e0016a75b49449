package oit.judge;

import java.util.BitSet;
import java.util.List;
import oit.read.Block;
import oit.thai.ThaiText;

/**
 * Lines that name a thing only to say that it is still to be done: "การฝึกอบรม -
 * ยังไม่ได้ดำเนินการ". In a table the same words are the state of a project and stand where a
 * report has to have them.
 */
final class Pending {

  private static final int LONGEST_LINE = 120;
  private static final String DONE = ThaiText.fold("แล้ว");

  private Pending() {}

  /** Whether a folded phrase asks for just such words, as that of progress may. */
  static boolean isIn(String phrase) {
    return Lexicon.SHIPPED.pending().stream()
        .anyMatch(w -> phrase.contains(w) || w.contains(phrase));
  }

  /** The cluster without such lines; itself where there are none. */
  static Cluster without(Cluster cluster) {
    List<Piece> pieces = cluster.pieces().stream().map(Pending::without).toList();
    return pieces.equals(cluster.pieces()) ? cluster : new Cluster(pieces, cluster.outside());
  }

  private static Piece without(Piece piece) {
    BitSet pending = new BitSet();
    for (int i = piece.blocks().nextSetBit(0); i >= 0; i = piece.blocks().nextSetBit(i + 1)) {
      Block block = piece.resource().blocks().get(i);
      if (block.table() < 0
          && block.text().length() <= LONGEST_LINE
          && says(piece.text().folded(i))) {
        pending.set(i);
      }
    }
    return piece.without(pending);
  }

  private static boolean says(String line) {
    for (String words : Lexicon.SHIPPED.pending()) {
      int at = line.indexOf(words);
      if (at > 0 && !line.replace(words, "").contains(DONE)) {
        return true;
      }
    }
    return false;
  }
}
