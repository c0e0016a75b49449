package oit.crawl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oit.fetch.FetchOutcome;
import oit.read.Link;
import oit.read.Resource;
import oit.read.UrlKey;
import okhttp3.HttpUrl;

/**
 * Links that promise evidence on the sites of others: drives, forms, flipbooks, social networks.
 * They are asked once whether anything is there, and never crawled. Not thread-safe.
 */
final class Outside {

  /** Links asked at most, the most promising ones. */
  static final int MOST = 30;

  /** Enough to see that something answers. */
  static final int LOOK = 16 << 10;

  private static final int MOST_KEPT = 1000;
  private static final int PROMISING = 50;

  private final Scope scope;
  private final CrawlPlan.Promise promise;
  private final Targets targets;
  private final Map<String, Lead> leads = new LinkedHashMap<>();

  Outside(Scope scope, CrawlPlan.Promise promise, Targets targets) {
    this.scope = scope;
    this.targets = targets;
    this.promise = promise;
  }

  void note(Resource page, Lead from) {
    for (Link link : page.links()) {
      if (link.rel() == Link.Rel.FORM || leads.size() >= MOST_KEPT) {
        continue;
      }
      Target known = targets.of(link.url());
      HttpUrl url = known == null || known.isIn(scope) ? null : HttpUrl.parse(link.url());
      if (url == null) {
        continue;
      }
      boolean shown = link.rel() == Link.Rel.EMBED || link.rel() == Link.Rel.FRAME;
      int own = promise.of((link.label() + " " + link.context()).strip(), "");
      int worth = shown ? Math.max(own, from.promise()) : own;
      if (worth >= PROMISING) {
        HttpUrl target = url.newBuilder().fragment(null).build();
        Lead lead =
            new Lead(
                target,
                Rank.PROMISED,
                worth,
                from.clicks() + 1,
                from.pathTo(link.label().isBlank() ? link.context() : link.label()),
                true);
        leads.merge(UrlKey.of(target), lead, Lead::merge);
      }
    }
  }

  /**
   * Those to ask, best first. A site of a private network is no reason to ask the public one: its
   * links are looked at only as far as they stay within such networks.
   */
  List<Lead> best(HttpUrl home) {
    List<Lead> best = new ArrayList<>(leads.values());
    best.removeIf(l -> isLocal(home) && !isLocal(l.url()));
    best.sort(Comparator.comparingInt(Lead::promise).reversed());
    return best.subList(0, Math.min(MOST, best.size()));
  }

  private static boolean isLocal(HttpUrl url) {
    return url.host().equals("localhost") || url.host().matches("[\\d.]+|.*:.*");
  }

  /** Whether the answer proves that nothing is there; a login or a refusal does not. */
  static boolean isDead(FetchOutcome outcome) {
    return switch (outcome) {
      case FetchOutcome.Gone g -> true;
      case FetchOutcome.InvalidUrl i -> true;
      case FetchOutcome.RedirectLoop r -> true;
      default -> false;
    };
  }
}
