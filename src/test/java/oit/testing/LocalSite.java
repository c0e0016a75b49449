package oit.testing;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * A website on loopback: routes first, then the files of a folder. A folder's {@code site.json}
 * adds routes of its own, see {@link SiteRoutes}; a directory answers with its {@code index.html},
 * and everything else is a 404. HTML files are sent as {@code text/html} without a charset, as most
 * real servers do.
 *
 * <p>Each request runs on its own virtual thread. Thread-safe.
 */
public final class LocalSite implements AutoCloseable {

  /** Answers one request. */
  @FunctionalInterface
  public interface Route {
    /** {@code path} is as asked, with its query, still escaped. */
    Reply answer(String path);
  }

  static {
    // head and body go out in two writes; with Nagle's algorithm each answer would take 40 ms
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, Route> routes = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<Sent> sent = new CopyOnWriteArrayList<>();
  private volatile int remembered = Integer.MAX_VALUE;
  private volatile Manner manner = (path, asked, reply) -> reply;
  private volatile IntConsumer counter = count -> {};
  private volatile @Nullable Path folder;
  private volatile @Nullable Route otherwise;

  private LocalSite(String address, @Nullable SSLContext context) {
    try {
      InetSocketAddress at = new InetSocketAddress(address, 0);
      if (context == null) {
        server = HttpServer.create(at, 0);
      } else {
        HttpsServer secure = HttpsServer.create(at, 0);
        secure.setHttpsConfigurator(new HttpsConfigurator(context));
        server = secure;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  /** A site without pages on 127.0.0.1 and a free port. */
  public static LocalSite empty() {
    return new LocalSite("127.0.0.1", null);
  }

  /** A site without pages on 127.0.0.1 that speaks https alone. */
  public static LocalSite secure(SSLContext context) {
    return new LocalSite("127.0.0.1", context);
  }

  /** A site without pages on that loopback address, such as {@code 127.0.0.2}. */
  public static LocalSite at(String address) {
    return new LocalSite(address, null);
  }

  /**
   * The site in {@code folder}, or in its {@code www}, with the routes of its {@code site.json} if
   * there is one.
   */
  public static LocalSite of(Path folder) {
    LocalSite site = empty();
    Path www = folder.resolve("www");
    site.folder = Files.isDirectory(www) ? www : folder;
    Path routes = folder.resolve("site.json");
    if (Files.exists(routes)) {
      SiteRoutes.read(routes).forEach(site::route);
    }
    return site;
  }

  /** Adds an answer for {@code path}, which may hold a query; Thai may be written as it is. */
  public LocalSite route(String path, Reply reply) {
    return route(path, asked -> reply);
  }

  public LocalSite route(String path, Route route) {
    routes.put(plain(path), route);
    return this;
  }

  /** Answers what neither routes nor folder know, instead of 404. */
  public LocalSite otherwise(Route route) {
    otherwise = route;
    return this;
  }

  /** A UTF-8 page with that body. */
  public LocalSite page(String path, String title, String body) {
    return route(path, Reply.page(title, body));
  }

  public LocalSite redirect(String path, String location) {
    return route(path, Reply.redirect(302, location));
  }

  /** {@code http://address:port}, or {@code https}, and {@code path}. */
  public String url(String path) {
    InetSocketAddress at = server.getAddress();
    String scheme = server instanceof HttpsServer ? "https://" : "http://";
    return scheme + at.getAddress().getHostAddress() + ":" + at.getPort() + path;
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** The paths asked for so far, with query and escapes, in order. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  /** How a server turns an answer into another one by what stands in the request's headers. */
  @FunctionalInterface
  public interface Manner {
    Reply of(String path, Headers asked, Reply reply);
  }

  public LocalSite behaving(Manner manner) {
    this.manner = manner;
    return this;
  }

  /** Sends an ETag with each page and answers 304 to a client that names it. */
  public LocalSite validating() {
    return behaving((path, asked, reply) -> {
      if (reply.status() != 200) {
        return reply;
      }
      String tag = "\"" + Arrays.hashCode(reply.body()) + "\"";
      boolean known = tag.equals(asked.getFirst("If-None-Match"));
      return (known ? Reply.notModified() : reply).with("ETag", tag);
    });
  }

  /** Remembers only so many requests and answers, for sites of many pages. */
  public LocalSite remembering(int most) {
    remembered = most;
    return this;
  }

  /** Tells the number of requests so far, before each answer. */
  public LocalSite counting(IntConsumer counter) {
    this.counter = counter;
    return this;
  }

  /** What went out so far, in order. */
  public List<Sent> sent() {
    return List.copyOf(sent);
  }

  /** One answer; {@code bytes} of its body. */
  public record Sent(String path, int status, int bytes) {}

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    if (asked.size() < remembered) {
      asked.add(path);
    }
    counter.accept(asked.size());
    Reply reply = manner.of(path, exchange.getRequestHeaders(), reply(path));
    if (sent.size() < remembered) {
      sent.add(new Sent(path, reply.status(), reply.body().length));
    }
    reply.send(exchange);
  }

  private Reply reply(String path) {
    Route route = routes.get(plain(path));
    if (route != null) {
      return route.answer(path);
    }
    Path root = folder;
    if (root != null) {
      int query = path.indexOf('?');
      String name = plain(query < 0 ? path : path.substring(0, query));
      Path file = root.resolve(name.substring(1)).normalize();
      if (Files.isDirectory(file)) {
        file = file.resolve("index.html");
      }
      if (file.startsWith(root.normalize()) && Files.isRegularFile(file)) {
        return Reply.file(file);
      }
    }
    Route last = otherwise;
    return last == null ? Reply.status(404) : last.answer(path);
  }

  private static String plain(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }
}
