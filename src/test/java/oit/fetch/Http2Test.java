package oit.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okForContentType;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import oit.fetch.fault.RawServer;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a server that speaks HTTP/2 with a certificate of its own making. */
class Http2Test {
  private static final WireMockServer SERVER =
      new WireMockServer(WireMockConfiguration.options().dynamicPort().dynamicHttpsPort());
  private static final FetchOptions OPTIONS =
      FetchOptions.defaults()
          .withDelay(Duration.ZERO)
          .withTimeouts(Duration.ofSeconds(30), Duration.ofSeconds(30), Duration.ofSeconds(60))
          .withAllowPrivate(true);

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    SERVER.start();
    SERVER.stubFor(get("/page").willReturn(okForContentType("text/html", "<p>here")));
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @Test
  void pagesComeOverHttp2() {
    FetchOutcome outcome = fetch("/page");
    assertThat(outcome).isInstanceOf(FetchOutcome.Ok.class);
    assertThat(outcome.fetched().orElseThrow().body()).asString().isEqualTo("<p>here");
    assertThat(outcome.fetched().orElseThrow().notes())
        .extracting(FetchNote::code)
        .contains("tls-untrusted");
    assertThat(SERVER.findAll(getRequestedFor(urlEqualTo("/page"))))
        .allSatisfy(request -> assertThat(request.getProtocol()).isEqualTo("HTTP/2.0"));
  }

  /** Which of the two it is depends on who closes first. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void serverThatBreaksOffOrTalksNonsenseIsTold(boolean breaksOff) throws Exception {
    String nonsense = "neither frames nor anything else that a browser reads\n".repeat(4);
    RawServer.Behaviour behaviour =
        breaksOff ? RawServer.Exchange::reset : exchange -> exchange.send(nonsense);
    try (RawServer server = RawServer.start(socket(), behaviour)) {
      assertThat(fetch(server.port(), "/page"))
          .isInstanceOfSatisfying(
              FetchOutcome.RobotsUnreachable.class,
              outcome ->
                  assertThat(outcome.cause())
                      .isInstanceOfAny(FetchOutcome.Reset.class, FetchOutcome.BadResponse.class));
      assertThat(server.heads()).isNotEmpty().allMatch(head -> head.startsWith("PRI * HTTP/2.0"));
    }
  }

  /** Agrees to HTTP/2 and has a certificate of its own making. */
  private ServerSocket socket() throws Exception {
    var socket =
        (SSLServerSocket)
            new Certificates(folder)
                .selfSigned("self", "dns:localhost", "-10d", 3650)
                .serverSocket("self");
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setApplicationProtocols(new String[] {"h2"});
    socket.setSSLParameters(parameters);
    return socket;
  }

  private static FetchOutcome fetch(String path) {
    return fetch(SERVER.httpsPort(), path);
  }

  private static FetchOutcome fetch(int port, String path) {
    try (var fetcher = new Fetcher(OPTIONS)) {
      return fetcher.fetch(FetchRequest.of(HttpUrl.get("https://localhost:" + port + path)));
    }
  }
}
