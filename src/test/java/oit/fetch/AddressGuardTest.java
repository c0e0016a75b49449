package oit.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import oit.fetch.fault.RawServer;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
  private static final FetchOptions GUARDED =
      FetchOptions.defaults()
          .withDelay(Duration.ZERO)
          .withTimeouts(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(5));

  private RawServer server;

  @BeforeEach
  void start() {
    server = RawServer.start(e -> e.page("<p>secret"));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "127.0.0.1",
        "127.1",
        "2130706433",
        "017700000001",
        "0.0.0.0",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]"
      })
  void everySpellingOfLoopbackIsRefused(String host) {
    HttpUrl url = HttpUrl.get("http://" + host + ":" + server.port() + "/");
    FetchOutcome outcome = fetch(World.REAL, url);
    assertThat(outcome)
        .isInstanceOfAny(FetchOutcome.PrivateAddress.class, FetchOutcome.DnsFailure.class);
    assertThat(server.heads()).isEmpty();
  }

  @Test
  void refusalSaysWhichAddress() {
    FetchOutcome outcome = fetch(World.REAL, server.url("/"));
    assertThat(outcome).isInstanceOf(FetchOutcome.PrivateAddress.class);
    assertThat(outcome.detail()).startsWith("localhost -> ");
    assertThat(outcome.transientFault()).isFalse();
  }

  @Test
  void publicNameThatPointsInsideIsRefused() {
    FetchOutcome outcome = fetch(pointing("127.0.0.1"), site());
    assertThat(outcome.detail()).isEqualTo("www.tambon.example -> 127.0.0.1");
    assertThat(server.heads()).isEmpty();
  }

  @Test
  void nameThatChangesItsAddressBetweenLookUpsIsRefused() {
    var lookUps = new AtomicInteger();
    Dns rebinding =
        host ->
            List.of(
                InetAddress.getByName(
                    lookUps.incrementAndGet() == 1 ? "203.150.0.1" : "127.0.0.1"));
    assertThat(fetch(World.REAL.withDns(rebinding), site()))
        .isInstanceOf(FetchOutcome.PrivateAddress.class);
    assertThat(lookUps).hasValueGreaterThan(1);
    assertThat(server.heads()).isEmpty();
  }

  @Test
  void redirectInsideIsRefused() {
    // the first server is let in, as if it were public; the target is not
    try (RawServer outside = RawServer.start(e -> e.redirect("http://10.0.0.1/admin"));
        var fetcher =
            new Fetcher(GUARDED, World.REAL, CertificateCheck.systemTrust(), letIn("127.0.0.1"))) {
      FetchOutcome outcome =
          fetcher.fetch(
              FetchRequest.of(HttpUrl.get("http://127.0.0.1:" + outside.port() + "/start")));
      assertThat(outcome).isInstanceOf(FetchOutcome.PrivateAddress.class);
      assertThat(outcome.detail()).isEqualTo("10.0.0.1 -> 10.0.0.1");
      assertThat(outside.heads()).hasSize(1);
    }
  }

  @Test
  void privateAddressesCanBeAllowed() {
    try (var fetcher = new Fetcher(GUARDED.withAllowPrivate(true), pointing("127.0.0.1"))) {
      assertThat(fetcher.fetch(FetchRequest.of(site()))).isInstanceOf(FetchOutcome.Ok.class);
    }
  }

  private HttpUrl site() {
    return HttpUrl.get("http://www.tambon.example:" + server.port() + "/");
  }

  private static World pointing(String address) {
    return World.REAL.withDns(host -> List.of(InetAddress.getByName(address)));
  }

  private static Predicate<InetAddress> letIn(String address) {
    return a -> AddressRule.isPublic(a) || a.getHostAddress().equals(address);
  }

  private static FetchOutcome fetch(World world, HttpUrl url) {
    try (var fetcher = new Fetcher(GUARDED, world)) {
      return fetcher.fetch(FetchRequest.of(url));
    }
  }
}
