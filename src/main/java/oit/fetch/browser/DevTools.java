package oit.fetch.browser;

import java.net.Proxy;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import oit.fetch.browser.DevToolsException.Reason;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A connection to a browser that speaks the Chrome DevTools Protocol 1.3: commands with their
 * answers, and events. Commands and events of a page carry its session; those of the browser itself
 * carry none. Thread-safe.
 */
final class DevTools extends WebSocketListener implements AutoCloseable {
  /** The last event of every session when the connection is gone. */
  static final String LOST = "Inspector.detached";

  private static final String BROWSER = "";
  private static final int NORMAL_CLOSE = 1000;
  private static final Duration CONNECT = Duration.ofSeconds(10);

  private final OkHttpClient client =
      new OkHttpClient.Builder()
          .proxy(Proxy.NO_PROXY)
          .connectTimeout(CONNECT)
          .readTimeout(Duration.ZERO)
          .build();
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final Map<String, BiConsumer<String, JsonNode>> listeners = new ConcurrentHashMap<>();
  private final AtomicInteger numbers = new AtomicInteger();
  private final CompletableFuture<Void> lost = new CompletableFuture<>();
  private final WebSocket socket;

  @SuppressWarnings("this-escape") // the socket calls back only after the fields are set
  DevTools(String endpoint) {
    // OkHttp knows web sockets by their http address
    String address = endpoint.replaceFirst("^ws:", "http:");
    socket = client.newWebSocket(new Request.Builder().url(address).build(), this);
  }

  /** Hears the events of a session; of the browser itself for null. Must not block. */
  void listen(@Nullable String session, BiConsumer<String, JsonNode> listener) {
    listeners.put(session == null ? BROWSER : session, listener);
  }

  void forget(String session) {
    listeners.remove(session);
  }

  boolean isLost() {
    return lost.isDone();
  }

  /** Sends a command and waits for its answer. */
  JsonNode call(@Nullable String session, String method, Map<String, ?> values, Duration limit)
      throws DevToolsException, InterruptedException {
    int number = numbers.incrementAndGet();
    var answer = new CompletableFuture<JsonNode>();
    waiting.put(number, answer);
    try {
      send(number, session, method, values);
      JsonNode message = answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      if (message.has("error")) {
        String why = message.path("error").path("message").asString("");
        throw new DevToolsException(Reason.ERROR, method + ": " + why);
      }
      return message.path("result");
    } catch (TimeoutException e) {
      throw new DevToolsException(Reason.LATE, method);
    } catch (ExecutionException e) {
      throw new DevToolsException(Reason.LOST, method);
    } finally {
      waiting.remove(number);
    }
  }

  /** Sends a command whose answer does not matter. */
  void post(@Nullable String session, String method, Map<String, ?> values) {
    send(numbers.incrementAndGet(), session, method, values);
  }

  private void send(int number, @Nullable String session, String method, Map<String, ?> values) {
    ObjectNode message = JsonMapper.shared().createObjectNode();
    message.put("id", number);
    message.put("method", method);
    message.set("params", JsonMapper.shared().valueToTree(values));
    if (session != null) {
      message.put("sessionId", session);
    }
    if (isLost() || !socket.send(message.toString())) {
      lose();
    }
  }

  @Override
  public void onMessage(WebSocket socket, String text) {
    JsonNode message;
    try {
      message = JsonMapper.shared().readTree(text);
    } catch (JacksonException e) {
      return;
    }
    if (message.has("id")) {
      CompletableFuture<JsonNode> answer = waiting.remove(message.path("id").asInt());
      if (answer != null) {
        answer.complete(message);
      }
      return;
    }
    BiConsumer<String, JsonNode> listener =
        listeners.get(message.path("sessionId").asString(BROWSER));
    if (listener != null) {
      listener.accept(message.path("method").asString(""), message.path("params"));
    }
  }

  @Override
  public void onClosing(WebSocket socket, int code, String reason) {
    lose();
  }

  @Override
  public void onFailure(WebSocket socket, Throwable t, @Nullable Response response) {
    lose();
  }

  private void lose() {
    if (lost.complete(null)) {
      listeners.values().forEach(l -> l.accept(LOST, JsonMapper.shared().createObjectNode()));
    }
    waiting.values().forEach(f -> f.completeExceptionally(new IllegalStateException("lost")));
  }

  @Override
  public void close() {
    socket.close(NORMAL_CLOSE, null);
    socket.cancel();
    lose();
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }
}
