package oit.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/**
 * The form of a URL under which two spellings of one address are the same: used by the frontier to
 * visit nothing twice and by the judge to join links with what they lead to.
 */
public final class UrlKey {

  private static final Pattern ESCAPE = Pattern.compile("%[0-9a-fA-F]{2}");

  private UrlKey() {}

  /**
   * The fragment, if it names what a script shows ({@code #/plan}, {@code #!plan}) and not a place
   * on the page.
   */
  public static Optional<String> route(HttpUrl url) {
    String fragment = url.encodedFragment();
    return fragment != null && isRoute(fragment) ? Optional.of(fragment) : Optional.empty();
  }

  /** Whether a fragment begins like {@code /plan}, {@code !/plan} or {@code !plan}. */
  static boolean isRoute(String fragment) {
    int at = fragment.startsWith("!") ? 1 : 0;
    boolean path = fragment.startsWith("/", at);
    return path ? fragment.length() > at + 1 : at == 1 && fragment.length() > 1;
  }

  /** Key of an absolute http(s) URL; the text itself if it is not one. */
  public static String of(String url) {
    HttpUrl parsed = HttpUrl.parse(url);
    return parsed == null ? url : of(parsed);
  }

  /**
   * Without scheme, {@code www.}, default port, {@link SessionIds} and any fragment but a {@link
   * #route}; escapes in upper case; parameters in the order of the alphabet, those without a value
   * left out, because pages name them in any order.
   */
  public static String of(HttpUrl address) {
    HttpUrl url = SessionIds.strip(address);
    String host = url.host().startsWith("www.") ? url.host().substring(4) : url.host();
    StringBuilder key = new StringBuilder(host);
    if (url.port() != HttpUrl.defaultPort(url.scheme())) {
      key.append(':').append(url.port());
    }
    key.append(url.encodedPath());
    String query = url.encodedQuery();
    if (query != null && !query.isEmpty()) {
      key.append('?').append(query.indexOf('&') < 0 ? query : sorted(query));
    }
    route(url).ifPresent(route -> key.append('#').append(route));
    if (key.indexOf("%") < 0) {
      return key.toString();
    }
    return ESCAPE.matcher(key).replaceAll(m -> m.group().toUpperCase(Locale.ROOT));
  }

  private static String sorted(String query) {
    String[] parts = query.split("&");
    Arrays.sort(parts);
    StringBuilder sorted = new StringBuilder(query.length());
    for (String part : parts) {
      if (!part.isEmpty() && !part.endsWith("=")) {
        sorted.append(sorted.isEmpty() ? "" : "&").append(part);
      }
    }
    return sorted.toString();
  }
}
