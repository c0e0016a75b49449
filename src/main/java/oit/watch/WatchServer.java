package oit.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Answers {@code GET /metrics} for Prometheus and {@code GET /health} for whoever restarts what is
 * ill: 200 if all is well, else 503, each with a JSON object. It shows nothing else and changes
 * nothing.
 */
public final class WatchServer implements AutoCloseable {

  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final int WRONG_METHOD = 405;
  private static final int BROKEN = 500;
  private static final int ILL = 503;
  private static final int NO_BODY = -1;

  private final HttpServer server;
  private final ExecutorService threads;

  private record Answer(int status, String type, String body) {}

  private WatchServer(HttpServer server, ExecutorService threads) {
    this.server = server;
    this.threads = threads;
  }

  /**
   * Listens from now on.
   *
   * @param at port 0 for any that is free
   * @throws IOException if nobody can listen there
   */
  public static WatchServer open(InetSocketAddress at, Metrics metrics, Supplier<Health> health)
      throws IOException {
    HttpServer server = HttpServer.create(at, 0);
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    server.setExecutor(threads);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            send(exchange, answer(exchange, metrics, health));
          }
        });
    server.start();
    return new WatchServer(server, threads);
  }

  private static Answer answer(HttpExchange exchange, Metrics metrics, Supplier<Health> health) {
    String method = exchange.getRequestMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
      return new Answer(WRONG_METHOD, "text/plain", "");
    }
    try {
      return switch (exchange.getRequestURI().getPath()) {
        case "/metrics" -> new Answer(OK, Metrics.CONTENT_TYPE, metrics.text());
        case "/health" -> {
          Health now = health.get();
          yield new Answer(
              now.isFine() ? OK : ILL, "application/json; charset=utf-8", now.text() + "\n");
        }
        default -> new Answer(NOT_FOUND, "text/plain", "/metrics\n/health\n");
      };
    } catch (RuntimeException e) {
      return new Answer(BROKEN, "text/plain", e.getClass().getSimpleName() + "\n");
    }
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", answer.type());
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    if (exchange.getRequestMethod().equals("HEAD") || body.length == 0) {
      exchange.sendResponseHeaders(answer.status(), NO_BODY);
      return;
    }
    exchange.sendResponseHeaders(answer.status(), body.length);
    exchange.getResponseBody().write(body);
  }

  /** Where it listens. */
  public InetSocketAddress address() {
    return server.getAddress();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
