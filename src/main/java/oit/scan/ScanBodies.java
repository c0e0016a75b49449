package oit.scan;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import oit.crawl.Fetching;
import oit.fetch.FetchRequest;
import oit.fetch.Fetched;
import oit.store.StoredPages;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Bytes out of the record of the scan, where there is one; else from the site.
 *
 * @param deadline for what has to be fetched
 */
record ScanBodies(Fetching fetching, @Nullable StoredPages pages, Instant deadline)
    implements Bodies {

  private static final int LARGEST_PICTURE = 10 << 20;
  private static final int LARGEST = (int) ScanPlan.MAX_BODY_BYTES;

  @Override
  public Optional<Fetched> of(String url, String sha256) {
    if (sha256.isEmpty()) {
      return fetch(url, LARGEST_PICTURE);
    }
    if (pages == null) {
      return fetch(url, LARGEST).filter(f -> sha256(f.body()).equals(sha256));
    }
    try {
      return pages.page(url, sha256);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<Fetched> fetch(String text, int most) {
    HttpUrl url = HttpUrl.parse(text);
    return url == null
        ? Optional.empty()
        : fetching
            .fetch(
                FetchRequest.of(url)
                    .following(target -> target.host().equals(url.host()))
                    .atMost(most)
                    .until(deadline))
            .fetched()
            .filter(f -> !f.truncated());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
