package oit.judge;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oit.read.Link;

/**
 * Finds how visitors get to pages that were opened because the agency names them: nobody clicked on
 * the way there.
 */
final class Ways {

  private static final int MOST_LABELS = 5;

  private record Way(int clicks, List<String> labels) {}

  private final Site site;
  private final Set<Page> named;
  private final Map<Page, Way> ways = new IdentityHashMap<>();

  /**
   * @param named pages whose way is not known
   */
  Ways(Site site, Set<Page> named) {
    this.site = site;
    this.named = named;
  }

  /** All pages of the site; of those that are named, with the shortest way by other pages. */
  List<Page> found() {
    for (Page page : site.pages()) {
      if (page.isHtml() && page.clicks() >= 0 && !named.contains(page)) {
        lookOn(page);
      }
    }
    return site.pages().stream().map(p -> named.contains(p) ? found(p) : p).toList();
  }

  private Page found(Page page) {
    Way way = ways.get(page);
    return way == null ? page.by(-1, List.of()) : page.by(way.clicks(), way.labels());
  }

  private void lookOn(Page page) {
    for (Link link : site.open(page).resource().links()) {
      Page target = link.url().isEmpty() ? null : site.at(link.url()).orElse(null);
      if (target == null || !named.contains(target)) {
        continue;
      }
      Way known = ways.get(target);
      if (known == null || page.clicks() + 1 < known.clicks()) {
        ways.put(target, new Way(page.clicks() + 1, labels(page, link)));
      }
    }
  }

  private static List<String> labels(Page page, Link link) {
    List<String> labels = new ArrayList<>(page.foundVia());
    if (!link.label().isBlank()) {
      labels.add(Phrases.shorten(link.label()));
    }
    return labels.subList(Math.max(0, labels.size() - MOST_LABELS), labels.size());
  }
}
