package oit.crawl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;

/**
 * What belongs to the agency: the area of its home page and the areas that page hands it on to.
 *
 * <p>A home page below the root of its host ({@code /tambon-a/}) makes the pages of that directory
 * preferred, but does not shut out the rest of the host: many sites put a splash page at the root
 * and their files beside the directory. Not thread-safe.
 */
final class Scope {

  private final List<Area> areas = new ArrayList<>();
  private final Map<String, String> directories = new HashMap<>();

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

  /** Whether {@code url} is in the directory of the home page of its host. */
  boolean prefers(HttpUrl url) {
    return url.encodedPath().startsWith(directories.getOrDefault(Area.host(url), "/"));
  }
}
