package oit.fetch;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * One resource as it came over the wire, decoded from gzip but otherwise untouched. The body is
 * shared, not copied: nobody may write to it.
 *
 * @param requested the address asked for
 * @param url the address that answered, after redirects
 * @param redirects the addresses of the hops followed, in order; the last one equals {@code url}
 * @param status HTTP status, 200 to 299
 * @param contentType the header as sent, or null without one; servers lie about it
 * @param headers few of the answer's headers, names in lower case: content-type,
 *     content-disposition, content-language, last-modified, etag, refresh, x-robots-tag
 * @param body the bytes, possibly empty
 * @param truncated whether the body is only the start of what the server has
 * @param fetchedAt when the answer had been read
 * @param notes findings about the way here, such as a bad certificate
 * @param sha256 of the body in lower-case hex, if whoever keeps it has reckoned it; else null
 */
@SuppressWarnings("ArrayRecordComponent") // compared by identity only; the body is large
public record Fetched(
    HttpUrl requested,
    HttpUrl url,
    List<HttpUrl> redirects,
    int status,
    @Nullable String contentType,
    Map<String, String> headers,
    byte[] body,
    boolean truncated,
    Instant fetchedAt,
    List<FetchNote> notes,
    @Nullable String sha256) {

  public Fetched {
    redirects = List.copyOf(redirects);
    headers = Map.copyOf(headers);
    notes = List.copyOf(notes);
  }

  /** With a body that nobody has summed up yet. */
  public Fetched(
      HttpUrl requested,
      HttpUrl url,
      List<HttpUrl> redirects,
      int status,
      @Nullable String contentType,
      Map<String, String> headers,
      byte[] body,
      boolean truncated,
      Instant fetchedAt,
      List<FetchNote> notes) {
    this(
        requested,
        url,
        redirects,
        status,
        contentType,
        headers,
        body,
        truncated,
        fetchedAt,
        notes,
        null);
  }

  /** The same with the sum of its body. */
  public Fetched withSha256(String sum) {
    return new Fetched(
        requested,
        url,
        redirects,
        status,
        contentType,
        headers,
        body,
        truncated,
        fetchedAt,
        notes,
        sum);
  }

  /** The header of that lower-case name, if it is one of those kept. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  @Override
  public String toString() {
    return "Fetched[" + status + " " + url + ", " + body.length + " bytes]";
  }
}
