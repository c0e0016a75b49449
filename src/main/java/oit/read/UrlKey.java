package oit.read;

import java.util.Locale;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/**
 * The form of a URL under which two spellings of one address are the same: used by the frontier to
 * visit nothing twice and by the judge to join links with what they lead to.
 */
public final class UrlKey {

  private static final Pattern ESCAPE = Pattern.compile("%[0-9a-fA-F]{2}");

  private UrlKey() {}

  /** Key of an absolute http(s) URL; the text itself if it is not one. */
  public static String of(String url) {
    HttpUrl parsed = HttpUrl.parse(url);
    return parsed == null ? url : of(parsed);
  }

  /**
   * Without scheme, {@code www.}, default port, fragment and {@link SessionIds}; escapes in upper
   * case; query kept in its order.
   */
  public static String of(HttpUrl address) {
    HttpUrl url = SessionIds.strip(address);
    String host = url.host().startsWith("www.") ? url.host().substring(4) : url.host();
    StringBuilder key = new StringBuilder(host);
    if (url.port() != HttpUrl.defaultPort(url.scheme())) {
      key.append(':').append(url.port());
    }
    key.append(url.encodedPath());
    if (url.encodedQuery() != null && !url.encodedQuery().isEmpty()) {
      key.append('?').append(url.encodedQuery());
    }
    return ESCAPE.matcher(key).replaceAll(m -> m.group().toUpperCase(Locale.ROOT));
  }
}
