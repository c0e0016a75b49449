package oit.fetch;

import java.time.Instant;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/**
 * What one exchange brought, before anybody judges it.
 *
 * @param body the bytes read, decoded from gzip
 * @param end why reading stopped
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Answer(int status, Headers headers, byte[] body, End end) {

  Exchange exchange(HttpUrl url, Instant now) {
    Exchange.Cut cut =
        switch (end) {
          case WHOLE -> Exchange.Cut.NONE;
          case LIMIT -> Exchange.Cut.LENGTH;
          case CUT -> Exchange.Cut.DISCONNECT;
        };
    return new Exchange(url, status, headers, body, cut, now);
  }

  enum End {
    /** The body is complete. */
    WHOLE,
    /** The limit was reached. */
    LIMIT,
    /** The connection broke, stalled or sent nonsense after a part of the body. */
    CUT
  }
}
