package oit.fetch;

import java.util.Optional;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * What tells whether a resource has changed since it was fetched before (RFC 9110, 8.8); sent with
 * a request, they let the server answer 304 without a body.
 *
 * @param etag the ETag header as it came, or null without one
 * @param lastModified the Last-Modified header as it came, or null without one
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

  /** The validators of the copy that the caller holds of an address. */
  @FunctionalInterface
  public interface Known {
    /** The caller holds nothing. */
    Known NOTHING = url -> Optional.empty();

    /** Empty if the caller holds no copy of {@code url}; asked for each hop. */
    Optional<Validators> of(HttpUrl url);
  }

  /** Those of a resource; empty if the server gave none. */
  public static Optional<Validators> of(Fetched fetched) {
    String etag = fetched.header("etag").orElse(null);
    String lastModified = fetched.header("last-modified").orElse(null);
    return etag == null && lastModified == null
        ? Optional.empty()
        : Optional.of(new Validators(etag, lastModified));
  }
}
