package oit.read;

import java.io.IOException;
import java.io.InputStream;

/** Unpacks LZW as PDF has it (ISO 32000-1, 7.4.4): codes of 9 to 12 bits, the highest bit first. */
final class LzwBytes extends PdfFilters.Bytewise {
  private static final int CLEAR = 256;
  private static final int END = 257;
  private static final int FIRST = 258;
  private static final int MOST = 4096;
  private static final int LEAST_BITS = 9;
  private static final int MOST_BITS = 12;

  private final int early;

  /** Each code is that of a shorter run and one byte more. */
  private final int[] shorter = new int[MOST];

  private final byte[] last = new byte[MOST];
  private final int[] lengths = new int[MOST];
  private byte[] run = new byte[MOST];
  private int at;
  private int length;
  private int codes = FIRST;
  private int before = -1;
  private int bits;
  private int bitCount;

  LzwBytes(InputStream in, boolean early) {
    super(in);
    this.early = early ? 1 : 0;
    for (int i = 0; i < CLEAR; i++) {
      last[i] = (byte) i;
      lengths[i] = 1;
    }
  }

  @Override
  int next() throws IOException {
    if (at == length && !more()) {
      return -1;
    }
    return run[at++] & 0xFF;
  }

  private boolean more() throws IOException {
    int code = code();
    while (code == CLEAR) {
      codes = FIRST;
      before = -1;
      code = code();
    }
    if (code < 0 || code == END) {
      return false;
    }
    if (code > codes || (code == codes && before < 0)) {
      throw new IOException("no such code");
    }
    boolean isNew = code == codes;
    unroll(isNew ? before : code);
    if (before >= 0 && codes < MOST) {
      shorter[codes] = before;
      last[codes] = run[0];
      lengths[codes] = lengths[before] + 1;
      codes++;
    }
    if (isNew) {
      run[length++] = run[0];
    }
    before = code;
    return true;
  }

  private void unroll(int code) {
    at = 0;
    length = lengths[code];
    if (run.length <= length) {
      run = new byte[2 * length];
    }
    int rest = code;
    for (int i = length - 1; i >= 0; i--) {
      run[i] = last[rest];
      rest = shorter[rest];
    }
  }

  private int code() throws IOException {
    int width = LEAST_BITS;
    while (width < MOST_BITS && codes + early >= 1 << width) {
      width++;
    }
    while (bitCount < width) {
      int b = in.read();
      if (b < 0) {
        return -1;
      }
      bits = bits << 8 | b;
      bitCount += 8;
    }
    bitCount -= width;
    return bits >> bitCount & (1 << width) - 1;
  }
}
