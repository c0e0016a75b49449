package oit.judge;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Remembers what was worked out last, up to a total size; what was not asked for longest is
 * forgotten first. Not thread-safe.
 */
final class Recent<K, V> {

  private final Map<K, V> values = new LinkedHashMap<>(16, 0.75f, true);
  private final int most;
  private final ToIntFunction<Map.Entry<K, V>> size;
  private int total;

  /**
   * @param most total size, in the unit of {@code size}
   */
  Recent(int most, ToIntFunction<Map.Entry<K, V>> size) {
    this.most = most;
    this.size = size;
  }

  V get(K key, Function<K, V> work) {
    V known = values.get(key);
    if (known == null) {
      known = work.apply(key);
      values.put(key, known);
      total += size.applyAsInt(Map.entry(key, known));
      forget();
    }
    return known;
  }

  private void forget() {
    Iterator<Map.Entry<K, V>> eldest = values.entrySet().iterator();
    while (total > most && values.size() > 1) {
      total -= size.applyAsInt(eldest.next());
      eldest.remove();
    }
  }
}
