package oit.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * What tells whether a resource has changed since it was fetched before (RFC 9110, 8.8); sent with
 * a request, they let the server answer 304 without a body.
 *
 * @param etag the ETag header as it came, or null without one
 * @param lastModified the Last-Modified header as it came, or null without one that makes sense
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  /** The validators of the copy that the caller holds of an address. */
  @FunctionalInterface
  public interface Known {
    /** The caller holds nothing. */
    Known NOTHING = url -> Optional.empty();

    /** Empty if the caller holds no copy of {@code url}; asked for each hop. */
    Optional<Validators> of(HttpUrl url);
  }

  /**
   * Those of a resource; empty if the server gave none. A time of change that had not come yet when
   * the resource was fetched says nothing (RFC 9110, 8.8.2.1).
   */
  public static Optional<Validators> of(Fetched fetched) {
    String etag = fetched.header("etag").filter(tag -> !tag.isBlank()).orElse(null);
    String lastModified =
        fetched
            .header("last-modified")
            .filter(date -> time(date).filter(t -> !t.isAfter(fetched.fetchedAt())).isPresent())
            .orElse(null);
    return etag == null && lastModified == null
        ? Optional.empty()
        : Optional.of(new Validators(etag, lastModified));
  }

  /** Those of a copy that nobody can hold: an honest server sends the whole resource. */
  public Validators ofNoCopy() {
    Optional<Instant> changed = lastModified == null ? Optional.empty() : time(lastModified);
    return new Validators(
        etag == null ? null : "\"no-such-copy\"",
        changed.map(time -> time.minus(Duration.ofDays(1))).map(HTTP_DATE::format).orElse(null));
  }

  private static Optional<Instant> time(String date) {
    try {
      return Optional.of(HTTP_DATE.parse(date.strip(), Instant::from));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
