package oit.crawl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import oit.read.Block.Region;
import oit.read.Link;
import oit.read.Resource;
import oit.read.SessionIds;
import oit.read.UrlKey;
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
  private static final int FEW = 4;
  private static final int MOST_PATTERNS = 20_000;
  private static final int MOST_TARGETS = 5_000;
  private static final int MOST_MEMBERS = 100_000;
  private static final Pattern ENTRY =
      Pattern.compile(
          "เข้า(สู่|ชม|หน้า).{0,20}(เว็[บป]|หน้า|หลัก)|หน้า(หลัก|แรก)|enter|home ?page|skip",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern STATIC_PAGE = Pattern.compile("\\.html?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern PICTURE =
      Pattern.compile("\\.(jpe?g|png|gif|webp|bmp|tiff?|svg)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern DOCUMENT =
      Pattern.compile("\\.(pdf|docx?|xlsx?|pptx?|odt|ods|rtf|csv|txt)$", Pattern.CASE_INSENSITIVE);

  private final CrawlPlan plan;
  private final Scope scope;
  private final TrapRules traps;
  private final Map<String, Map<String, Integer>> groups = new HashMap<>();
  private final Combinations combinations = new Combinations();
  private int members;
  private final Set<String> beyond = new HashSet<>();
  private final Map<String, HttpUrl> targets = new HashMap<>();
  private final IdentityHashMap<HttpUrl, Optional<TrapRules.Caught>> trapped =
      new IdentityHashMap<>();
  private final IdentityHashMap<HttpUrl, String> keys = new IdentityHashMap<>();

  LeadFinder(CrawlPlan plan, Scope scope, TrapRules traps) {
    this.plan = plan;
    this.scope = scope;
    this.traps = traps;
  }

  /** The leads of a page that was reached by {@code from}. */
  List<Lead> in(Resource page, Lead from) {
    List<Lead> leads = new ArrayList<>();
    Set<String> shown = new HashSet<>();
    page.links().stream().filter(l -> l.rel() == Link.Rel.EMBED).forEach(l -> shown.add(l.url()));
    int promised = 0;
    for (Link link : page.links()) {
      Optional<Lead> lead =
          isViewerOf(shown, link) ? Optional.empty() : of(link, from, promised < MOST_PROMISED);
      if (lead.isPresent()) {
        leads.add(lead.get());
        promised += lead.get().rank() == Rank.PROMISED ? 1 : 0;
      }
    }
    if (promised * 100 < leads.size() * DENSE) {
      leads.replaceAll(
          l -> l.rank() == Rank.PROMISED && l.promise() < PLAIN ? l.at(Rank.MENTIONED) : l);
    }
    return leads;
  }

  /** The lead to an address of which only the sitemap tells. */
  Optional<Lead> listed(HttpUrl address) {
    HttpUrl url = clean(address);
    int promise = plan.promise().of("", url.toString());
    if (!scope.contains(url) || (isPicture(url) && promise == 0)) {
      return Optional.empty();
    }
    return rank(url, promise, promise > 0 ? Rank.PROMISED : Rank.SITEMAP)
        .map(r -> new Lead(url, r, promise, 1, List.of(), false));
  }

  /** Addresses that lie more clicks away than the plan allows, but for those of these keys. */
  int beyondDepth(Predicate<String> visited) {
    return (int) beyond.stream().filter(visited.negate()).count();
  }

  /** Whether a label invites into the site, as those of splash pages do. */
  static boolean isEntry(String label) {
    return ENTRY.matcher(label).find();
  }

  private Optional<Lead> of(Link link, Lead from, boolean mayPromise) {
    HttpUrl url = link.rel() == Link.Rel.FORM ? null : target(link.url());
    if (url == null || !scope.contains(url)) {
      return Optional.empty();
    }
    int own = promise(link, url);
    boolean part = isPart(link);
    int promise = Math.clamp(part ? Math.max(own, from.promise()) : own, 0, 100);
    if (isPicture(url) && promise == 0) {
      return Optional.empty();
    }
    Rank wanted = wanted(link, url, from, mayPromise ? promise : 0);
    if (!scope.prefers(url) && !isDocument(url) && wanted.compareTo(Rank.ORDINARY) < 0) {
      wanted = Rank.ORDINARY;
    }
    Optional<Rank> rank = rank(url, promise, wanted);
    int clicks = from.clicks() + (part ? 0 : 1);
    if (rank.isPresent() && clicks > plan.maxDepth()) {
      if (beyond.size() < Frontier.LIMIT) {
        beyond.add(UrlKey.of(url));
      }
      return Optional.empty();
    }
    List<String> path =
        part
            ? from.foundVia()
            : from.pathTo(link.label().isBlank() ? link.context() : link.label());
    return rank.map(r -> new Lead(url, r, promise, crowd(url, r), clicks, path, true));
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
  private int promise(Link link, HttpUrl url) {
    int own = plan.promise().of(link.label(), url.toString());
    String context = link.context();
    if (own > 0 || context.isBlank()) {
      return own;
    }
    int around = plan.promise().of((link.label() + " " + context).strip(), url.toString());
    return around > 0 && isWornOut(context, url) ? 0 : around;
  }

  /** Whether the words have led to many other addresses before, as those above a list's pages. */
  private boolean isWornOut(String words, HttpUrl url) {
    return !isAmong(isDocument(url) ? MOST_FILES_OF_A_LABEL : MOST_OF_A_LABEL, "“" + words, url);
  }

  private Rank wanted(Link link, HttpUrl url, Lead from, int promise) {
    boolean door = link.rel() == Link.Rel.FRAME || link.rel() == Link.Rel.REFRESH;
    if (from.clicks() == 0 && (door || isEntry(link.label()))) {
      return Rank.DOOR;
    }
    if (promise >= CLEAR && !isWornOut(link.label(), url)) {
      return Rank.PROMISED;
    }
    if (link.region() == Region.NAVIGATION || link.region() == Region.HEADER) {
      return Rank.MENU;
    }
    boolean near = from.promise() > 0 && from.rank() != Rank.MENTIONED;
    if (near && isDocument(url)) {
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

  /** The rank that traps leave; empty for what is not to be followed. */
  private Optional<Rank> rank(HttpUrl url, int promise, Rank wanted) {
    if (trapped.size() >= MOST_TARGETS) {
      trapped.clear();
    }
    Optional<TrapRules.Caught> caught = trapped.computeIfAbsent(url, traps::of);
    if (caught.isPresent()) {
      Trap trap = caught.get().trap();
      if (promise > 0 && trap.yieldsToPromise()) {
        return Optional.of(wanted);
      }
      boolean evidence = wanted == Rank.PROMISED || wanted == Rank.NEAR_PROMISE;
      if (isAmong(trap.cap(), caught.get().group(), url)) {
        return Optional.of(evidence ? Rank.NEAR_PROMISE : Rank.ARCHIVE);
      }
      // the places may be taken by days and months when the evidence comes into view
      return wanted == Rank.PROMISED && isAmong(trap.cap(), "promised " + caught.get().group(), url)
          ? Optional.of(Rank.NEAR_PROMISE)
          : Optional.empty();
    }
    if (promise == 0 && !isDocument(url) && combinations.isOneMore(url)) {
      return Optional.empty();
    }
    boolean few = isAmong(MOST_OF_A_PATTERN, pattern(url, wanted), url);
    boolean sure = promise > 0 || wanted.compareTo(Rank.MENU) <= 0 || isDocument(url);
    return Optional.of(few || sure ? wanted : Rank.ARCHIVE);
  }

  /** Whether {@code url} is one of the first {@code most} of its group. */
  private boolean isAmong(int most, String group, HttpUrl url) {
    if (most == 0 || (groups.size() >= MOST_PATTERNS && !groups.containsKey(group))) {
      return false;
    }
    Map<String, Integer> known = groups.computeIfAbsent(group, g -> new HashMap<>());
    String key = key(url);
    if (known.containsKey(key)) {
      return true;
    }
    if (known.size() >= most || members >= MOST_MEMBERS) {
      return false;
    }
    members++;
    known.put(key, known.size());
    return true;
  }

  /** How many of its pattern came before, on a scale that doubles. */
  private int crowd(HttpUrl url, Rank rank) {
    Map<String, Integer> group = groups.getOrDefault(pattern(url, rank), Map.of());
    int before = group.getOrDefault(key(url), group.size());
    return Integer.SIZE - Integer.numberOfLeadingZeros(before / FEW);
  }

  private String key(HttpUrl url) {
    if (keys.size() >= MOST_TARGETS) {
      keys.clear();
    }
    return keys.computeIfAbsent(url, UrlKey::of);
  }

  /** The address of a link, cleaned; null if it is none. Pages name the same ones over and over. */
  private @Nullable HttpUrl target(String text) {
    HttpUrl known = targets.get(text);
    if (known == null) {
      HttpUrl parsed = HttpUrl.parse(text);
      if (parsed == null) {
        return null;
      }
      known = clean(parsed);
      if (targets.size() >= MOST_TARGETS) {
        targets.clear();
      }
      targets.put(text, known);
    }
    return known;
  }

  private static HttpUrl clean(HttpUrl url) {
    HttpUrl.Builder clean = url.newBuilder().username("").password("");
    if (UrlKey.route(url).isEmpty()) {
      clean.fragment(null);
    }
    return SessionIds.strip(clean.build());
  }

  /** Whether the target is seen without a click. */
  private static boolean isPart(Link link) {
    return switch (link.rel()) {
      case FRAME, EMBED, REFRESH -> true;
      case ANCHOR, IMAGE_MAP, SCRIPT, FORM -> false;
    };
  }

  static boolean isDocument(HttpUrl url) {
    return DOCUMENT.matcher(url.encodedPath()).find();
  }

  private static boolean isPicture(HttpUrl url) {
    return PICTURE.matcher(url.encodedPath()).find();
  }

  /** Pages near a promise are counted by themselves: an index may lead to many of one pattern. */
  private static String pattern(HttpUrl url, Rank rank) {
    return (rank == Rank.NEAR_PROMISE ? "near " : "") + AddressShape.rough(url);
  }
}
