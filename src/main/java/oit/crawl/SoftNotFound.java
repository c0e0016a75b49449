package oit.crawl;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oit.fetch.Fetched;
import oit.read.Resource;
import okhttp3.HttpUrl;

/**
 * Tells pages that only say "not found" under status 200: each host is asked for a path that no
 * site has, once for each ending that its addresses have, because plain pages, scripts and files
 * are often answered by different programs; a page that shows the same as the answer is none. Not
 * thread-safe.
 */
final class SoftNotFound {

  static final String PATH = "/oit-no-such-page-7f3a91c2";

  private static final Pattern ENDING =
      Pattern.compile(
          "\\.(html?|php\\d?|aspx?|jsp|cfm|pdf|docx?|xlsx?)$", Pattern.CASE_INSENSITIVE);

  private final Map<String, Optional<String>> answers = new HashMap<>();

  /**
   * Whether {@code page} shows what its host shows for an unknown path.
   *
   * @param read gets and reads an address; empty if it answers as it should
   */
  boolean matches(HttpUrl url, Resource page, Function<HttpUrl, Optional<Resource>> read) {
    Optional<String> answer = answer(url, read);
    return answer.isPresent() && answer.equals(Fingerprint.of(page));
  }

  /** What the host of {@code url} shows for an unknown path; empty if it says "not found". */
  Optional<String> answer(HttpUrl url, Function<HttpUrl, Optional<Resource>> read) {
    Matcher end = ENDING.matcher(url.encodedPath());
    String path = PATH + (end.find() ? end.group().toLowerCase(Locale.ROOT) : "");
    String host = Area.host(url) + path;
    Optional<String> known = answers.get(host);
    if (known == null) {
      known = read.apply(Objects.requireNonNull(url.resolve(path))).flatMap(Fingerprint::of);
      answers.put(host, known);
    }
    return known;
  }

  /** The body is of no use to anyone, and many are kept. */
  static Fetched withoutBody(Fetched f) {
    return new Fetched(
        f.requested(),
        f.url(),
        f.redirects(),
        f.status(),
        f.contentType(),
        f.headers(),
        new byte[0],
        f.truncated(),
        f.fetchedAt(),
        f.notes());
  }
}
