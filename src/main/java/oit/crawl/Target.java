package oit.crawl;

import java.util.Optional;
import java.util.regex.Pattern;
import oit.fetch.TextSum;
import oit.read.UrlKey;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * An address and what is to be known of it by its looks, worked out once: the pages of a site name
 * the same ones over and over. Not thread-safe.
 */
final class Target {

  private static final Pattern PICTURE =
      Pattern.compile("\\.(jpe?g|png|gif|webp|bmp|tiff?|svg)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "\\.(pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|csv|txt|zip|rar|7z)$", Pattern.CASE_INSENSITIVE);

  private final HttpUrl url;
  private final String key;
  private final long sum;
  private final boolean document;
  private final boolean picture;
  private @Nullable String pattern;
  private @Nullable Optional<TrapRules.Caught> caught;
  private int areas = -1;
  private boolean inScope;
  private boolean preferred;
  private @Nullable String label;
  private int promise;

  /**
   * @param url cleaned
   */
  Target(HttpUrl url) {
    this.url = url;
    key = UrlKey.of(url);
    sum = TextSum.of(key);
    String path = url.encodedPath();
    document = DOCUMENT.matcher(path).find();
    picture = PICTURE.matcher(path).find();
  }

  static boolean isDocument(HttpUrl url) {
    return DOCUMENT.matcher(url.encodedPath()).find();
  }

  HttpUrl url() {
    return url;
  }

  String key() {
    return key;
  }

  /** Stands for the key where many are remembered. */
  long sum() {
    return sum;
  }

  boolean isDocument() {
    return document;
  }

  boolean isPicture() {
    return picture;
  }

  /** The address with anything for its numbers. */
  String pattern() {
    String known = pattern;
    if (known == null) {
      known = AddressShape.rough(url);
      pattern = known;
    }
    return known;
  }

  Optional<TrapRules.Caught> caught(TrapRules traps) {
    Optional<TrapRules.Caught> known = caught;
    if (known == null) {
      known = traps.of(url);
      caught = known;
    }
    return known;
  }

  boolean isIn(Scope scope) {
    look(scope);
    return inScope;
  }

  boolean isPreferredBy(Scope scope) {
    look(scope);
    return preferred;
  }

  /** A scope only ever grows. */
  private void look(Scope scope) {
    if (areas != scope.areas()) {
      areas = scope.areas();
      inScope = scope.contains(url);
      preferred = scope.prefers(url);
    }
  }

  /** What the label promises to lead to here; a menu calls an address the same on every page. */
  int promise(String words, CrawlPlan.Promise plan) {
    if (!words.equals(label)) {
      promise = plan.of(words, url.toString());
      label = words;
    }
    return promise;
  }
}
