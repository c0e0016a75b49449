package oit.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import oit.checklist.Item;
import oit.read.Block;

/**
 * Pages and documents that name no item but begin like one: a clerk's own words for it. They are
 * believed only where all elements are there and nothing better was found.
 */
final class Lookalikes {

  /** Letters with which a page or document says what it is about. */
  static final int OPENING = 500;

  private static final double COVERAGE = 0.4;

  /** A page that resembles more items than this is a list of them. */
  private static final int MOST_ALIKE = 6;

  private final Site site;
  private final Labels labels;
  private final Clusters clusters;
  private final Resemblance resemblance;

  Lookalikes(Site site, Labels labels, Clusters clusters, Resemblance resemblance) {
    this.site = site;
    this.labels = labels;
    this.clusters = clusters;
    this.resemblance = resemblance;
  }

  /**
   * Whether it may be worth a look when the whole site is known.
   *
   * @param text what the page begins with, as far as that is known
   */
  static boolean mayBe(Resemblance resemblance, String text) {
    return !resemblance.in(text).isEmpty();
  }

  /** Of the items the page resembles, one for each; none for a page that names an item. */
  List<Prospect> of(Page page, String title) {
    if (page == site.home().orElse(null) || page.isUnreadable() || namesAnItem(page, title)) {
      return List.of();
    }
    Site.Content content = site.open(page);
    if (isList(content)) {
      return List.of();
    }
    List<Resemblance.Likeness> alike = resemblance.in(opening(content, title));
    if (alike.size() > MOST_ALIKE) {
      return List.of();
    }
    List<Prospect> found = new ArrayList<>();
    alike.forEach(one -> found.add(prospect(page, title, one.item(), one.share())));
    return found;
  }

  private Prospect prospect(Page page, String title, Item item, double share) {
    Label label = new Label(item, true, item.title().th(), COVERAGE * share, false, 0);
    String words = title.isBlank() ? item.title().th() : title.strip();
    return Prospect.alike(label, words, title, page, clusters);
  }

  private boolean namesAnItem(Page page, String title) {
    return Stream.of(title, page.titleLines())
        .flatMap(text -> labels.in(text).stream())
        .anyMatch(l -> !l.weak());
  }

  /** Whether a page consists of what links say of other pages. */
  private static boolean isList(Site.Content content) {
    int linked = content.links().stream().mapToInt(l -> l.label().length()).sum();
    return linked * 3 > content.text().length();
  }

  private static String opening(Site.Content content, String title) {
    StringBuilder opening = new StringBuilder(title).append(' ');
    List<Block> blocks = content.resource().blocks();
    for (int i = content.own().nextSetBit(0);
        i >= 0 && opening.length() < OPENING;
        i = content.own().nextSetBit(i + 1)) {
      opening.append(blocks.get(i).text()).append(' ');
    }
    return opening.substring(0, Math.min(opening.length(), OPENING));
  }
}
