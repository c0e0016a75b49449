package oit.crawl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private static final int MOST_PATTERNS = 20_000;
  private static final int MOST_TARGETS = 5_000;
  private static final Pattern ENTRY =
      Pattern.compile(
          "เข้า(สู่|ชม|หน้า).{0,20}(เว็[บป]|หน้า|หลัก)|หน้า(หลัก|แรก)|enter|home ?page|skip",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER = Pattern.compile("\\d+|=[^&]*");
  private static final Pattern STATIC_PAGE = Pattern.compile("\\.html?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern PICTURE =
      Pattern.compile("\\.(jpe?g|png|gif|webp|bmp|tiff?|svg)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern DOCUMENT =
      Pattern.compile("\\.(pdf|docx?|xlsx?|pptx?|odt|ods|rtf|csv|txt)$", Pattern.CASE_INSENSITIVE);

  private final CrawlPlan plan;
  private final Scope scope;
  private final TrapRules traps;
  private final Map<String, Set<String>> groups = new HashMap<>();
  private final Set<String> beyond = new HashSet<>();
  private final Map<String, HttpUrl> targets = new HashMap<>();
  private final Map<HttpUrl, Optional<TrapRules.Caught>> trapped = new IdentityHashMap<>();

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

  /** Addresses that lie more clicks away than the plan allows. */
  int beyondDepth() {
    return beyond.size();
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
    String label = (link.label() + " " + link.context()).strip();
    int own = plan.promise().of(label, url.toString());
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
    return rank.map(r -> new Lead(url, r, promise, clicks, path, true));
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

  private Rank wanted(Link link, HttpUrl url, Lead from, int promise) {
    boolean door = link.rel() == Link.Rel.FRAME || link.rel() == Link.Rel.REFRESH;
    if (from.clicks() == 0 && (door || isEntry(link.label()))) {
      return Rank.DOOR;
    }
    if (promise > 0) {
      return Rank.PROMISED;
    }
    if (link.region() == Region.NAVIGATION || link.region() == Region.HEADER) {
      return Rank.MENU;
    }
    if (from.promise() > 0) {
      if (isDocument(url)) {
        return Rank.DOCUMENT_NEAR_PROMISE;
      }
      if (link.region() == Region.MAIN) {
        return Rank.NEAR_PROMISE;
      }
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
      return isAmong(trap.cap(), caught.get().group(), url)
          ? Optional.of(evidence ? Rank.NEAR_PROMISE : Rank.ARCHIVE)
          : Optional.empty();
    }
    if (promise > 0 || wanted.compareTo(Rank.MENU) <= 0 || isDocument(url)) {
      return Optional.of(wanted);
    }
    return Optional.of(isAmong(MOST_OF_A_PATTERN, pattern(url), url) ? wanted : Rank.ARCHIVE);
  }

  /** Whether {@code url} is one of the first {@code most} of its group. */
  private boolean isAmong(int most, String group, HttpUrl url) {
    if (most == 0 || (groups.size() >= MOST_PATTERNS && !groups.containsKey(group))) {
      return false;
    }
    Set<String> members = groups.computeIfAbsent(group, g -> new HashSet<>());
    String key = UrlKey.of(url);
    return members.contains(key) || (members.size() < most && members.add(key));
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

  private static boolean isDocument(HttpUrl url) {
    return DOCUMENT.matcher(url.encodedPath()).find();
  }

  private static boolean isPicture(HttpUrl url) {
    return PICTURE.matcher(url.encodedPath()).find();
  }

  private static String pattern(HttpUrl url) {
    String query = url.encodedQuery() == null ? "" : "?" + url.encodedQuery();
    return NUMBER
        .matcher(Area.host(url) + url.encodedPath().toLowerCase(Locale.ROOT) + query)
        .replaceAll("#");
  }
}
