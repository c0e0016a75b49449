package oit.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.function.Predicate;
import javax.net.SocketFactory;

/**
 * Makes sockets that look at the address at the moment of connecting. A resolver hook would miss
 * literal addresses ({@code 127.1}, {@code 2130706433}) and names whose answer changes between two
 * look-ups; a socket sees where it really goes. No proxy is used, because a proxy would connect in
 * its place.
 */
final class GuardedSocketFactory extends SocketFactory {
  private final Predicate<InetAddress> allowed;

  GuardedSocketFactory(Predicate<InetAddress> allowed) {
    this.allowed = allowed;
  }

  @Override
  public Socket createSocket() {
    return new GuardedSocket(allowed);
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  private Socket connected(InetSocketAddress address) throws IOException {
    Socket socket = createSocket();
    socket.connect(address);
    return socket;
  }

  private static final class GuardedSocket extends Socket {
    private final Predicate<InetAddress> allowed;

    GuardedSocket(Predicate<InetAddress> allowed) {
      super(Proxy.NO_PROXY);
      this.allowed = allowed;
    }

    @Override
    public InputStream getInputStream() throws IOException {
      return Allowance.counted(super.getInputStream());
    }

    @Override
    public void connect(SocketAddress endpoint) throws IOException {
      connect(endpoint, 0);
    }

    @Override
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
      if (endpoint instanceof InetSocketAddress target
          && target.getAddress() != null
          && !allowed.test(target.getAddress())) {
        throw new PrivateAddressException(target.getAddress());
      }
      super.connect(endpoint, timeout);
    }
  }
}
