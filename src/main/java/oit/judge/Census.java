package oit.judge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import oit.read.Block;

/**
 * Counts on how many pages of the site each block of text stands, to tell menus, banners and
 * footers from content whatever they are called.
 */
final class Census {

  private static final int FEWEST_PAGES = 4;
  private static final double SHARE = 0.3;

  private final Map<Long, Integer> counts = new HashMap<>();
  private int pages;

  void add(Page page) {
    if (!page.isHtml()) {
      return;
    }
    pages++;
    Set<Long> mine = new HashSet<>();
    for (Block block : page.resource().blocks()) {
      mine.add(hash(block));
    }
    for (long hash : mine) {
      counts.merge(hash, 1, Integer::sum);
    }
  }

  /** Whether the block stands on so many pages that it belongs to the frame of the site. */
  boolean repeats(Block block) {
    if (pages < FEWEST_PAGES) {
      return false;
    }
    int count = counts.getOrDefault(hash(block), 0);
    return count >= FEWEST_PAGES - 1 && count >= SHARE * pages;
  }

  /** A page's own heading often says what its menu entry says: the role keeps them apart. */
  private static long hash(Block block) {
    long hash = block.role().ordinal() * 31L + block.level();
    String text = block.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isDigit(c)) {
        hash = hash * 1_000_003L + c;
      }
    }
    return hash;
  }
}
