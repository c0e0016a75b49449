package oit.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import okhttp3.HttpUrl;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;

/** Reads a body up to a limit. The limit counts decoded bytes, so that a gzip bomb stops there. */
final class BodyReader {
  /** Of a body announced as too large only this much is read, to see what it is. */
  private static final long START = 512 << 10;

  /** Of an answer that is no success. */
  private static final long ERROR_PAGE = 128 << 10;

  private static final long STEP = 16 << 10;

  private BodyReader() {}

  static Wire.Result read(Response response, HttpUrl url, long maxBytes) {
    int status = response.code();
    if (status >= 300 && status < 400) {
      return came(response, new byte[0], Answer.End.WHOLE);
    }
    String encoding = response.header("Content-Encoding", "identity");
    if (!"identity".equalsIgnoreCase(encoding) && response.body().contentLength() != 0) {
      return failed(new FetchOutcome.BadResponse(url, "content-encoding " + encoding));
    }
    boolean success = status < 300;
    boolean announced = response.body().contentLength() > maxBytes;
    long limit = success ? maxBytes : Math.min(maxBytes, ERROR_PAGE);
    long want = announced ? Math.min(limit, START) : limit;
    var buffer = new Buffer();
    try {
      BufferedSource source = response.body().source();
      while (buffer.size() < want) {
        if (source.read(buffer, Math.min(STEP, want - buffer.size())) == -1) {
          return came(response, buffer.readByteArray(), Answer.End.WHOLE);
        }
        Allowance.renew();
      }
      boolean more = !source.exhausted();
      return came(response, buffer.readByteArray(), more ? Answer.End.LIMIT : Answer.End.WHOLE);
    } catch (IOException e) {
      return broken(response, url, buffer, e);
    }
  }

  private static Wire.Result broken(Response response, HttpUrl url, Buffer buffer, IOException e) {
    if (String.valueOf(e.getMessage()).startsWith("gzip finished without exhausting source")) {
      // bytes behind the end of the compressed data; browsers overlook them too
      return came(response, buffer.readByteArray(), Answer.End.WHOLE);
    }
    if (buffer.size() > 0) {
      return came(response, buffer.readByteArray(), Answer.End.CUT);
    }
    return failed(
        e instanceof InterruptedIOException ? new FetchOutcome.Timeout(url) : Faults.bad(url, e));
  }

  private static Wire.Result came(Response response, byte[] body, Answer.End end) {
    return new Wire.Result.Came(new Answer(response.code(), response.headers(), body, end));
  }

  private static Wire.Result failed(FetchOutcome outcome) {
    return new Wire.Result.Failed(outcome);
  }
}
