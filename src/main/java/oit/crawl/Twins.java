package oit.crawl;

import java.util.LinkedHashMap;
import java.util.Map;
import oit.read.Resource;

/**
 * Counts pages that show the same but for numbers and dates: an endless row of them leads nowhere.
 * Remembers the {@link #MOST} latest contents. Not thread-safe.
 */
final class Twins {

  /** So many of one content may be real, such as empty months; further ones are a trap. */
  static final int ENOUGH = 12;

  private static final int MOST = 5000;

  private final Map<String, Integer> seen = new Recent();

  /** Whether enough pages showed what this one shows. */
  boolean isOneMore(Resource page) {
    return Fingerprint.of(page).map(f -> seen.merge(f, 1, Integer::sum) > ENOUGH).orElse(false);
  }

  private static final class Recent extends LinkedHashMap<String, Integer> {
    private static final long serialVersionUID = 1;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
      return size() > MOST;
    }
  }
}
