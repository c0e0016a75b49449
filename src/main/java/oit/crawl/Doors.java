package oit.crawl;

import java.util.LinkedHashSet;
import java.util.Set;
import oit.read.Kind;
import oit.read.Link;
import oit.read.Resource;
import okhttp3.HttpUrl;

/**
 * Finds the other hosts that a home page hands its visitors on to: by a frame, by a refresh, or,
 * for a splash page (few links), by the link that invites in or is the only one.
 */
final class Doors {

  /** A page with more ways out than this is no splash page. */
  private static final int MOST_WAYS_OUT = 3;

  private final Scope scope;
  private final Findings findings;
  private final HttpUrl listed;

  Doors(Scope scope, Findings findings, HttpUrl listed) {
    this.scope = scope;
    this.findings = findings;
    this.listed = listed;
  }

  void open(Resource home) {
    Set<HttpUrl> inside = new LinkedHashSet<>();
    Set<HttpUrl> outside = new LinkedHashSet<>();
    HttpUrl entry = null;
    for (Link link : home.links()) {
      HttpUrl target = HttpUrl.parse(link.url());
      if (target == null) {
        continue;
      }
      switch (link.rel()) {
        case FRAME, REFRESH -> admit(target, home, link.rel() == Link.Rel.REFRESH);
        case ANCHOR, IMAGE_MAP, SCRIPT -> {
          if (scope.contains(target)) {
            inside.add(target);
          } else if (!Area.isPlatform(target)) {
            outside.add(target);
            entry = entry == null && LeadFinder.isEntry(link.label()) ? target : entry;
          }
        }
        case EMBED, FORM -> {}
      }
    }
    inside.remove(HttpUrl.parse(home.url()));
    boolean handsOn = home.links().stream().anyMatch(Doors::isAutomatic);
    if (!handsOn && inside.size() <= MOST_WAYS_OUT && outside.size() <= MOST_WAYS_OUT) {
      boolean only = inside.isEmpty() && outside.size() == 1;
      HttpUrl way = entry == null && only ? outside.iterator().next() : entry;
      if (way != null) {
        admit(way, home, true);
      }
    }
  }

  /** Whether a page shows nothing at all. */
  static boolean isBlank(Resource page) {
    return page.kind() == Kind.HTML
        && page.blocks().isEmpty()
        && page.links().isEmpty()
        && page.images().isEmpty();
  }

  private void admit(HttpUrl target, Resource home, boolean moved) {
    if (scope.admit(target) && moved) {
      findings.add("moved-domain", addressOf(home), Area.host(target));
    }
  }

  /** As listed, so that who keeps the list knows it again; unless the listed one is left behind. */
  private String addressOf(Resource home) {
    HttpUrl url = HttpUrl.parse(home.url());
    return url != null && Area.of(listed).contains(url) ? listed.toString() : home.url();
  }

  private static boolean isAutomatic(Link link) {
    return link.rel() == Link.Rel.FRAME || link.rel() == Link.Rel.REFRESH;
  }
}
