package oit.crawl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oit.read.Link;
import oit.read.Resource;
import okhttp3.HttpUrl;

/**
 * What belongs to the agency: the area of its home page and the areas that page hands it on to.
 *
 * <p>A home page below the root of its host ({@code /tambon-a/}) makes the pages of that directory
 * preferred, but does not shut out the rest of the host: many sites put a splash page at the root
 * and their files beside the directory. Only where the home page keeps its visitors in the
 * directory are the pages beside it neighbours, often other agencies on a server that they share:
 * what the agency links to is looked at there, what those pages link to is not. Not thread-safe.
 */
final class Scope {

  private static final int LEAST_INSIDE = 4;

  private final List<Area> areas = new ArrayList<>();
  private final Map<String, String> directories = new HashMap<>();
  private boolean settled;

  Scope(HttpUrl home) {
    admit(home);
  }

  boolean contains(HttpUrl url) {
    for (Area area : areas) {
      if (area.contains(url)) {
        return true;
      }
    }
    return false;
  }

  /** How many areas belong to it by now. */
  int areas() {
    return areas.size();
  }

  /** Takes the area of {@code url} in; false if it was in already. */
  boolean admit(HttpUrl url) {
    if (contains(url)) {
      return false;
    }
    String path = url.encodedPath();
    directories.put(Area.host(url), path.substring(0, path.lastIndexOf('/') + 1));
    return areas.add(Area.of(url));
  }

  /** Looks where the links of the home page lead. */
  void settle(Resource home) {
    Set<HttpUrl> inside = new HashSet<>();
    Set<HttpUrl> beside = new HashSet<>();
    for (Link link : home.links()) {
      HttpUrl url = HttpUrl.parse(link.url());
      if (url != null && contains(url) && !Target.isDocument(url)) {
        (prefers(url) ? inside : beside).add(url);
      }
    }
    settled = inside.size() >= LEAST_INSIDE && inside.size() >= beside.size();
  }

  /** Whether a page that {@code from} links to is its neighbour's affair. */
  boolean isOfNeighbours(HttpUrl url, HttpUrl from) {
    return isNeighbour(url)
        && isNeighbour(from)
        && !url.encodedPath().equals(from.encodedPath())
        && !Target.isDocument(url);
  }

  boolean isNeighbour(HttpUrl url) {
    return settled && !prefers(url);
  }

  /** Whether {@code url} is in the directory of the home page of its host. */
  boolean prefers(HttpUrl url) {
    return url.encodedPath().startsWith(directories.getOrDefault(Area.host(url), "/"));
  }
}
