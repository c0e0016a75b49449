package oit.crawl;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oit.fetch.Fetched;
import oit.read.Link;
import oit.read.Resource;
import okhttp3.HttpUrl;

/**
 * Tells pages that only say "not found" under status 200: each host is asked for a path that no
 * site has, once for each ending that its addresses have, because plain pages, scripts and files
 * are often answered by different programs. Where a page says little, its own folder and its own
 * script are asked as well, the latter for an entry that does not exist. A page that says and shows
 * what the answer does is none, even if both repeat their address or offer other links; so is one
 * that is passed on to where unknown addresses are. Not thread-safe.
 */
final class SoftNotFound {

  static final String NAME = "oit-no-such-page-7f3a91c2";
  static final String PATH = "/" + NAME;

  /** An entry that no system has come to. */
  static final String NUMBER = "987654321";

  /** Questions beyond those at the root, and how many pages that say little each one takes. */
  static final int MOST_DEEPER = 24;

  private static final int PAGES_A_QUESTION = 4;

  /** Runs of letters that a page may have beyond the answer, such as half an address. */
  private static final int FEW = 24;

  private static final int FEW_DIGITS = 12;
  private static final double MOSTLY = 0.8;

  /** A page that says more is worth no question. */
  private static final int LITTLE = 400;

  private static final Pattern ENDING =
      Pattern.compile(
          "\\.(html?|php\\d?|aspx?|jsp|cfm|pdf|docx?|xlsx?)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTRY =
      Pattern.compile("(^|&)([^=&]*id|no|p|page|news)=\\d+(?=&|$)");

  /** Other names of a home page. */
  private static final Pattern DOOR =
      Pattern.compile("/((index|default|home|main)(\\.\\w{3,5})?/?)?", Pattern.CASE_INSENSITIVE);

  /** A page and what it says beyond the frame of its site. */
  record Seen(HttpUrl url, boolean redirected, Resource page, Shingles.Print print) {}

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Answer(Seen seen, long[] words, Set<HttpUrl> files) {}

  private final Shingles shingles;
  private final Function<HttpUrl, Optional<Seen>> read;
  private final Map<String, Optional<Answer>> answers = new HashMap<>();
  private int deeper;
  private int poorPages;

  /**
   * @param read gets and reads an address; empty if it answers as it should
   */
  SoftNotFound(Shingles shingles, Function<HttpUrl, Optional<Seen>> read) {
    this.shingles = shingles;
    this.read = read;
  }

  /** Whether a page shows what its host shows for unknown addresses. */
  boolean matches(Seen seen) {
    if (isLike(seen, answer(rooted(seen.url())))) {
      return true;
    }
    boolean poor = seen.print().runs().length <= LITTLE && seen.print().shown().length == 0;
    poorPages += poor ? 1 : 0;
    return poor
        && (inFolder(seen.url()).filter(u -> isLike(seen, deeper(u))).isPresent()
            || entry(seen.url()).filter(u -> isLike(seen, deeper(u))).isPresent());
  }

  /** Whether an address passes on to where unknown addresses of its host are passed on to. */
  boolean isPassedOn(HttpUrl asked, HttpUrl end) {
    if (DOOR.matcher(asked.encodedPath()).matches()
        || asked.encodedPath().equals(end.encodedPath())) {
      return false;
    }
    return answer(rooted(asked))
        .map(Answer::seen)
        .filter(s -> s.redirected() && s.url().equals(end) && !asked.equals(end))
        .isPresent();
  }

  /** Whether the host of {@code url} is known to show pages for unknown addresses. */
  boolean isFooledBy(HttpUrl url) {
    return answers.getOrDefault(key(rooted(url)), Optional.empty()).isPresent();
  }

  private static HttpUrl rooted(HttpUrl url) {
    return Objects.requireNonNull(url.resolve(PATH + ending(url)));
  }

  private static String ending(HttpUrl url) {
    Matcher end = ENDING.matcher(url.encodedPath());
    return end.find() ? end.group().toLowerCase(Locale.ROOT) : "";
  }

  private static Optional<HttpUrl> inFolder(HttpUrl url) {
    String path = url.encodedPath();
    int first = path.indexOf('/', 1);
    return first < 0
        ? Optional.empty()
        : Optional.ofNullable(url.resolve(path.substring(0, first + 1) + NAME + ending(url)));
  }

  private static Optional<HttpUrl> entry(HttpUrl url) {
    String query = url.encodedQuery() == null ? "" : url.encodedQuery();
    Matcher entry = ENTRY.matcher(query);
    return entry.find()
        ? Optional.of(
            url.newBuilder()
                .encodedQuery(entry.replaceFirst("$1$2=" + NUMBER))
                .fragment(null)
                .build())
        : Optional.empty();
  }

  private Optional<Answer> deeper(HttpUrl unknown) {
    if (!answers.containsKey(key(unknown))) {
      if (deeper >= Math.min(MOST_DEEPER, 2 + poorPages / PAGES_A_QUESTION)) {
        return Optional.empty();
      }
      deeper++;
    }
    return answer(unknown);
  }

  private Optional<Answer> answer(HttpUrl unknown) {
    Optional<Answer> known = answers.get(key(unknown));
    if (known == null) {
      known = read.apply(unknown).map(s -> new Answer(s, words(s, unknown), files(s.page())));
      answers.put(key(unknown), known);
    }
    return known;
  }

  /** Addresses that differ in numbers alone are one question. */
  private static String key(HttpUrl unknown) {
    return AddressShape.fine(unknown);
  }

  private boolean isLike(Seen seen, Optional<Answer> unknown) {
    if (unknown.isEmpty()) {
      return false;
    }
    Shingles.Print answer = unknown.get().seen().print();
    if (hasOther(seen.print().shown(), answer.shown())
        || !unknown.get().files().containsAll(files(seen.page()))) {
      return false;
    }
    if (seen.print().isBlank()) {
      return answer.isBlank() && !seen.page().blocks().isEmpty();
    }
    long[] words = words(seen, seen.url());
    long[] theirs = unknown.get().words();
    int both = 0;
    for (long word : words) {
      both += Arrays.binarySearch(theirs, word) >= 0 ? 1 : 0;
    }
    return both > 0
        && words.length - both <= FEW
        && both >= MOSTLY * theirs.length - FEW / 2.0
        && both >= MOSTLY * words.length - FEW / 2.0
        && seen.print().digits() <= answer.digits() + FEW_DIGITS;
  }

  private static Set<HttpUrl> files(Resource page) {
    Set<HttpUrl> files = new HashSet<>();
    for (Link link : page.links()) {
      HttpUrl url = HttpUrl.parse(link.url());
      if (url != null && LeadFinder.isDocument(url)) {
        files.add(url);
      }
    }
    return files;
  }

  private static boolean hasOther(long[] shown, long[] known) {
    return Arrays.stream(shown).anyMatch(s -> Arrays.stream(known).noneMatch(k -> k == s));
  }

  /** Sorted, each once; without the page's address and without what its links are called. */
  private long[] words(Seen seen, HttpUrl asked) {
    StringBuilder foreign = new StringBuilder(String.join(" ", asked.pathSegments()));
    foreign.append(' ').append(asked.query());
    for (Link link : seen.page().links()) {
      foreign.append(' ').append(link.label());
    }
    long[] others = shingles.in(foreign.toString());
    Arrays.sort(others);
    return Arrays.stream(seen.print().runs())
        .filter(w -> Arrays.binarySearch(others, w) < 0)
        .sorted()
        .distinct()
        .toArray();
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
