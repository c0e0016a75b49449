package oit.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WatchServerTest {

  private final Metrics metrics = new Metrics();
  private final AtomicReference<Health> health = new AtomicReference<>(Health.FINE);
  private WatchServer server;

  @BeforeEach
  void open() throws IOException {
    server = WatchServer.open(loopback(0), metrics, health::get);
  }

  @AfterEach
  void close() {
    server.close();
  }

  private static InetSocketAddress loopback(int port) {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
  }

  private HttpResponse<String> ask(String method, String path) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI uri = URI.create("http://127.0.0.1:" + server.address().getPort() + path);
      return client.send(
          HttpRequest.newBuilder(uri).method(method, HttpRequest.BodyPublishers.noBody()).build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  @Test
  void showsTheNumbersAsTheyStand() throws Exception {
    Metrics.Counter seen = metrics.counter("oit_seen_total", "Seen.");
    seen.add();

    HttpResponse<String> answer = ask("GET", "/metrics");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(Metrics.CONTENT_TYPE);
    assertThat(Exposition.of(answer.body()).values()).containsEntry("oit_seen_total", 1.0);
    seen.add();
    assertThat(Exposition.of(ask("GET", "/metrics").body()).values())
        .containsEntry("oit_seen_total", 2.0);
  }

  @Test
  void whatIsIllAnswers503AndSaysWhy() throws Exception {
    assertThat(ask("GET", "/health").statusCode()).isEqualTo(200);
    assertThat(ask("GET", "/health").body()).contains("\"status\":\"ok\"");
    health.set(new Health(List.of("night: overdue"), Map.of("schedules", List.of())));

    HttpResponse<String> answer = ask("GET", "/health");

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body())
        .contains("\"status\":\"degraded\"", "night: overdue", "\"schedules\"");
  }

  @Test
  void whatCannotBeAskedForIsToldSoAndShowsNothing() throws Exception {
    metrics.gauge(
        "oit_bad",
        "Bad.",
        () -> {
          throw new IllegalStateException("postgresql://oit:s3cret@db");
        });

    assertThat(ask("GET", "/metrics").statusCode()).isEqualTo(500);
    assertThat(ask("GET", "/metrics").body()).doesNotContain("s3cret");
    assertThat(ask("GET", "/etc/passwd").statusCode()).isEqualTo(404);
    assertThat(ask("POST", "/metrics").statusCode()).isEqualTo(405);
    assertThat(ask("HEAD", "/health").statusCode()).isEqualTo(200);
  }

  @Test
  void aTakenPortIsAnError() {
    assertThatThrownBy(
            () -> WatchServer.open(loopback(server.address().getPort()), metrics, health::get))
        .isInstanceOf(IOException.class);
  }
}
