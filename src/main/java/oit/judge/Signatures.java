package oit.judge;

import java.util.List;
import java.util.Optional;
import oit.read.Block;
import oit.thai.ThaiNames;

/** Finds who signed: a name over the post of a head of agency, the way signatures stand. */
final class Signatures {

  private static final int BLOCKS_ABOVE = 3;

  /** Of a deputy; whoever acts in a vacant post (รักษาราชการแทน) is the head. */
  private static final String ON_BEHALF = Phrases.fold("ปฏิบัติราชการแทน");

  private Signatures() {}

  /** A place where a name and one of the posts stand together. */
  static Optional<Cluster.Place> find(Cluster cluster, List<String> posts) {
    for (Piece piece : cluster.pieces()) {
      for (String post : posts) {
        for (int at : piece.text().all(Phrases.fold(post))) {
          int block = piece.text().blockAt(at);
          if (!Posts.isDeputy(piece.text().text(), at)
              && !isOnBehalf(piece.text().text(), at)
              && isSigned(piece, block)) {
            String words = piece.resource().blocks().get(block).text();
            return Optional.of(new Cluster.Place(piece, Phrases.shorten(words)));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether somebody else signed for the post: "รองนายก… ปฏิบัติราชการแทน นายก…". */
  private static boolean isOnBehalf(String text, int at) {
    String before = text.substring(Math.max(0, at - ON_BEHALF.length() - 1), at).strip();
    return before.endsWith(ON_BEHALF);
  }

  private static boolean isSigned(Piece piece, int block) {
    List<Block> blocks = piece.resource().blocks();
    int seen = 0;
    for (int i = block; i >= 0 && seen <= BLOCKS_ABOVE; i--) {
      if (!piece.blocks().get(i)) {
        continue;
      }
      seen++;
      String text = blocks.get(i).text();
      if (text.contains("ลงชื่อ") || text.contains("ลงนาม") || !ThaiNames.in(text).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
