package oit.judge;

import java.util.BitSet;
import java.util.List;
import oit.read.Link;

/**
 * A part of the evidence for an item: a whole document, a page, or a section of a page.
 *
 * @param blocks the blocks of the page that count
 * @param text those blocks as searchable text
 * @param links links that stand in those blocks
 * @param label words under which the piece was reached; may be empty
 */
record Piece(Page page, BitSet blocks, PageText text, List<Link> links, String label) {

  static Piece whole(Site site, Page page, String label) {
    return new Piece(page, site.own(page), site.text(page), site.ownLinks(page), label);
  }

  /** Everything on the page, menus and footer too. */
  static Piece everything(Page page, String label) {
    BitSet all = new BitSet();
    all.set(0, page.resource().blocks().size());
    return new Piece(
        page, all, new PageText(page.resource().blocks(), all), page.resource().links(), label);
  }

  static Piece section(Site site, Page page, int from, int to, String label) {
    BitSet blocks = new BitSet();
    blocks.set(from, to);
    blocks.and(site.own(page));
    List<Link> links =
        page.resource().links().stream().filter(l -> l.block() >= from && l.block() < to).toList();
    return new Piece(page, blocks, site.text(page).only(blocks), links, label);
  }

  /** The piece without some of its blocks. */
  Piece without(BitSet unwanted) {
    if (!blocks.intersects(unwanted)) {
      return this;
    }
    BitSet rest = (BitSet) blocks.clone();
    rest.andNot(unwanted);
    return new Piece(page, rest, text.only(rest), links, label);
  }
}
