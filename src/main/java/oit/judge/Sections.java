package oit.judge;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import oit.checklist.Item;
import oit.read.Block;
import oit.read.Image;
import oit.read.Link;
import oit.read.Resource;

/** Cuts a page into the sections under its headings and the rows of its tables. */
final class Sections {

  /**
   * A part of a page that a heading or the cells of a row name.
   *
   * @param from first block, the heading itself included; {@code to} past the last
   * @param row whether it is a row of an index, whose words are labels and not evidence
   */
  record Section(String heading, List<Label> labels, int from, int to, boolean row) {

    boolean names(Item item) {
      return labels.stream().anyMatch(l -> l.item() == item);
    }
  }

  static final int LONGEST_CELL = 180;
  private static final int LONGEST_MARKER = 180;
  private static final int MOST_HEADINGS_ABOVE = 3;
  private static final double CLEAR = 0.4;
  private static final int LEAST_WIDTH = 300;

  private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

  private Sections() {}

  static List<Section> of(Site site, Page page, Labels labels) {
    List<Section> sections = new ArrayList<>();
    Site.Content content = site.open(page);
    byHeading(content, labels, sections);
    byRow(content, labels, sections);
    return sections;
  }

  private static void byHeading(Site.Content page, Labels labels, List<Section> sections) {
    List<Block> blocks = page.resource().blocks();
    BitSet own = page.own();
    BitSet linked = linkedBlocks(page.resource());
    BitSet pictured = pictured(page);
    int open = -1;
    List<Label> openLabels = List.of();
    int openLevel = 0;
    for (int i = own.nextSetBit(0); i >= 0; i = own.nextSetBit(i + 1)) {
      Block block = blocks.get(i);
      if (!isMarker(block) || (!block.isHeading() && linked.get(i))) {
        if (open >= 0 && linked.get(i) && isNextEntry(blocks.get(open), block, labels)) {
          if (i > open + 1) {
            sections.add(new Section(blocks.get(open).text(), openLabels, open, i, false));
          }
          open = -1;
        }
        continue;
      }
      List<Label> named = clear(labels.in(block.text()));
      boolean closes =
          !named.isEmpty() || (block.isHeading() && (openLevel == 0 || block.level() <= openLevel));
      if (closes) {
        if (open >= 0 && (i > open + 1 || pictured.get(i))) {
          sections.add(new Section(blocks.get(open).text(), openLabels, open, i, false));
        }
        open = named.isEmpty() ? -1 : i;
        openLabels = named;
        openLevel = block.isHeading() ? block.level() : 0;
      }
    }
    if (open >= 0 && (open + 1 < blocks.size() || pictured.get(blocks.size()))) {
      sections.add(new Section(blocks.get(open).text(), openLabels, open, blocks.size(), false));
    }
  }

  /** Blocks before which a picture stands that can hold a table or a paper. */
  private static BitSet pictured(Site.Content page) {
    BitSet pictured = new BitSet();
    for (Image image : page.images()) {
      boolean large =
          (image.width() == 0 || image.width() >= LEAST_WIDTH)
              && (image.height() == 0 || image.height() >= LEAST_WIDTH);
      if (image.block() > 0 && large && image.region() == Block.Region.MAIN) {
        pictured.set(image.block());
      }
    }
    return pictured;
  }

  /** Whether a line of links bears the code of another item than the entry above it. */
  private static boolean isNextEntry(Block entry, Block next, Labels labels) {
    List<Label> coded = labels.byCode(next.text());
    return coded.size() == 1
        && labels.byCode(entry.text()).stream().anyMatch(l -> l.item() != coded.getFirst().item());
  }

  /** What may open a section: a heading, or a short line that stands like one. */
  static boolean isMarker(Block block) {
    return block.isHeading()
        || (block.text().length() <= LONGEST_MARKER
            && block.role() != Block.Role.LINE
            && block.role() != Block.Role.CELL
            && block.role() != Block.Role.HEADER_CELL);
  }

  private static void byRow(Site.Content page, Labels labels, List<Section> sections) {
    List<Block> blocks = page.resource().blocks();
    BitSet own = page.own();
    BitSet linked = new BitSet();
    for (Link link : page.resource().links()) {
      if (link.block() >= 0) {
        linked.set(link.block());
      }
    }
    int i = own.nextSetBit(0);
    while (i >= 0) {
      Block first = blocks.get(i);
      int end = i + 1;
      if (first.table() >= 0) {
        while (end < blocks.size()
            && blocks.get(end).table() == first.table()
            && blocks.get(end).row() == first.row()) {
          end++;
        }
        row(blocks, labels, sections, linked, i, end);
      }
      i = own.nextSetBit(end);
    }
  }

  private static void row(
      List<Block> blocks, Labels labels, List<Section> sections, BitSet linked, int from, int to) {
    int next = linked.nextSetBit(from);
    if (next < 0 || next >= to) {
      return;
    }
    for (int i = from; i < to; i++) {
      String text = blocks.get(i).text();
      if (text.length() <= LONGEST_CELL) {
        List<Label> named = clear(labels.in(text));
        if (!named.isEmpty()) {
          sections.add(new Section(text, named, from, to, true));
          return;
        }
      }
    }
  }

  private static List<Label> clear(List<Label> named) {
    return named.isEmpty() ? named : named.stream().filter(l -> l.coverage() >= CLEAR).toList();
  }

  /** Blocks with a link that leads somewhere. */
  static BitSet linkedBlocks(Resource page) {
    BitSet linked = new BitSet();
    for (Link link : page.links()) {
      if (!link.isDead() && link.block() >= 0) {
        linked.set(link.block());
      }
    }
    return linked;
  }

  /** Headings that stand over a block, nearest first. */
  static List<String> headingsAbove(List<Block> blocks, int block) {
    List<String> above = new ArrayList<>();
    int level = 7;
    for (int i = Math.min(block, blocks.size()) - 1; i >= 0; i--) {
      Block b = blocks.get(i);
      if (b.isHeading() && b.level() < level) {
        above.add(b.text());
        level = b.level();
        if (above.size() == MOST_HEADINGS_ABOVE) {
          break;
        }
      }
    }
    return above;
  }

  /** Headings of the page's own text up to the first that is not its topmost. */
  static List<String> firstHeadings(Site site, Page page) {
    Site.Content content = site.open(page);
    BitSet own = content.own();
    List<Block> blocks = content.resource().blocks();
    List<String> headings = new ArrayList<>();
    int seen = 0;
    for (int i = own.nextSetBit(0);
        i >= 0 && seen < 6 && headings.size() < 2;
        i = own.nextSetBit(i + 1)) {
      seen++;
      Block block = blocks.get(i);
      if (block.isHeading() && block.level() <= 3) {
        headings.add(block.text());
      }
    }
    return headings;
  }

  /** Last part of the path, decoded, without its extension. */
  static String fileName(String url) {
    int end = 0;
    while (end < url.length() && url.charAt(end) != '?' && url.charAt(end) != '#') {
      end++;
    }
    String path = url.substring(0, end);
    String name = path.substring(path.lastIndexOf('/') + 1);
    try {
      name = URLDecoder.decode(name, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // a lone % in the name: take it as it is
    }
    return EXTENSION.matcher(name).replaceFirst("").replace('_', ' ').replace('-', ' ');
  }
}
