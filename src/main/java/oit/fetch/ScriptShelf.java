package oit.fetch;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * The scripts of pages shown lately, so that a site is not asked for the same script with each
 * page. Thread-safe; holds a few megabytes at most.
 */
final class ScriptShelf {
  private final long limit;
  private final Map<HttpUrl, Answer> scripts = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  ScriptShelf(long limit) {
    this.limit = limit;
  }

  synchronized Optional<Answer> get(HttpUrl url) {
    return Optional.ofNullable(scripts.get(url));
  }

  synchronized void put(HttpUrl url, Answer script) {
    Answer before = scripts.put(url, script);
    bytes += script.body().length - (before == null ? 0 : before.body().length);
    Iterator<Answer> oldest = scripts.values().iterator();
    while (bytes > limit && oldest.hasNext()) {
      bytes -= oldest.next().body().length;
      oldest.remove();
    }
  }
}
