package oit.fetch;

import okhttp3.Headers;

/**
 * What one exchange brought, before anybody judges it.
 *
 * @param body the bytes read, decoded from gzip
 * @param end why reading stopped
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Answer(int status, Headers headers, byte[] body, End end) {

  enum End {
    /** The body is complete. */
    WHOLE,
    /** The limit was reached. */
    LIMIT,
    /** The connection broke, stalled or sent nonsense after a part of the body. */
    CUT
  }
}
