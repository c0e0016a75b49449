package oit.read;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks a stream of a PDF (ISO 32000-1, 7.4) piece by piece, through all of its filters, so that
 * whoever reads it can stop at a limit. The library unpacks everything before it hands over the
 * first byte.
 */
final class PdfFilters {
  private static final int MOST_FILTERS = 8;

  private PdfFilters() {}

  /**
   * The unpacked bytes.
   *
   * @throws IOException also for filters of pictures and for those that need a predictor, which
   *     files are not packed with
   */
  static InputStream open(COSStream stream) throws IOException {
    COSBase filters = stream.getFilters();
    COSBase with = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
    InputStream in = stream.createRawInputStream();
    if (filters instanceof COSName name) {
      return unpack(name, in, with instanceof COSDictionary one ? one : null);
    }
    if (filters instanceof COSArray chain) {
      if (chain.size() > MOST_FILTERS) {
        throw new IOException("packed too often");
      }
      for (int i = 0; i < chain.size(); i++) {
        COSBase parameters =
            with instanceof COSArray all && i < all.size() ? all.getObject(i) : with;
        in = unpack(chain.getObject(i), in, parameters instanceof COSDictionary one ? one : null);
      }
    }
    return in;
  }

  private static InputStream unpack(
      @Nullable COSBase filter, InputStream in, @Nullable COSDictionary with) throws IOException {
    if (with != null && with.getInt(COSName.PREDICTOR, 1) > 1) {
      throw new IOException("predictor in a file");
    }
    String name = filter instanceof COSName known ? known.getName() : "";
    return switch (name) {
      case "FlateDecode", "Fl" -> new InflaterInputStream(in);
      case "LZWDecode", "LZW" -> {
        boolean early = with == null || with.getInt(COSName.EARLY_CHANGE, 1) != 0;
        yield whole(new LzwBytes(new BufferedInputStream(in), early));
      }
      case "RunLengthDecode", "RL" -> whole(new Runs(new BufferedInputStream(in)));
      case "ASCIIHexDecode", "AHx" -> whole(new Hex(new BufferedInputStream(in)));
      case "ASCII85Decode", "A85" -> whole(new Base85(new BufferedInputStream(in)));
      case "Crypt" -> in;
      default -> throw new IOException("no filter for files: " + name);
    };
  }

  private static InputStream whole(InputStream bytes) {
    return new BufferedInputStream(bytes);
  }

  private static boolean isBlank(int c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
  }

  /** One byte at a time; whoever wants more goes through a buffer. Behind its end comes nothing. */
  abstract static class Bytewise extends FilterInputStream {
    private boolean over;

    Bytewise(InputStream in) {
      super(in);
    }

    /** The next byte, or -1. */
    abstract int next() throws IOException;

    @Override
    public int read() throws IOException {
      int b = over ? -1 : next();
      over = b < 0;
      return b;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int n = 0;
      while (n < length) {
        int b = read();
        if (b < 0) {
          return n == 0 ? -1 : n;
        }
        buffer[from + n++] = (byte) b;
      }
      return n;
    }
  }

  private static final class Hex extends Bytewise {
    Hex(InputStream in) {
      super(in);
    }

    @Override
    int next() throws IOException {
      int high = digit();
      if (high < 0) {
        return -1;
      }
      return high << 4 | Math.max(0, digit());
    }

    private int digit() throws IOException {
      int c = in.read();
      while (isBlank(c)) {
        c = in.read();
      }
      return c < 0 ? -1 : Character.digit(c, 16);
    }
  }

  private static final class Base85 extends Bytewise {
    private static final int LETTERS = 5;
    private final byte[] group = new byte[4];
    private int at;
    private int end;
    private boolean over;

    Base85(InputStream in) {
      super(in);
    }

    @Override
    int next() throws IOException {
      if (at == end && !over) {
        fill();
      }
      return at < end ? group[at++] & 0xFF : -1;
    }

    private void fill() throws IOException {
      long value = 0;
      int letters = 0;
      while (letters < LETTERS && !over) {
        int c = in.read();
        if (c == 'z' && letters == 0) {
          letters = LETTERS;
        } else if (c >= '!' && c <= 'u') {
          value = value * 85 + (c - '!');
          letters++;
        } else {
          over = !isBlank(c);
        }
      }
      for (int i = letters; i < LETTERS; i++) {
        value = value * 85 + 84;
      }
      for (int i = 0; i < group.length; i++) {
        group[i] = (byte) (value >> (24 - 8 * i));
      }
      at = 0;
      end = Math.max(0, letters - 1);
    }
  }

  private static final class Runs extends Bytewise {
    private static final int END = 128;
    private int left;
    private int same = -1;

    Runs(InputStream in) {
      super(in);
    }

    @Override
    int next() throws IOException {
      if (left == 0) {
        int length = in.read();
        if (length < 0 || length == END) {
          return -1;
        }
        left = length < END ? length + 1 : 257 - length;
        same = length < END ? -1 : in.read();
      }
      left--;
      return same < 0 ? in.read() : same;
    }
  }
}
