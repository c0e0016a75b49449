package oit.read;

import java.nio.charset.StandardCharsets;

/** Looks for short marks in bytes. */
final class Bytes {
  private Bytes() {}

  static boolean startsWith(byte[] bytes, int... mark) {
    return at(bytes, 0, mark);
  }

  static boolean at(byte[] bytes, int offset, int... mark) {
    if (bytes.length < offset + mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[offset + i] & 255) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether the ASCII word stands within the first {@code limit} bytes. */
  static boolean find(byte[] bytes, String word, int limit) {
    return find(bytes, word.getBytes(StandardCharsets.US_ASCII), Math.min(limit, bytes.length));
  }

  /** Whether the word stands anywhere as UTF-16LE, as in the directory of an OLE2 file. */
  static boolean findWide(byte[] bytes, String word) {
    return find(bytes, word.getBytes(StandardCharsets.UTF_16LE), bytes.length);
  }

  private static boolean find(byte[] bytes, byte[] word, int end) {
    for (int i = 0; i + word.length <= end; i++) {
      int k = 0;
      while (k < word.length && bytes[i + k] == word[k]) {
        k++;
      }
      if (k == word.length) {
        return true;
      }
    }
    return false;
  }
}
