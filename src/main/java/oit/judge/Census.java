package oit.judge;

import java.util.List;
import oit.read.Block;
import oit.read.Image;
import oit.read.Kind;
import oit.read.Resource;

/**
 * Counts on how many pages of the site each block of text stands, to tell menus, banners and
 * footers from content whatever they are called. On a big site what stands on hardly any page is
 * forgotten from time to time.
 */
final class Census {

  private static final int FEWEST_PAGES = 4;
  private static final double SHARE = 0.3;

  /** What stands on less than one page in so many may be forgotten. */
  private static final int RARE = 50;

  /** Blocks at the top and at the foot of a paper that may be its letterhead. */
  private static final int EDGE = 6;

  private static final int FEWEST_PAPERS = 3;

  private final Tally counts = new Tally();
  private final Tally letterheads = new Tally();
  private int pages;
  private int papers;

  void add(Resource page) {
    if (page.kind() != Kind.HTML) {
      addPaper(page.blocks());
      return;
    }
    pages++;
    for (Block block : page.blocks()) {
      counts.add(hash(block), pages);
    }
    for (Image image : page.images()) {
      counts.add(hash(image), pages);
    }
    counts.makeRoom(pages / RARE);
  }

  private void addPaper(List<Block> blocks) {
    papers++;
    for (int i = 0; i < blocks.size(); i++) {
      boolean edge = i < EDGE || i >= blocks.size() - EDGE;
      if (edge && blocks.get(i).table() < 0) {
        letterheads.add(words(blocks.get(i)), papers);
      }
    }
    letterheads.makeRoom(papers / RARE);
  }

  /** Whether the block stands at the top or foot of several papers. */
  boolean isLetterhead(Block block) {
    return block.table() < 0 && letterheads.of(words(block)) >= FEWEST_PAPERS;
  }

  /** Whether the block stands on so many pages that it belongs to the frame of the site. */
  boolean repeats(Block block) {
    return repeats(hash(block));
  }

  /**
   * Whether the picture belongs to the frame of the site: a banner, a logo. Of pictures without an
   * address it is not known which are the same.
   */
  boolean repeats(Image image) {
    return !image.url().isEmpty() && repeats(hash(image));
  }

  private static long hash(Image image) {
    return image.url().hashCode() * 0x9E3779B97F4A7C15L + image.url().length();
  }

  /** As above, by the block's {@link #hash}. */
  boolean repeats(long hash) {
    if (pages < FEWEST_PAGES) {
      return false;
    }
    int count = counts.of(hash);
    return count >= FEWEST_PAGES - 1 && count >= SHARE * pages;
  }

  /** A page's own heading often says what its menu entry says: the role keeps them apart. */
  static long hash(Block block) {
    return hash(block.role().ordinal() * 31L + block.level(), block.text());
  }

  /** Of the words alone: the same line is a header in one format and a paragraph in another. */
  private static long words(Block block) {
    return hash(1, block.text());
  }

  private static long hash(long start, String text) {
    long hash = start;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (counts(c)) {
        hash = hash * 1_000_003L + c;
      }
    }
    return hash;
  }

  /** Neither a blank nor a digit. */
  private static boolean counts(char c) {
    if (c < 0x80) {
      return c > ' ' && (c < '0' || c > '9');
    }
    return c >= 'ก' && c <= '๛'
        ? c < '๐' || c > '๙'
        : !Character.isWhitespace(c) && !Character.isDigit(c);
  }
}
