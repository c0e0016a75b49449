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

  Addresses(HttpUrl base, Charset charset) {
    this.base = base;
    this.charset = charset;
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
