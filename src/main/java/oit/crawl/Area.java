package oit.crawl;

import crawlercommons.domains.EffectiveTldFinder;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * A part of the web that belongs to one owner.
 *
 * @param host without {@code www.}, with its port if that is no default
 * @param withSubdomains whether everything below {@code host} belongs to it too
 * @param path what every path begins with, {@code /} for all
 */
record Area(String host, boolean withSubdomains, String path) {

  /** Hosts where the path names the owner, with the number of segments that do. */
  private static final Map<String, Integer> PLATFORMS =
      Map.of(
          "sites.google.com", 2,
          "facebook.com", 1,
          "m.facebook.com", 1,
          "th-th.facebook.com", 1,
          "medium.com", 1,
          "page.line.me", 1,
          "linktr.ee", 1,
          "drive.google.com", 9,
          "docs.google.com", 9);

  /**
   * The area of the owner of {@code url}. On a platform it is the host with the first part of the
   * path. A registered domain (with or without {@code www.}) owns its subdomains; any other host
   * stands for itself, because hosts below one domain often belong to different agencies.
   */
  static Area of(HttpUrl url) {
    String host = host(url);
    Integer segments = PLATFORMS.get(host);
    if (segments != null) {
      return new Area(host, false, prefix(url, segments));
    }
    return new Area(host, host.equals(registeredDomain(host)), "/");
  }

  static String host(HttpUrl url) {
    String host = url.host().startsWith("www.") ? url.host().substring(4) : url.host();
    return url.port() == HttpUrl.defaultPort(url.scheme()) ? host : host + ":" + url.port();
  }

  static boolean isPlatform(HttpUrl url) {
    return PLATFORMS.containsKey(host(url));
  }

  boolean contains(HttpUrl url) {
    String other = host(url);
    boolean sameHost = other.equals(host) || (withSubdomains && other.endsWith("." + host));
    return sameHost
        && (path.equals("/")
            || url.encodedPath().equals(path)
            || url.encodedPath().startsWith(path + "/"));
  }

  private static @Nullable String registeredDomain(String host) {
    // addresses and local names have no domain to own
    return host.matches("[\\d.]+(:\\d+)?|.*:.*|[^.]+")
        ? null
        : EffectiveTldFinder.getAssignedDomain(host, true, false);
  }

  private static String prefix(HttpUrl url, int segments) {
    List<String> parts = url.encodedPathSegments();
    // Google's old address form of a site within an organisation: /a/<domain>/<site>
    int wanted = parts.getFirst().equals("a") ? segments + 1 : segments;
    String path = String.join("/", parts.subList(0, Math.min(wanted, parts.size())));
    return path.isEmpty() ? "/" : "/" + path;
  }
}
