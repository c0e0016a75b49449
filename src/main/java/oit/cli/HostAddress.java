package oit.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Where a host is. */
final class HostAddress {

  private HostAddress() {}

  /** The first address of a host; the host itself if none is known. */
  static String of(String host) {
    try {
      return InetAddress.getByName(host).getHostAddress();
    } catch (UnknownHostException e) {
      return host;
    }
  }
}
