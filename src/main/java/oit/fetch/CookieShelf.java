package oit.fetch;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;

/**
 * Cookies of one run, in memory: some sites answer with an endless redirect without them. Limited
 * per domain and in the number of domains; the oldest go first.
 */
final class CookieShelf implements CookieJar {
  private static final int PER_DOMAIN = 50;
  private static final int DOMAINS = 1000;
  private static final int VALUE_LENGTH = 4096;

  private final InstantSource clock;
  private final Map<String, Map<String, Cookie>> domains = new Oldest<>(DOMAINS);

  CookieShelf(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public synchronized void saveFromResponse(HttpUrl url, List<Cookie> cookies) {
    for (Cookie cookie : cookies) {
      if (cookie.value().length() <= VALUE_LENGTH) {
        domains
            .computeIfAbsent(cookie.domain(), d -> new Oldest<>(PER_DOMAIN))
            .put(cookie.name() + ";" + cookie.path(), cookie);
      }
    }
  }

  @Override
  public synchronized List<Cookie> loadForRequest(HttpUrl url) {
    List<Cookie> found = new ArrayList<>();
    String domain = url.host();
    while (true) {
      for (Cookie cookie : domains.getOrDefault(domain, Map.of()).values()) {
        if (cookie.matches(url) && cookie.expiresAt() > clock.millis()) {
          found.add(cookie);
        }
      }
      int dot = domain.indexOf('.');
      if (dot < 0) {
        return found;
      }
      domain = domain.substring(dot + 1);
    }
  }

  private static final class Oldest<V> extends LinkedHashMap<String, V> {
    private static final long serialVersionUID = 1;
    private final int limit;

    Oldest(int limit) {
      this.limit = limit;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
      return size() > limit;
    }
  }
}
