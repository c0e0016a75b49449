package oit.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The names in a ZIP file's directory, without opening anything; none if it has no directory. */
final class ZipNames {
  private static final int MOST = 20_000;
  private static final int TAIL = 66_000;
  private static final int END = 22;
  private static final int ENTRY = 46;

  private ZipNames() {}

  static List<String> of(byte[] bytes) {
    List<String> names = new ArrayList<>();
    int end = end(bytes);
    if (end < 0) {
      return names;
    }
    long at = number(bytes, end + 16, 4);
    while (at + ENTRY <= bytes.length
        && names.size() < MOST
        && Bytes.at(bytes, (int) at, 'P', 'K', 1, 2)) {
      int start = (int) at;
      int length = (int) number(bytes, start + 28, 2);
      int more = (int) (number(bytes, start + 30, 2) + number(bytes, start + 32, 2));
      int readable = Math.min(length, bytes.length - start - ENTRY);
      names.add(new String(bytes, start + ENTRY, readable, StandardCharsets.ISO_8859_1));
      at += ENTRY + length + more;
    }
    return names;
  }

  /** Where the record at the end of the directory begins; -1 if there is none. */
  private static int end(byte[] bytes) {
    int first = Math.max(0, bytes.length - TAIL);
    for (int i = bytes.length - END; i >= first; i--) {
      if (Bytes.at(bytes, i, 'P', 'K', 5, 6)) {
        return i;
      }
    }
    return -1;
  }

  private static long number(byte[] bytes, int at, int width) {
    long value = 0;
    for (int i = width - 1; i >= 0; i--) {
      value = value << 8 | (at + i < bytes.length ? bytes[at + i] & 255 : 0);
    }
    return value;
  }
}
