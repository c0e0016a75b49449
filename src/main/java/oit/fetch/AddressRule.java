package oit.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Tells addresses of the public internet from private, local and reserved ones, after the IANA
 * special-purpose address registries. An IPv6 address that carries an IPv4 address (mapped, NAT64,
 * 6to4) is as public as what it carries. Whatever is not known to be public is not.
 */
final class AddressRule {

  private static final List<Block> RESERVED_V4 =
      List.of(
          new Block("0.0.0.0", 8),
          new Block("10.0.0.0", 8),
          new Block("100.64.0.0", 10), // carrier-grade NAT
          new Block("127.0.0.0", 8),
          new Block("169.254.0.0", 16), // link-local; cloud metadata services
          new Block("172.16.0.0", 12),
          new Block("192.0.0.0", 24),
          new Block("192.0.2.0", 24), // documentation
          new Block("192.88.99.0", 24), // former 6to4 relays
          new Block("192.168.0.0", 16),
          new Block("198.18.0.0", 15), // benchmarks
          new Block("198.51.100.0", 24), // documentation
          new Block("203.0.113.0", 24), // documentation
          new Block("224.0.0.0", 4), // multicast
          new Block("240.0.0.0", 4)); // future use, broadcast

  private static final Block GLOBAL_V6 = new Block("2000::", 3);

  private static final List<Block> RESERVED_V6 =
      List.of(
          new Block("2001::", 23), // Teredo, ORCHID, protocol assignments
          new Block("2001:db8::", 32), // documentation
          new Block("3fff::", 20)); // documentation

  private static final Block NAT64 = new Block("64:ff9b::", 96);
  private static final Block SIX_TO_FOUR = new Block("2002::", 16);

  private AddressRule() {}

  /** Whether the address belongs to the public internet. */
  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return isPublicV4(bytes);
    }
    if (isMapped(bytes) || NAT64.contains(bytes)) {
      return isPublicV4(Arrays.copyOfRange(bytes, 12, 16));
    }
    if (SIX_TO_FOUR.contains(bytes)) {
      return isPublicV4(Arrays.copyOfRange(bytes, 2, 6));
    }
    return GLOBAL_V6.contains(bytes) && RESERVED_V6.stream().noneMatch(b -> b.contains(bytes));
  }

  private static boolean isPublicV4(byte[] bytes) {
    return RESERVED_V4.stream().noneMatch(b -> b.contains(bytes));
  }

  private static boolean isMapped(byte[] bytes) {
    for (int i = 0; i < 10; i++) {
      if (bytes[i] != 0) {
        return false;
      }
    }
    return bytes[10] == -1 && bytes[11] == -1;
  }

  private record Block(InetAddress start, int bits) {
    Block(String start, int bits) {
      this(literal(start), bits);
    }

    boolean contains(byte[] address) {
      byte[] prefix = start.getAddress();
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % 8);
        if (((prefix[bit / 8] ^ address[bit / 8]) & mask) != 0) {
          return false;
        }
      }
      return true;
    }

    private static InetAddress literal(String text) {
      try {
        return InetAddress.getByName(text);
      } catch (UnknownHostException e) {
        throw new IllegalArgumentException(text, e);
      }
    }
  }
}
