package oit.fetch;

import java.util.Locale;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** Where a Location header leads. */
final class Redirect {
  private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");
  private static final int LONGEST = 8000;
  private static final int SHOWN = 200;

  private Redirect() {}

  sealed interface Target {}

  record To(HttpUrl url) implements Target {}

  record Refused(FetchOutcome outcome) implements Target {}

  static Target resolve(HttpUrl from, String location) {
    String text = location.strip();
    String shown = text.substring(0, Math.min(text.length(), SHOWN));
    var scheme = SCHEME.matcher(text);
    if (scheme.find()) {
      String name = scheme.group(1).toLowerCase(Locale.ROOT);
      if (!name.equals("http") && !name.equals("https")) {
        return new Refused(new FetchOutcome.UnsupportedScheme(shown));
      }
    }
    HttpUrl url = text.length() > LONGEST ? null : from.resolve(text);
    if (url == null) {
      return new Refused(new FetchOutcome.InvalidUrl(shown));
    }
    return new To(url.newBuilder().fragment(null).build());
  }
}
