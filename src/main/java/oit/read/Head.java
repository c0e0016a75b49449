package oit.read;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import oit.fetch.Fetched;
import okhttp3.HttpUrl;

/** What is known of a resource before its bytes are looked into. */
record Head(String url, List<String> aliases, Instant fetchedAt, String sha256, long bytes) {

  static Head of(Fetched fetched) {
    String url = fetched.url().toString();
    Set<String> aliases = new LinkedHashSet<>();
    aliases.add(fetched.requested().toString());
    for (HttpUrl hop : fetched.redirects()) {
      aliases.add(hop.toString());
    }
    aliases.remove(url);
    return new Head(
        url,
        List.copyOf(aliases),
        fetched.fetchedAt(),
        fetched.sha256() == null ? sha256(fetched.body()) : fetched.sha256(),
        fetched.body().length);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
