package oit.judge;

import java.util.HashSet;
import java.util.Set;
import oit.read.Block;
import oit.thai.ThaiText;

/** Compares what two pieces of evidence are about, by the runs of letters they share. */
final class Subjects {

  private static final int RUN = 14;
  private static final int MOST_TEXT = 30_000;

  private Subjects() {}

  /** How many blocks of the second share a long run of letters with the first. */
  static int shared(Cluster first, Cluster second) {
    Set<String> runs = new HashSet<>();
    for (Piece piece : first.pieces()) {
      String text = ThaiText.skeleton(piece.text().text());
      for (int i = 0; i + RUN <= Math.min(text.length(), MOST_TEXT); i++) {
        runs.add(text.substring(i, i + RUN));
      }
    }
    int shared = 0;
    for (Piece piece : second.pieces()) {
      for (int b = piece.blocks().nextSetBit(0); b >= 0; b = piece.blocks().nextSetBit(b + 1)) {
        Block block = piece.resource().blocks().get(b);
        if (sharesRun(ThaiText.skeleton(ThaiText.fold(block.text())), runs)) {
          shared++;
        }
      }
    }
    return shared;
  }

  private static boolean sharesRun(String text, Set<String> runs) {
    for (int i = 0; i + RUN <= text.length(); i += 3) {
      if (runs.contains(text.substring(i, i + RUN))) {
        return true;
      }
    }
    return false;
  }
}
