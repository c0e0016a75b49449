package oit.judge;

import java.util.BitSet;
import java.util.List;
import oit.read.Image;
import oit.read.Link;
import oit.read.Resource;

/**
 * A part of the evidence for an item: a whole document, a page, or a section of a page.
 *
 * @param resource the page with its content
 * @param blocks the blocks of the page that count
 * @param text those blocks as searchable text
 * @param links links that stand in those blocks
 * @param images pictures of the page that are not part of the site's frame
 * @param label words under which the piece was reached; may be empty
 */
record Piece(
    Page page,
    Resource resource,
    BitSet blocks,
    PageText text,
    List<Link> links,
    List<Image> images,
    String label) {

  static Piece whole(Site site, Page page, String label) {
    Site.Content content = site.open(page);
    return new Piece(
        page,
        content.resource(),
        content.own(),
        content.text(),
        content.links(),
        content.images(),
        label);
  }

  /** Everything on the page, menus and footer too. */
  static Piece everything(Page page, String label) {
    Resource whole = page.resource();
    BitSet all = new BitSet();
    all.set(0, whole.blocks().size());
    return new Piece(
        page, whole, all, new PageText(whole.blocks(), all), whole.links(), whole.images(), label);
  }

  static Piece section(Site site, Page page, int from, int to, String label) {
    Site.Content content = site.open(page);
    BitSet blocks = new BitSet();
    blocks.set(from, to);
    blocks.and(content.own());
    List<Link> links =
        content.resource().links().stream()
            .filter(l -> l.block() >= from && l.block() < to)
            .toList();
    return new Piece(
        page,
        content.resource(),
        blocks,
        content.text().only(blocks),
        links,
        content.images(),
        label);
  }

  /** The piece without some of its blocks. */
  Piece without(BitSet unwanted) {
    if (!blocks.intersects(unwanted)) {
      return this;
    }
    BitSet rest = (BitSet) blocks.clone();
    rest.andNot(unwanted);
    return new Piece(page, resource, rest, text.only(rest), links, images, label);
  }
}
