package oit.fetch.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import okhttp3.HttpUrl;

/**
 * A server on loopback that writes whatever bytes a test tells it, valid HTTP or not. It answers
 * robots.txt with 404 and closes each connection after one answer.
 */
public final class RawServer implements AutoCloseable {

  /** Answers one request; may also break it. */
  @FunctionalInterface
  public interface Behaviour {
    void answer(Exchange exchange) throws IOException, InterruptedException;
  }

  /** How a client begins that wants an encrypted connection. */
  private static final String TLS = "\u0016";

  private final ServerSocket server;
  private final Behaviour behaviour;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final List<String> heads = new CopyOnWriteArrayList<>();
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();

  private RawServer(ServerSocket server, Behaviour behaviour) {
    this.server = server;
    this.behaviour = behaviour;
    Thread.ofVirtual().start(this::accept);
  }

  public static RawServer start(Behaviour behaviour) {
    try {
      return start(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), behaviour);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** On a socket of the test's own making, such as one with TLS. */
  public static RawServer start(ServerSocket server, Behaviour behaviour) {
    return new RawServer(server, behaviour);
  }

  /** One request. */
  public final class Exchange {
    private final Socket socket;
    private final String head;

    private Exchange(Socket socket, String head) {
      this.socket = socket;
      this.head = head;
    }

    /** Request line and headers as sent. */
    public String head() {
      return head;
    }

    public String path() {
      return head.split(" ", 3)[1];
    }

    public OutputStream out() throws IOException {
      return socket.getOutputStream();
    }

    public void send(String text) throws IOException {
      out().write(text.getBytes(UTF_8));
      out().flush();
    }

    public void page(String html) throws IOException {
      page("200 OK", "Content-Type: text/html; charset=utf-8\r\n", html);
    }

    public void page(String status, String headers, String body) throws IOException {
      int length = body.getBytes(UTF_8).length;
      send(
          "HTTP/1.1 %s\r\n%sContent-Length: %d\r\nConnection: close\r\n\r\n%s"
              .formatted(status, headers, length, body));
    }

    public void redirect(String location) throws IOException {
      page("302 Found", "Location: " + location + "\r\n", "");
    }

    /** Says nothing for that time, or until the server closes. */
    public void silence(long millis) throws InterruptedException, IOException {
      if (closed.await(millis, TimeUnit.MILLISECONDS)) {
        throw new IOException("closed");
      }
    }

    /** Ends the connection with a reset instead of an orderly end. */
    public void reset() throws IOException {
      socket.setSoLinger(true, 0);
      socket.close();
    }
  }

  public HttpUrl url(String path) {
    return HttpUrl.get("http://localhost:" + server.getLocalPort() + path);
  }

  public int port() {
    return server.getLocalPort();
  }

  /** The heads of the requests so far, robots.txt aside. */
  public List<String> heads() {
    return List.copyOf(heads);
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        sockets.add(socket);
        Thread.ofVirtual().start(() -> serve(socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      String head = head(new BufferedInputStream(socket.getInputStream()));
      if (head.startsWith(TLS)) {
        socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(UTF_8));
      }
      String[] line = head.split(" ", 3);
      if (line.length < 3) {
        return;
      }
      var exchange = new Exchange(socket, head);
      if (line[1].equals("/robots.txt")) {
        exchange.page("404 Not Found", "", "");
      } else {
        heads.add(head);
        behaviour.answer(exchange);
      }
      // an orderly end: what the peer still sends must not turn into a reset
      if (!socket.isClosed()) {
        socket.shutdownOutput();
        socket.getInputStream().skip(Long.MAX_VALUE);
      }
    } catch (IOException e) {
      // the peer has left, which is what most tests provoke
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String head(InputStream in) throws IOException {
    var head = new StringBuilder();
    int c;
    while (head.indexOf("\r\n\r\n") < 0 && !head.toString().equals(TLS) && (c = in.read()) >= 0) {
      head.append((char) c);
    }
    return head.toString();
  }

  @Override
  public void close() {
    closed.countDown();
    try {
      server.close();
      for (Socket socket : sockets) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
