package oit.crawl;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import oit.read.Link;
import oit.read.Resource;
import okhttp3.HttpUrl;

/**
 * Other hosts under which the same site is to be had: one that the home page's menu leads to and
 * that shows the same home page, as the servers of vendors do, and one that pages of the site were
 * moved to. Not thread-safe.
 */
final class Aliases {

  private static final int LEAST_LINKS = 5;
  private static final int MOST_ASKED = 2;
  private static final int TELLING_TITLE = 8;
  private static final int TELLING_TEXT = 200;
  private static final int TELLING_NAME = 4;
  private static final Set<String> COMMON_NAMES =
      Set.of("office", "portal", "intranet", "eservice", "e-service", "data", "news", "home");

  private final Scope scope;
  private final Findings findings;

  Aliases(Scope scope, Findings findings) {
    this.scope = scope;
    this.findings = findings;
  }

  /** Takes in the hosts that most links of the home page lead to, if they show that same page. */
  void open(Resource home, Function<HttpUrl, Optional<Resource>> read) {
    HttpUrl own = HttpUrl.get(home.url());
    Map<String, Set<HttpUrl>> foreign = new LinkedHashMap<>();
    Set<HttpUrl> inside = new LinkedHashSet<>();
    for (Link link : home.links()) {
      HttpUrl url = HttpUrl.parse(link.url());
      if (url == null || Area.isPlatform(url) || link.rel() == Link.Rel.FORM) {
        continue;
      }
      Set<HttpUrl> group =
          scope.contains(url)
              ? inside
              : foreign.computeIfAbsent(Area.host(url), h -> new LinkedHashSet<>());
      group.add(url);
    }
    List<Set<HttpUrl>> many =
        foreign.values().stream()
            .filter(urls -> urls.size() >= LEAST_LINKS && urls.size() >= inside.size())
            .limit(MOST_ASKED)
            .toList();
    for (Set<HttpUrl> urls : many) {
      HttpUrl door = door(own, urls);
      if (read.apply(door).filter(page -> isSame(home, page)).isPresent() && scope.admit(door)) {
        findings.add("host-alias", home.url(), Area.host(door));
      }
    }
  }

  /** The home page of the other host: in the directory that all its links share. */
  private static HttpUrl door(HttpUrl own, Set<HttpUrl> urls) {
    HttpUrl first = urls.iterator().next();
    String shared = first.encodedPath();
    for (HttpUrl url : urls) {
      while (!url.encodedPath().startsWith(shared)) {
        shared = shared.substring(0, shared.length() - 1);
      }
    }
    String directory = shared.substring(0, shared.lastIndexOf('/') + 1);
    boolean atRoot = directory.equals("/") || own.encodedPath().startsWith(directory);
    return first
        .newBuilder()
        .encodedPath(atRoot ? own.encodedPath() : directory)
        .encodedQuery(atRoot ? own.encodedQuery() : null)
        .fragment(null)
        .build();
  }

  private static boolean isSame(Resource home, Resource other) {
    Shingles shingles = new Shingles();
    Shingles.Print own = shingles.of(home);
    return home.sha256().equals(other.sha256())
        || (own.runs().length >= TELLING_TEXT && isNear(own, shingles.of(other)))
        || (home.title().length() >= TELLING_TITLE && home.title().equals(other.title()));
  }

  private static boolean isNear(Shingles.Print one, Shingles.Print other) {
    Likeness likeness = new Likeness();
    return Likeness.isNear(likeness.of(one), likeness.of(other));
  }

  /**
   * Whether a redirect to {@code target} shows that the site, or a part of it, lives there now: the
   * path is the same, or the name of the host. Takes that host in then.
   */
  boolean hasMoved(HttpUrl asked, HttpUrl target) {
    if (Area.isPlatform(target) || !(isSamePath(asked, target) || isSameName(asked, target))) {
      return false;
    }
    if (scope.admit(target.resolve("/"))) {
      findings.add("moved-domain", asked.toString(), Area.host(target));
    }
    return true;
  }

  private static boolean isSamePath(HttpUrl asked, HttpUrl target) {
    return asked.encodedPath().length() > 1 && asked.encodedPath().equals(target.encodedPath());
  }

  private static boolean isSameName(HttpUrl asked, HttpUrl target) {
    String name = name(asked);
    return name.length() >= TELLING_NAME
        && !COMMON_NAMES.contains(name)
        && name.equals(name(target));
  }

  /** The first part of a host that names its owner; none for a number. */
  private static String name(HttpUrl url) {
    String host = url.host().startsWith("www.") ? url.host().substring(4) : url.host();
    int dot = host.indexOf('.');
    return dot <= 0 || host.matches("[\\d.]+|.*:.*") ? "" : host.substring(0, dot);
  }
}
