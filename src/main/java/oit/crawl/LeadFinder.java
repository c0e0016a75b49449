package oit.crawl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import oit.read.Block.Region;
import oit.read.Link;
import oit.read.Resource;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Turns the links of a page into leads: in scope, out of traps, with their rank. */
final class LeadFinder {

  /** Addresses of one pattern that are more than an archive. */
  static final int MOST_OF_A_PATTERN = 60;

  /** Leads of one page that may all be called promised. */
  static final int MOST_PROMISED = 80;

  /** A label that names an item, as against words that also stand elsewhere. */
  private static final int CLEAR = 50;

  /** A page of which fewer links in a hundred are promised is about other things. */
  static final int DENSE = 15;

  /** A label that says hardly more than an item's name is believed wherever it stands. */
  static final int PLAIN = 80;

  /** Addresses behind one and the same promising label, such as the pages of a list. */
  private static final int MOST_OF_A_LABEL = 6;

  private static final int MOST_FILES_OF_A_LABEL = 36;
  private static final int FIRST_PAGES = 10;
  private static final int FEW = 4;
  private static final int MOST_PATTERNS = 20_000;
  private static final int MOST_MEMBERS = 100_000;
  private static final Pattern ENTRY =
      Pattern.compile(
          "เข้า(สู่|ชม|หน้า).{0,20}(เว็[บป]|หน้า|หลัก)|หน้า(หลัก|แรก)|enter|home ?page|skip",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern STATIC_PAGE = Pattern.compile("\\.html?$", Pattern.CASE_INSENSITIVE);

  private final CrawlPlan plan;
  private final Scope scope;
  private final TrapRules traps;
  private final Map<String, Map<String, Integer>> groups = new HashMap<>();
  private final Combinations combinations = new Combinations();
  private int members;
  private final Set<String> beyond = new HashSet<>();
  private final Targets targets;
  private final LongPredicate done;

  LeadFinder(CrawlPlan plan, Scope scope, TrapRules traps) {
    this(plan, scope, traps, new Targets(), key -> false);
  }

  /**
   * @param done whether an address has been visited, by the sum of its key, so that it needs no
   *     lead
   */
  LeadFinder(CrawlPlan plan, Scope scope, TrapRules traps, Targets targets, LongPredicate done) {
    this.plan = plan;
    this.scope = scope;
    this.traps = traps;
    this.targets = targets;
    this.done = done;
  }

  /** The leads of a page that was reached by {@code from}. */
  List<Lead> in(Resource page, Lead from) {
    List<Lead> leads = new ArrayList<>();
    Set<String> shown = shown(page);
    boolean beside = from.promise() == 0 && scope.isNeighbour(from.url());
    int seen = 0;
    int promised = 0;
    for (Link link : page.links()) {
      Target target = isViewerOf(shown, link) ? null : target(link);
      if (target == null || (beside && scope.isOfNeighbours(target.url(), from.url()))) {
        continue;
      }
      Found found = find(link, target, from, promised < MOST_PROMISED);
      if (found != null) {
        seen++;
        promised += found.rank() == Rank.PROMISED ? 1 : 0;
        if (!done.test(found.target().sum())) {
          leads.add(lead(link, found, from));
        }
      }
    }
    if (promised * 100 < seen * DENSE) {
      leads.replaceAll(
          l -> l.rank() == Rank.PROMISED && l.promise() < PLAIN ? l.at(Rank.MENTIONED) : l);
    }
    return leads;
  }

  private static Set<String> shown(Resource page) {
    Set<String> shown = Set.of();
    for (Link link : page.links()) {
      if (link.rel() == Link.Rel.EMBED) {
        shown = shown.isEmpty() ? new HashSet<>() : shown;
        shown.add(link.url());
      }
    }
    return shown;
  }

  /** The lead to an address of which only the sitemap tells. */
  Optional<Lead> listed(HttpUrl address) {
    Target target = new Target(Targets.clean(address));
    HttpUrl url = target.url();
    int promise = plan.promise().of("", url.toString());
    if (!scope.contains(url) || scope.isNeighbour(url) || (target.isPicture() && promise == 0)) {
      return Optional.empty();
    }
    Rank rank = rank(target, promise, promise > 0 ? Rank.PROMISED : Rank.SITEMAP);
    return rank == null
        ? Optional.empty()
        : Optional.of(new Lead(url, rank, promise, 1, List.of(), false));
  }

  /** Addresses that lie more clicks away than the plan allows, but for those of these keys. */
  int beyondDepth(Predicate<String> visited) {
    return (int) beyond.stream().filter(visited.negate()).count();
  }

  /** Whether a label invites into the site, as those of splash pages do. */
  static boolean isEntry(String label) {
    return ENTRY.matcher(label).find();
  }

  /** What of a lead does not depend on where its address stands. */
  private record Found(Target target, Rank rank, int promise, int clicks, boolean part) {}

  private @Nullable Target target(Link link) {
    Target target = link.rel() == Link.Rel.FORM ? null : targets.of(link.url());
    return target != null && target.isIn(scope) ? target : null;
  }

  private @Nullable Found find(Link link, Target target, Lead from, boolean mayPromise) {
    int own = promise(link, target);
    boolean part = isPart(link);
    boolean next = from.promise() >= CLEAR && isNextPage(target, from);
    int promise = Math.clamp(part || next ? Math.max(own, from.promise()) : own, 0, 100);
    if (target.isPicture() && promise == 0) {
      return null;
    }
    Rank wanted = next ? Rank.NEAR_PROMISE : wanted(link, target, from, mayPromise ? promise : 0);
    if (!target.isPreferredBy(scope)
        && !target.isDocument()
        && wanted.compareTo(Rank.ORDINARY) < 0) {
      wanted = Rank.ORDINARY;
    }
    Rank rank = rank(target, promise, wanted);
    int clicks = from.clicks() + (part ? 0 : 1);
    if (rank != null && clicks > plan.maxDepth()) {
      if (beyond.size() < Frontier.LIMIT) {
        beyond.add(target.key());
      }
      return null;
    }
    return rank == null ? null : new Found(target, rank, promise, clicks, part);
  }

  private Lead lead(Link link, Found found, Lead from) {
    List<String> path =
        found.part()
            ? from.foundVia()
            : from.pathTo(link.label().isBlank() ? link.context() : link.label());
    Target target = found.target();
    int crowd = crowd(target, found.rank());
    return new Lead(target.url(), found.rank(), found.promise(), crowd, found.clicks(), path, true);
  }

  /**
   * Whether the link leads to a page that only draws, by script, a document to which a link of its
   * own stands beside.
   */
  private static boolean isViewerOf(Set<String> shown, Link link) {
    HttpUrl url = shown.isEmpty() ? null : HttpUrl.parse(link.url());
    if (url == null || !STATIC_PAGE.matcher(url.encodedPath()).find()) {
      return false;
    }
    for (int i = 0; i < url.querySize(); i++) {
      String value = url.queryParameterValue(i);
      HttpUrl target = value == null || value.isEmpty() ? null : url.resolve(value);
      if (target != null && !target.equals(url) && shown.contains(target.toString())) {
        return true;
      }
    }
    return false;
  }

  /** What a link promises by its own words, else by those around it, the first few times. */
  private int promise(Link link, Target target) {
    int own = target.promise(link.label(), plan.promise());
    String context = link.context();
    if (own > 0 || context.isBlank()) {
      return own;
    }
    String both = (link.label() + " " + context).strip();
    int around = plan.promise().of(both, target.url().toString());
    return around > 0 && isWornOut(context, target) ? 0 : around;
  }

  /** Whether the link turns one of the first leaves of the list that {@code from} is. */
  private boolean isNextPage(Target target, Lead from) {
    String path = from.url().encodedPath();
    if (from.rank() == Rank.MENTIONED || !target.url().encodedPath().startsWith(path)) {
      return false;
    }
    Optional<TrapRules.Caught> caught = target.caught(traps);
    return caught.filter(c -> c.trap() == Trap.PAGINATION).isPresent()
        && isAmong(FIRST_PAGES, "first " + caught.get().group(), target);
  }

  /** Whether the words have led to many other addresses before, as those above a list's pages. */
  private boolean isWornOut(String words, Target target) {
    return !isAmong(
        target.isDocument() ? MOST_FILES_OF_A_LABEL : MOST_OF_A_LABEL, "“" + words, target);
  }

  private Rank wanted(Link link, Target target, Lead from, int promise) {
    boolean door = link.rel() == Link.Rel.FRAME || link.rel() == Link.Rel.REFRESH;
    if (from.clicks() == 0 && (door || isEntry(link.label()))) {
      return Rank.DOOR;
    }
    if (promise >= CLEAR && !isWornOut(link.label(), target)) {
      return Rank.PROMISED;
    }
    if (link.region() == Region.NAVIGATION || link.region() == Region.HEADER) {
      return Rank.MENU;
    }
    boolean near = from.promise() > 0 && from.rank() != Rank.MENTIONED;
    if (near && target.isDocument()) {
      return Rank.DOCUMENT_NEAR_PROMISE;
    }
    if (near && from.promise() >= CLEAR && link.region() == Region.MAIN) {
      return Rank.NEAR_PROMISE;
    }
    if (promise > 0) {
      return Rank.MENTIONED;
    }
    return Rank.ORDINARY;
  }

  /** The rank that traps leave; null for what is not to be followed. */
  private @Nullable Rank rank(Target target, int promise, Rank wanted) {
    Optional<TrapRules.Caught> caught = target.caught(traps);
    if (caught.isPresent()) {
      Trap trap = caught.get().trap();
      if (promise > 0 && trap.yieldsToPromise()) {
        return wanted;
      }
      boolean evidence = wanted == Rank.PROMISED || wanted == Rank.NEAR_PROMISE;
      if (isAmong(trap.cap(), caught.get().group(), target)) {
        return evidence ? Rank.NEAR_PROMISE : Rank.ARCHIVE;
      }
      // the places may be taken by days and months when the evidence comes into view
      return wanted == Rank.PROMISED
              && isAmong(trap.cap(), "promised " + caught.get().group(), target)
          ? Rank.NEAR_PROMISE
          : null;
    }
    if (promise == 0 && !target.isDocument() && combinations.isOneMore(target.url())) {
      return null;
    }
    boolean few = isAmong(MOST_OF_A_PATTERN, pattern(target, wanted), target);
    boolean sure = promise > 0 || wanted.compareTo(Rank.MENU) <= 0 || target.isDocument();
    return few || sure ? wanted : Rank.ARCHIVE;
  }

  /** Whether the target is one of the first {@code most} of its group. */
  private boolean isAmong(int most, String group, Target target) {
    Map<String, Integer> known = most == 0 ? null : groups.get(group);
    if (known == null) {
      if (most == 0 || groups.size() >= MOST_PATTERNS) {
        return false;
      }
      known = new HashMap<>();
      groups.put(group, known);
    }
    if (known.containsKey(target.key())) {
      return true;
    }
    if (known.size() >= most || members >= MOST_MEMBERS) {
      return false;
    }
    members++;
    known.put(target.key(), known.size());
    return true;
  }

  /** How many of its pattern came before, on a scale that doubles. */
  private int crowd(Target target, Rank rank) {
    Map<String, Integer> group = groups.getOrDefault(pattern(target, rank), Map.of());
    int before = group.getOrDefault(target.key(), group.size());
    return Integer.SIZE - Integer.numberOfLeadingZeros(before / FEW);
  }

  /** Whether the target is seen without a click. */
  private static boolean isPart(Link link) {
    return switch (link.rel()) {
      case FRAME, EMBED, REFRESH -> true;
      case ANCHOR, IMAGE_MAP, SCRIPT, FORM -> false;
    };
  }

  static boolean isDocument(HttpUrl url) {
    return Target.isDocument(url);
  }

  /** Pages near a promise are counted by themselves: an index may lead to many of one pattern. */
  private static String pattern(Target target, Rank rank) {
    return rank == Rank.NEAR_PROMISE ? "near " + target.pattern() : target.pattern();
  }
}
