package oit.crawl;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import oit.fetch.Fetched;
import okhttp3.HttpUrl;

/**
 * Reads sitemaps (sitemaps.org protocol: XML, text, index, gzip). Lies and faults in them are
 * passed over in silence: they are hints, not promises.
 */
final class Sitemaps {

  static final int MOST_URLS = 2000;
  static final int MOST_FILES = 20;
  private static final int LONGEST = 10 << 20;

  private Sitemaps() {}

  /**
   * The addresses listed in the sitemaps at {@code roots}.
   *
   * @param get yields the file at an address, empty if there is none or the time is up
   */
  static Set<HttpUrl> read(Iterable<HttpUrl> roots, Function<HttpUrl, Optional<Fetched>> get) {
    Set<HttpUrl> found = new LinkedHashSet<>();
    Set<HttpUrl> seen = new HashSet<>();
    Deque<HttpUrl> files = new ArrayDeque<>();
    roots.forEach(files::add);
    while (!files.isEmpty() && seen.size() < MOST_FILES && found.size() < MOST_URLS) {
      HttpUrl file = files.remove();
      if (seen.add(file)) {
        get.apply(file).ifPresent(f -> addAll(f, found, files));
      }
    }
    return found;
  }

  private static void addAll(Fetched file, Set<HttpUrl> found, Deque<HttpUrl> files) {
    AbstractSiteMap parsed;
    try {
      parsed = new SiteMapParser(false).parseSiteMap(plain(file.body()), file.url().url());
    } catch (IOException | UnknownFormatException | RuntimeException e) {
      return;
    }
    if (parsed instanceof SiteMapIndex index) {
      index.getSitemaps().stream()
          .map(s -> HttpUrl.get(s.getUrl()))
          .filter(Objects::nonNull)
          .limit(MOST_FILES)
          .forEach(files::add);
    } else if (parsed instanceof SiteMap map) {
      for (SiteMapURL entry : map.getSiteMapUrls()) {
        HttpUrl url = HttpUrl.get(entry.getUrl());
        if (url != null && found.size() < MOST_URLS) {
          found.add(url);
        }
      }
    }
  }

  private static byte[] plain(byte[] body) throws IOException {
    if (body.length < 2 || body[0] != 0x1f || body[1] != (byte) 0x8b) {
      return body;
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return in.readNBytes(LONGEST);
    }
  }
}
