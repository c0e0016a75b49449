package oit.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oit.read.Block;
import oit.read.Link;
import oit.read.Resource;

/**
 * Notes, as pages arrive, where they name items: enough to tell in the end which pages must be
 * looked at again, and what the menus, which every page repeats, lead to.
 */
final class Notes {

  /** The frame of the site is not known yet on the first pages. */
  private static final int FIRST_PAGES = 10;

  private static final int MOST_MENU_LINKS = 20_000;

  /** A link of the site's frame that names an item; {@code block} as {@link Census#hash}. */
  record MenuLink(Link link, long block) {}

  /**
   * What is known of one page.
   *
   * @param open whether the page must be looked at again whatever the others hold
   * @param blocks blocks that name items, by {@link Census#hash}
   * @param alike whether it may begin like an item
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared; there is one for every page
  record Note(boolean open, long[] blocks, MenuLink[] menu, boolean alike) {
    static final Note NOTHING = new Note(false, new long[0], new MenuLink[0], false);
    static final Note OPEN = new Note(true, new long[0], new MenuLink[0], true);

    Note with(boolean mayBeAlike) {
      return new Note(open, blocks, menu, mayBeAlike);
    }

    /** Whether the page's own content may name an item. */
    boolean isWorthALook(Site site) {
      if (open) {
        return true;
      }
      for (long block : blocks) {
        if (!site.isFrame(block)) {
          return true;
        }
      }
      for (MenuLink link : menu) {
        if (link.block() != 0 && !site.isFrame(link.block())) {
          return true;
        }
      }
      return false;
    }
  }

  private final Labels labels;
  private final Resemblance resemblance;
  private final Census census;
  private final Map<MenuLink, MenuLink> menu = new HashMap<>();
  private final List<Note> notes = new ArrayList<>();

  Notes(Labels labels, Resemblance resemblance, Census census) {
    this.labels = labels;
    this.resemblance = resemblance;
    this.census = census;
  }

  Note of(Page page) {
    return page.number() < notes.size() ? notes.get(page.number()) : Note.OPEN;
  }

  /** Takes note of a page whose blocks were counted already. */
  void add(Page page, Resource resource) {
    if (!page.isHtml()) {
      notes.add(Note.NOTHING);
    } else if (page.number() < FIRST_PAGES) {
      notes.add(Note.OPEN);
    } else {
      notes.add(note(resource).with(Lookalikes.mayBe(resemblance, opening(resource))));
    }
  }

  private Note note(Resource page) {
    List<MenuLink> inMenu = new ArrayList<>();
    long[] hashes = new long[page.blocks().size()];
    for (Link link : page.links()) {
      if (link.rel() == Link.Rel.FORM) {
        continue;
      }
      boolean named = !labels.in(link.label()).isEmpty();
      boolean frame =
          link.block() >= 0
              ? census.repeats(hash(page, link.block(), hashes))
              : link.region() != Block.Region.MAIN;
      if (frame) {
        if (named && !addTo(inMenu, link, link.block() < 0 ? 0 : hashes[link.block()])) {
          return Note.OPEN;
        }
      } else if (named || (!link.context().isEmpty() && namedByContext(link))) {
        return Note.OPEN;
      }
    }
    long[] naming = naming(page, hashes);
    return inMenu.isEmpty() && naming.length == 0
        ? Note.NOTHING
        : new Note(false, naming, inMenu.toArray(MenuLink[]::new), false);
  }

  private String opening(Resource page) {
    StringBuilder opening = new StringBuilder(page.title()).append(' ');
    for (Block block : page.blocks()) {
      if (opening.length() >= Lookalikes.OPENING) {
        break;
      }
      if (block.region() == Block.Region.MAIN && !census.repeats(block)) {
        opening.append(block.text()).append(' ');
      }
    }
    return opening.toString();
  }

  private boolean namedByContext(Link link) {
    return !labels.in(link.context()).isEmpty() && labels.saysLittle(link.label());
  }

  private boolean addTo(List<MenuLink> inMenu, Link link, long block) {
    MenuLink one =
        new MenuLink(new Link(link.url(), link.label(), "", link.rel(), link.region(), -1), block);
    MenuLink known = menu.get(one);
    if (known == null) {
      if (menu.size() >= MOST_MENU_LINKS) {
        return false;
      }
      menu.put(one, one);
      known = one;
    }
    inMenu.add(known);
    return true;
  }

  /** Blocks that may open a section or stand in a row that is one, and name an item. */
  private long[] naming(Resource page, long[] hashes) {
    BitSet linked = Sections.linkedBlocks(page);
    long[] found = new long[8];
    int size = 0;
    for (int i = 0; i < page.blocks().size(); i++) {
      Block block = page.blocks().get(i);
      boolean cell = block.table() >= 0 && block.text().length() <= Sections.LONGEST_CELL;
      boolean marker = Sections.isMarker(block) && (block.isHeading() || !linked.get(i));
      if ((cell || marker) && !labels.in(block.text()).isEmpty()) {
        if (size == found.length) {
          found = Arrays.copyOf(found, 2 * size);
        }
        found[size++] = hash(page, i, hashes);
      }
    }
    return Arrays.copyOf(found, size);
  }

  private static long hash(Resource page, int block, long[] hashes) {
    if (hashes[block] == 0) {
      hashes[block] = Census.hash(page.blocks().get(block));
    }
    return hashes[block];
  }
}
