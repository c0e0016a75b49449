package oit.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A web address for a reader. Public for the page templates.
 *
 * @param href where a click leads; null when the address is not http or https, or is malformed
 * @param text the address with Thai letters readable, shortened
 */
public record WebLink(@Nullable String href, String text) {

  private static final int LONGEST_TEXT = 160;
  private static final int LONGEST_HREF = 2000;
  private static final Pattern ESCAPES = Pattern.compile("(?:%[89A-Fa-f][0-9A-Fa-f])+");
  private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}\"<>\\\\^`{|}]+");

  /** The address; made harmless, not yet escaped. */
  public static WebLink of(String url) {
    return new WebLink(isWeb(url) ? url : null, readable(url));
  }

  static @Nullable WebLink ofNullable(@Nullable String url) {
    return url == null ? null : of(url);
  }

  /** The same page, opened at these words where a browser can find them. */
  WebLink at(String words) {
    if (href == null) {
      return this;
    }
    String fragment = TextFragment.of(words);
    return fragment.isEmpty()
        ? this
        : new WebLink(href + (href.contains("#") ? "" : "#") + fragment, text);
  }

  private static boolean isWeb(String url) {
    if (url.length() > LONGEST_HREF
        || !WEB.matcher(url).matches()
        || !url.equals(PlainText.line(url))) {
      return false;
    }
    try {
      String scheme = new URI(url).getScheme();
      return scheme != null && scheme.toLowerCase(Locale.ROOT).matches("https?");
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Thai and other letters instead of {@code %E0%B8…}; everything ASCII stays escaped. */
  private static String readable(String url) {
    Matcher escapes = ESCAPES.matcher(url.substring(0, Math.min(url.length(), LONGEST_HREF)));
    String decoded = escapes.replaceAll(run -> Matcher.quoteReplacement(decode(run.group())));
    return shortened(PlainText.line(decoded));
  }

  private static String decode(String run) {
    byte[] bytes = HexFormat.of().parseHex(run.replace("%", ""));
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.equals(PlainText.line(text)) ? text : run;
    } catch (CharacterCodingException e) {
      return run;
    }
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST_TEXT) {
      return text;
    }
    int head = PlainText.wholeCluster(text, LONGEST_TEXT - 40);
    int tail = PlainText.wholeCluster(text, text.length() - 39);
    return text.substring(0, head) + "…" + text.substring(tail);
  }
}
