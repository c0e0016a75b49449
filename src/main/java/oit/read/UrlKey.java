package oit.read;

import okhttp3.HttpUrl;

/**
 * The form of a URL under which two spellings of one address are the same: used by the frontier to
 * visit nothing twice and by the judge to join links with what they lead to.
 */
public final class UrlKey {

  private UrlKey() {}

  /** Key of an absolute http(s) URL; the text itself if it is not one. */
  public static String of(String url) {
    HttpUrl parsed = HttpUrl.parse(url);
    return parsed == null ? url : of(parsed);
  }

  /** Scheme and host without {@code www.}, default port, fragment; query kept in its order. */
  public static String of(HttpUrl url) {
    String host = url.host().startsWith("www.") ? url.host().substring(4) : url.host();
    StringBuilder key = new StringBuilder(host);
    if (url.port() != HttpUrl.defaultPort(url.scheme())) {
      key.append(':').append(url.port());
    }
    key.append(url.encodedPath());
    if (url.encodedQuery() != null && !url.encodedQuery().isEmpty()) {
      key.append('?').append(url.encodedQuery());
    }
    return key.toString();
  }
}
