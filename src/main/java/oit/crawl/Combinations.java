package oit.crawl;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;

/**
 * Tells the filters of a list from the entries of a site: addresses whose every parameter has been
 * seen before with that value only show the same entries once more, in another selection. A system
 * that names its pages by number always brings a number that is new. Not thread-safe.
 */
final class Combinations {

  /** So many of one path may be pages of their own, such as ten units in five years. */
  static final int ENOUGH = 60;

  private static final int LEAST_PARAMETERS = 2;
  private static final int MOST_PATHS = 2_000;
  private static final int MOST_VALUES = 20_000;

  private final Map<String, Integer> repeated = new HashMap<>();
  private final Map<String, Boolean> decided = new HashMap<>();
  private final Set<String> values = new HashSet<>();

  /** Whether the address is a combination of known values beyond {@link #ENOUGH} others. */
  boolean isOneMore(HttpUrl url) {
    if (url.querySize() < LEAST_PARAMETERS) {
      note(url);
      return false;
    }
    String key = url.toString();
    Boolean known = decided.get(key);
    if (known != null) {
      return known;
    }
    String path = Area.host(url) + url.encodedPath();
    boolean more =
        !note(url)
            && (repeated.containsKey(path) || repeated.size() < MOST_PATHS)
            && repeated.merge(path, 1, Integer::sum) > ENOUGH;
    if (decided.size() >= MOST_VALUES) {
      decided.clear();
    }
    decided.put(key, more);
    return more;
  }

  /** Whether a value was new to its path. */
  private boolean note(HttpUrl url) {
    boolean fresh = false;
    for (int i = 0; i < url.querySize(); i++) {
      if (values.size() >= MOST_VALUES) {
        return true; // so many values are no filter's
      }
      String one = url.queryParameterName(i) + "=" + url.queryParameterValue(i);
      fresh |= values.add(Area.host(url) + url.encodedPath() + "?" + one);
    }
    return fresh;
  }
}
