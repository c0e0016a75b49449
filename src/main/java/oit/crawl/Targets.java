package oit.crawl;

import java.util.HashMap;
import java.util.Map;
import oit.read.SessionIds;
import oit.read.UrlKey;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** The targets that the latest pages named. Not thread-safe. */
final class Targets {

  private static final int MOST = 5_000;

  private final Map<String, Target> known = new HashMap<>();

  /** The target of a link; null if its address is none. */
  @Nullable Target of(String text) {
    Target target = known.get(text);
    if (target == null) {
      HttpUrl url = HttpUrl.parse(text);
      if (url == null) {
        return null;
      }
      target = new Target(clean(url));
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(text, target);
    }
    return target;
  }

  /** The address without what names the visit, the visitor or a place on the page. */
  static HttpUrl clean(HttpUrl url) {
    boolean fragment = url.encodedFragment() != null && UrlKey.route(url).isEmpty();
    boolean user = !url.encodedUsername().isEmpty() || !url.encodedPassword().isEmpty();
    if (!fragment && !user) {
      return SessionIds.strip(url);
    }
    HttpUrl.Builder clean = url.newBuilder().username("").password("");
    if (fragment) {
      clean.fragment(null);
    }
    return SessionIds.strip(clean.build());
  }
}
