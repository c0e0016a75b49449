package oit.fetch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the first of some phrases of ASCII letters in bytes, in upper or lower case. Looks at few
 * of the bytes: two letters that stand in no phrase let it leap (Wu and Manber, 1994). Immutable.
 */
final class ByteMarks {
  private final List<byte[]> marks = new ArrayList<>();
  private final byte[] leaps = new byte[1 << 12];
  private final int shortest;

  /**
   * @param phrases in lower case, of three letters or more
   */
  ByteMarks(Iterable<String> phrases) {
    phrases.forEach(p -> marks.add(p.getBytes(StandardCharsets.US_ASCII)));
    shortest = marks.stream().mapToInt(m -> m.length).min().orElseThrow();
    int farthest = Math.min(shortest - 1, Byte.MAX_VALUE);
    Arrays.fill(leaps, (byte) farthest);
    for (byte[] mark : marks) {
      for (int i = 1; i < shortest; i++) {
        int pair = pair(mark[i - 1], mark[i]);
        leaps[pair] = (byte) Math.min(leaps[pair], shortest - 1 - i);
      }
    }
  }

  /** The number of the phrase that comes first within {@code length} bytes; -1 for none. */
  int first(byte[] bytes, int length) {
    int at = shortest - 1;
    while (at < length) {
      int leap = leaps[pair(lower(bytes[at - 1]), lower(bytes[at]))];
      if (leap > 0) {
        at += leap;
        continue;
      }
      for (int i = 0; i < marks.size(); i++) {
        if (isAt(bytes, at - shortest + 1, length, marks.get(i))) {
          return i;
        }
      }
      at++;
    }
    return -1;
  }

  private static boolean isAt(byte[] bytes, int from, int length, byte[] mark) {
    if (from + mark.length > length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if (lower(bytes[from + i]) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte lower(byte b) {
    return b >= 'A' && b <= 'Z' ? (byte) (b | 0x20) : b;
  }

  private static int pair(byte first, byte second) {
    return ((first & 255) * 31 + (second & 255)) & 0xFFF;
  }
}
