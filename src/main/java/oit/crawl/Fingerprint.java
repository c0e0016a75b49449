package oit.crawl;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import oit.read.Block;
import oit.read.Image;
import oit.read.Link;
import oit.read.Resource;

/**
 * What a page shows, without what changes from one visit to the next (digits, its own address), so
 * that the page a site shows for every unknown address is known again.
 */
final class Fingerprint {

  private static final Pattern CHANGING = Pattern.compile("https?://\\S+|[\\d๐-๙\\s.,:/-]+");
  private static final int LEAST_TEXT = 10;

  private Fingerprint() {}

  /** Empty for a page that shows too little to be told from another. */
  static Optional<String> of(Resource page) {
    MessageDigest digest = sha256();
    int text = 0;
    for (Block block : page.blocks()) {
      String kept = CHANGING.matcher(block.text()).replaceAll("");
      text += kept.length();
      add(digest, kept);
    }
    for (Image image : page.images()) {
      add(digest, withoutQuery(image.url()));
    }
    for (Link link : page.links()) {
      if (link.rel() == Link.Rel.EMBED || link.rel() == Link.Rel.FRAME) {
        add(digest, withoutQuery(link.url()));
      } else {
        add(digest, CHANGING.matcher(link.label()).replaceAll(""));
      }
    }
    return text < LEAST_TEXT
        ? Optional.empty()
        : Optional.of(HexFormat.of().formatHex(digest.digest()));
  }

  private static String withoutQuery(String url) {
    int query = url.indexOf('?');
    return query < 0 ? url : url.substring(0, query);
  }

  private static void add(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }
}
