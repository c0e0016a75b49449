package oit.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okForContentType;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Duration;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Against a server that speaks HTTP/2 with a certificate of its own making. */
class Http2Test {
  private static final WireMockServer SERVER =
      new WireMockServer(WireMockConfiguration.options().dynamicPort().dynamicHttpsPort());
  private static final FetchOptions OPTIONS =
      FetchOptions.defaults()
          .withDelay(Duration.ZERO)
          .withTimeouts(Duration.ofSeconds(30), Duration.ofSeconds(30), Duration.ofSeconds(60))
          .withAllowPrivate(true);

  @BeforeAll
  static void start() {
    SERVER.start();
    SERVER.stubFor(get("/page").willReturn(okForContentType("text/html", "<p>here")));
    SERVER.stubFor(get("/reset").willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
    SERVER.stubFor(get("/garbage").willReturn(aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE)));
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

  @Test
  void brokenConnectionsAndNonsenseAreTold() {
    assertThat(fetch("/reset")).isInstanceOf(FetchOutcome.Reset.class);
    assertThat(fetch("/garbage")).isInstanceOf(FetchOutcome.BadResponse.class);
  }

  private static FetchOutcome fetch(String path) {
    try (var fetcher = new Fetcher(OPTIONS)) {
      return fetcher.fetch(
          FetchRequest.of(HttpUrl.get("https://localhost:" + SERVER.httpsPort() + path)));
    }
  }
}
