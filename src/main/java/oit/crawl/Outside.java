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
  static final int PROMISING = 50;

  /** Addresses named in the plan that are asked at most. */
  private static final int MOST_NAMED = 200;

  private final Scope scope;
  private final CrawlPlan.Promise promise;
  private final Targets targets;
  private final Map<String, Lead> leads = new LinkedHashMap<>();
  private final Map<String, Lead> named = new LinkedHashMap<>();

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

  /** Takes up an address that the plan names; false if it is the agency's own. */
  boolean name(HttpUrl url) {
    if (scope.contains(url)) {
      return false;
    }
    if (named.size() < MOST_NAMED) {
      HttpUrl target = url.newBuilder().fragment(null).build();
      named.putIfAbsent(UrlKey.of(target), Lead.named(target, 1));
    }
    return true;
  }

  /** The addresses that the plan names; they are asked at once, and no second time. */
  List<Lead> named(HttpUrl home) {
    return named.values().stream().filter(l -> mayAsk(l, home)).toList();
  }

  /**
   * Those to ask, best first. A site of a private network is no reason to ask the public one: its
   * links are looked at only as far as they stay within such networks.
   */
  List<Lead> best(HttpUrl home) {
    List<Lead> best = new ArrayList<>(leads.values());
    best.removeIf(l -> !mayAsk(l, home) || named.containsKey(l.key()));
    best.sort(Comparator.comparingInt(Lead::promise).reversed());
    return best.subList(0, Math.min(MOST, best.size()));
  }

  private static boolean mayAsk(Lead lead, HttpUrl home) {
    return !isLocal(home) || isLocal(lead.url());
  }

  private static boolean isLocal(HttpUrl url) {
    return url.host().equals("localhost") || url.host().matches("[\\d.]+|.*:.*");
  }

  /** Of an address that the plan names, a refusal is worth telling too. */
  boolean isWorthTelling(Lead lead, FetchOutcome outcome) {
    return isDead(outcome)
        || (named.containsKey(lead.key())
            && outcome.fetched().isEmpty()
            && !(outcome instanceof FetchOutcome.BudgetExhausted));
  }

  /** Whether the answer proves that nothing is there; a login or a refusal does not. */
  private static boolean isDead(FetchOutcome outcome) {
    return switch (outcome) {
      case FetchOutcome.Gone g -> true;
      case FetchOutcome.InvalidUrl i -> true;
      case FetchOutcome.RedirectLoop r -> true;
      default -> false;
    };
  }
}
