package oit.read;

import java.util.Locale;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a URL what names the visit and not the page: session ids in the query ({@code
 * PHPSESSID}), in the path ({@code ;jsessionid=…}, {@code /(S(…))/}), and campaign marks ({@code
 * utm_source}, {@code fbclid}).
 */
public final class SessionIds {

  private static final Pattern IN_PATH =
      Pattern.compile("(?i);(?:jsessionid|phpsessid|sid)=[^/;]*|/\\([SAF]\\([^)/]*\\)\\)(?=/)");
  private static final Pattern NAME =
      Pattern.compile(
          "phpsessid|jsessionid|aspsessionid\\w*|osid|oscsid|zenid|sess_?id|session_?id|cftoken"
              + "|utm_\\w+|fbclid|gclid|_gl");
  // short names also carry ordinary ids, so these need a value that looks like a token
  private static final Pattern SHORT_NAME = Pattern.compile("s|sid|ssid|sess|session|token");
  private static final Pattern TOKEN =
      Pattern.compile("(?=[^\\d]*\\d)(?=[^a-z]*[a-z])[0-9a-z-]{20,}");

  private SessionIds() {}

  /** The same URL without them; {@code url} itself if there are none. */
  public static HttpUrl strip(HttpUrl url) {
    HttpUrl.Builder stripped = null;
    String given = url.encodedPath();
    if (given.indexOf(';') >= 0 || given.indexOf('(') >= 0) {
      String path = IN_PATH.matcher(given).replaceAll("");
      if (!path.equals(given)) {
        stripped = url.newBuilder().encodedPath(path.startsWith("/") ? path : "/" + path);
      }
    }
    if (url.querySize() == 0) {
      return stripped == null ? url : stripped.build();
    }
    for (String name : url.queryParameterNames()) {
      if (isSession(name, url.queryParameter(name))) {
        stripped = stripped == null ? url.newBuilder() : stripped;
        stripped.removeAllQueryParameters(name);
      }
    }
    return stripped == null ? url : stripped.build();
  }

  private static boolean isSession(String name, @Nullable String value) {
    String lower = name.toLowerCase(Locale.ROOT);
    return NAME.matcher(lower).matches()
        || (value != null
            && SHORT_NAME.matcher(lower).matches()
            && TOKEN.matcher(value.toLowerCase(Locale.ROOT)).matches());
  }
}
