package oit.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;

/**
 * How many bytes the exchange on this thread may take from its connection before it yields the next
 * piece of a body. The limits on head and body cannot see everything that a server sends between
 * the two or around them: the length of a chunk, for one, may itself have no end, and would be
 * gathered in memory.
 *
 * <p>Counts where HTTP/1 reads, on the thread of the call; the frames of HTTP/2 are bounded by the
 * protocol.
 */
final class Allowance {
  private static final ThreadLocal<long[]> LEFT = new ThreadLocal<>();

  /** Enough for handshakes, the longest head and the largest compressed block. */
  private static final long MOST = 1 << 19;

  private Allowance() {}

  /** To be called at the beginning, and whenever a piece of the body has come. */
  static void renew() {
    LEFT.set(new long[] {MOST});
  }

  static void end() {
    LEFT.remove();
  }

  static InputStream counted(InputStream in) {
    return new Counted(in);
  }

  private static void spend(int bytes) throws ProtocolException {
    long[] left = LEFT.get();
    if (left != null && bytes > 0) {
      left[0] -= bytes;
      if (left[0] < 0) {
        throw new ProtocolException("more bytes than any answer needs");
      }
    }
  }

  private static final class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int c = super.read();
      spend(c < 0 ? 0 : 1);
      return c;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int count = super.read(bytes, from, length);
      spend(count);
      return count;
    }
  }
}
