package oit.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file of lines that may end in the middle of one. */
final class Lines {

  /** Hears of a line; false means that it is no good and nothing behind it counts. */
  @FunctionalInterface
  interface Each {
    boolean line(long offset, String text) throws IOException;
  }

  /** Bytes of a line that was written as one. */
  private static final int LONGEST = 16 << 20;

  private Lines() {}

  /**
   * Goes through the whole lines, of at most 16 MiB each, and returns where the last good one ends,
   * in bytes.
   */
  static long read(Path file, Each each) throws IOException {
    long start = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 64 << 10)) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      for (int b = in.read(); b >= 0; b = in.read()) {
        if (b != '\n') {
          if (line.size() == LONGEST) {
            return start;
          }
          line.write(b);
          continue;
        }
        if (!each.line(start, line.toString(StandardCharsets.UTF_8))) {
          return start;
        }
        start += line.size() + 1L;
        line.reset();
      }
    }
    return start;
  }
}
