package oit.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jsoup.parser.Parser;

/**
 * Turns what stands in {@code href} and {@code src} into absolute addresses the way browsers do:
 * trimmed, blanks and Thai letters percent-encoded (in a query by the page's charset).
 */
final class Addresses {
  private static final Pattern SCHEME = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*:.*");
  private static final Pattern LOCAL =
      Pattern.compile(
          "localhost|127\\..*|10\\..*|192\\.168\\..*|172\\.(?:1[6-9]|2\\d|3[01])\\..*|169\\.254\\..*"
              + "|.*\\.(?:local|test|localhost|lan)");
  private static final int MAX = 4000;
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private final HttpUrl base;
  private final Charset charset;

  /** Scheme, host and port of the base, and the same with its path up to the last slash. */
  private final String origin;

  private final String folder;

  Addresses(HttpUrl base, Charset charset) {
    this.base = base;
    this.charset = charset;
    String text = base.newBuilder().username("").password("").query(null).fragment(null).toString();
    int path = text.indexOf('/', base.scheme().length() + 3);
    origin = text.substring(0, path);
    folder =
        base.username().isEmpty() && base.password().isEmpty()
            ? text.substring(0, text.lastIndexOf('/') + 1)
            : "";
  }

  /**
   * The same, seen from a {@code <base href>}; one that only holds on the machine where the site
   * was built is passed over.
   */
  Addresses from(String href) {
    HttpUrl other = base.resolve(href.strip());
    boolean wrong = other == null || (isLocal(other) && !other.host().equals(base.host()));
    return wrong ? this : new Addresses(other, charset);
  }

  private static boolean isLocal(HttpUrl url) {
    String host = url.host();
    return LOCAL.matcher(host).matches() || host.indexOf('.') < 0;
  }

  /** The absolute http or https address; empty if it leads nowhere or elsewhere. */
  Optional<String> resolve(String raw) {
    if (!folder.isEmpty() && isPlain(raw)) {
      return Optional.of((raw.charAt(0) == '/' ? origin : folder) + raw);
    }
    if (isPlainFromOrigin(raw)) {
      return Optional.of(raw);
    }
    String text = tidy(raw);
    if (text.isEmpty() || text.equals("#") || text.length() > MAX) {
      return Optional.empty();
    }
    if (text.indexOf(':') >= 0 && SCHEME.matcher(text).matches()) {
      String lower = text.substring(0, Math.min(8, text.length())).toLowerCase(Locale.ROOT);
      if (!lower.startsWith("http:") && !lower.startsWith("https:")) {
        return Optional.empty();
      }
    }
    HttpUrl url = base.resolve(encodeQuery(text));
    return url == null ? Optional.empty() : Optional.of(url.toString());
  }

  /**
   * Whether it is a path, perhaps with query and fragment, that stays as it is: no scheme, no dot
   * segments, nothing to encode. Most links are.
   */
  private static boolean isPlain(String raw) {
    int length = raw.length();
    return length > 0
        && length <= MAX
        && !(raw.charAt(0) == '/' && length > 1 && raw.charAt(1) == '/')
        && isPlain(raw, 0);
  }

  /** Whether it is such a path behind the very host of the base. */
  private boolean isPlainFromOrigin(String raw) {
    int path = origin.length();
    return raw.length() > path
        && raw.length() <= MAX
        && raw.charAt(path) == '/'
        && raw.startsWith(origin)
        && isPlain(raw, path);
  }

  private static boolean isPlain(String raw, int from) {
    boolean path = true;
    char before = '/';
    for (int i = from; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if ((c == '?' || c == '#') && i > from) {
        path = false;
      } else if (path ? !isOfPath(c) || (c == '.' && before == '/') : !isOfQuery(c)) {
        return false;
      }
      before = c;
    }
    return true;
  }

  private static boolean isOfPath(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '-' && c <= '9') // - . / and digits
        || c == '_';
  }

  private static boolean isOfQuery(char c) {
    return isOfPath(c) || c == '=' || c == '&' || c == ':';
  }

  private static String tidy(String raw) {
    String text = raw.strip();
    if (text.contains("&amp;")) {
      text = Parser.unescapeEntities(text, true);
    }
    if (isTidy(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c != '\u200B' && c != '\uFEFF') {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isTidy(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '\u200A') {
        return false;
      }
    }
    return true;
  }

  private String encodeQuery(String text) {
    int query = text.indexOf('?');
    if (query < 0 || charset.equals(StandardCharsets.UTF_8)) {
      return text;
    }
    int fragment = text.indexOf('#', query);
    int end = fragment < 0 ? text.length() : fragment;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(text.substring(query, end).getBytes(charset));
    StringBuilder out = new StringBuilder(text.length() * 2).append(text, 0, query);
    for (byte b : bytes.toByteArray()) {
      if (b < 0) {
        out.append('%').append(HEX[(b >> 4) & 15]).append(HEX[b & 15]);
      } else {
        out.append((char) b);
      }
    }
    return out.append(text, end, text.length()).toString();
  }
}
