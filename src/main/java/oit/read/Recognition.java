package oit.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oit.read.Block.Region;
import oit.read.Block.Role;
import oit.read.Link.Rel;
import oit.read.ReadState.Unrecognised;
import oit.read.picture.Sheet;
import okhttp3.HttpUrl;

/**
 * What was recognised in the pictures of one resource. Immutable.
 *
 * @param pages those whose text or codes were looked for, in order
 * @param unread pages that hold pictures and were left out
 * @param why what kept the others, or all, from being recognised
 */
public record Recognition(List<Page> pages, int unread, Unrecognised why) {

  /** A line is hardly text if it is shorter: specks and edges of a picture. */
  private static final int LEAST_LETTERS = 8;

  /** Text of which the program itself is less sure than this is noise. */
  private static final int LEAST_CONFIDENCE = 45;

  public Recognition {
    pages = List.copyOf(pages);
  }

  /**
   * One page or picture.
   *
   * @param number from 1
   * @param codes what its QR codes say
   */
  public record Page(int number, Sheet sheet, List<String> codes) {
    public Page {
      codes = List.copyOf(codes);
    }

    /** The same page counted behind others. */
    Page behind(int before) {
      return new Page(number + before, sheet, codes);
    }

    boolean isLegible() {
      return sheet.letters() >= LEAST_LETTERS && sheet.confidence() >= LEAST_CONFIDENCE;
    }
  }

  /** Nothing, for that reason. */
  static Recognition none(Unrecognised why, int unread) {
    return new Recognition(List.of(), unread, why);
  }

  /** Whether it is worth keeping: it need not be done again. */
  public boolean isDone() {
    return why == Unrecognised.NOT_TRIED || why == Unrecognised.ILLEGIBLE;
  }

  /** The resource with what was recognised in it. */
  public Resource in(Resource resource) {
    int pictures = pages.size() + unread;
    List<Page> legible = pages.stream().filter(Page::isLegible).toList();
    Merge merge = new Merge(resource, pages);
    ReadState state =
        legible.isEmpty()
            ? new ReadState.ScanWithoutText(
                pictures, Math.max(pictures, resource.pages()), reason())
            : new ReadState.Recognised(
                legible.size(),
                Math.max(pictures, resource.pages()),
                confidence(legible),
                pictures - legible.size());
    return new Resource(
        resource.url(),
        resource.aliases(),
        resource.kind(),
        resource.title(),
        merge.blocks,
        merge.links,
        resource.images(),
        resource.forms(),
        resource.pages(),
        pictures == 0 ? resource.state() : state,
        resource.findings(),
        resource.fetchedAt(),
        resource.sha256(),
        resource.bytes(),
        resource.machineDate());
  }

  private Unrecognised reason() {
    return why == Unrecognised.NOT_TRIED ? Unrecognised.ILLEGIBLE : why;
  }

  private static int confidence(List<Page> legible) {
    return (int) legible.stream().mapToInt(p -> p.sheet().confidence()).average().orElse(0);
  }

  /** Old and new lines in the order of the pages, and the links moved with their lines. */
  private static final class Merge {
    final List<Block> blocks = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    private final Map<Integer, Integer> moved = new HashMap<>();

    Merge(Resource resource, List<Page> pages) {
      int old = 0;
      List<Block> before = resource.blocks();
      for (Page page : pages) {
        while (old < before.size() && before.get(old).page() < page.number()) {
          keep(before, old++);
        }
        while (old < before.size() && isHeadOf(before.get(old), page)) {
          keep(before, old++);
        }
        boolean replaces = page.isLegible();
        int first = blocks.size();
        if (replaces) {
          page.sheet().lines().forEach(l -> add(l.text(), page.number()));
        }
        while (old < before.size() && before.get(old).page() == page.number()) {
          if (replaces) {
            moved.put(old++, blocks.size() > first ? first : -1);
          } else {
            keep(before, old++);
          }
        }
        page.codes().forEach(code -> address(code).ifPresent(this::addCode));
      }
      while (old < before.size()) {
        keep(before, old++);
      }
      for (Link link : resource.links()) {
        int block = link.block() < 0 ? -1 : moved.getOrDefault(link.block(), -1);
        links.add(
            new Link(link.url(), link.label(), link.context(), link.rel(), link.region(), block));
      }
    }

    /** A name or bookmark over the page, which no scanner wrote. */
    private static boolean isHeadOf(Block block, Page page) {
      return block.page() == page.number() && block.role() != Role.LINE;
    }

    private void keep(List<Block> before, int index) {
      moved.put(index, blocks.size());
      blocks.add(before.get(index));
    }

    private void add(String text, int page) {
      String shown = DisplayText.of(text);
      if (!shown.isEmpty()) {
        blocks.add(Block.of(Role.LINE, 0, shown, Region.MAIN, page));
      }
    }

    private void addCode(String url) {
      links.add(new Link(url, "QR code", "", Rel.ANCHOR, Region.MAIN, blocks.size() - 1));
    }
  }

  private static Optional<String> address(String code) {
    return Optional.ofNullable(HttpUrl.parse(code)).map(HttpUrl::toString);
  }
}
