package oit.fetch;

import java.io.IOException;
import java.net.InetAddress;

/** A connection that the address guard refused before a byte was sent. */
final class PrivateAddressException extends IOException {
  private static final long serialVersionUID = 1;

  private final InetAddress address;

  PrivateAddressException(InetAddress address) {
    super("not a public address: " + address.getHostAddress());
    this.address = address;
  }

  InetAddress address() {
    return address;
  }
}
