package oit.crawl;

import java.util.Locale;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** What is the same in the addresses of pages of one sort: all but numbers, or names alone. */
final class AddressShape {

  private static final Pattern VALUE = Pattern.compile("\\d+|=[^&]*");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private AddressShape() {}

  /** Without numbers and without the values of its parameters. */
  static String rough(HttpUrl url) {
    return VALUE.matcher(text(url)).replaceAll("#");
  }

  /** Without numbers. */
  static String fine(HttpUrl url) {
    return NUMBER.matcher(text(url)).replaceAll("#");
  }

  private static String text(HttpUrl url) {
    String query = url.encodedQuery() == null ? "" : "?" + url.encodedQuery();
    return Area.host(url) + url.encodedPath().toLowerCase(Locale.ROOT) + query;
  }
}
