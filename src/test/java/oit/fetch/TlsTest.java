package oit.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import oit.fetch.fault.RawServer;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TlsTest {
  private static final FetchOptions TOLERANT =
      FetchOptions.defaults()
          .withDelay(Duration.ZERO)
          .withTimeouts(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(10))
          .withAllowPrivate(true);

  @TempDir static Path folder;
  private static Certificates certificates;

  @BeforeAll
  static void makeCertificates() throws IOException, InterruptedException {
    certificates =
        new Certificates(folder)
            .issued("good", "dns:localhost", "-10d", 3650)
            .issued("expired", "dns:localhost", "-30d", 10)
            .issued("early", "dns:localhost", "+10d", 30)
            .issued("other", "dns:www.other.example", "-10d", 3650)
            .issued("old-and-other", "dns:www.other.example", "-30d", 10)
            .selfSigned("self", "dns:localhost", "-10d", 3650);
  }

  @Test
  void goodCertificateLeavesNoNote() throws Exception {
    assertThat(fetch("good", TOLERANT).fetched().orElseThrow().notes()).isEmpty();
    assertThat(fetch("good", TOLERANT.withStrictTls(true))).isInstanceOf(FetchOutcome.Ok.class);
  }

  @ParameterizedTest
  @CsvSource({
    "expired, EXPIRED, tls-expired",
    "early, NOT_YET_VALID, tls-not-yet-valid",
    "other, WRONG_HOST, tls-wrong-host",
    "self, UNTRUSTED, tls-untrusted",
    "old-and-other, EXPIRED, tls-expired tls-wrong-host",
  })
  void badCertificateIsNotedOrRefusedWithItsKind(String alias, TlsFault fault, String codes)
      throws Exception {
    FetchOutcome tolerated = fetch(alias, TOLERANT);
    assertThat(tolerated).isInstanceOf(FetchOutcome.Ok.class);
    assertThat(tolerated.fetched().orElseThrow().notes())
        .extracting(FetchNote::code)
        .containsExactly(codes.split(" "));

    FetchOutcome refused = fetch(alias, TOLERANT.withStrictTls(true));
    assertThat(refused).isEqualTo(new FetchOutcome.TlsFailure("localhost", fault));
    assertThat(refused.transientFault()).isFalse();
  }

  @Test
  void toleranceOfOneServerDoesNotReachAnother() throws Exception {
    try (RawServer bad = server(certificates.serverSocket("self"));
        RawServer good = server(certificates.serverSocket("good"));
        Fetcher fetcher = fetcher(TOLERANT)) {
      assertThat(notes(fetcher, bad)).containsExactly(new FetchNote("tls-untrusted", "localhost"));
      assertThat(notes(fetcher, bad)).containsExactly(new FetchNote("tls-untrusted", "localhost"));
      assertThat(notes(fetcher, good)).isEmpty();
    }
  }

  @Test
  void plainTextOnAnEncryptedPortIsAHandshakeFailure() throws Exception {
    try (RawServer plain = RawServer.start(e -> e.page("<p>plain"));
        Fetcher fetcher = fetcher(TOLERANT)) {
      assertThat(fetcher.fetch(FetchRequest.of(https(plain))))
          .isEqualTo(new FetchOutcome.TlsFailure("localhost", TlsFault.HANDSHAKE));
    }
  }

  @Test
  void redirectToAnInsecureConnectionIsNoted() throws Exception {
    try (RawServer plain = RawServer.start(e -> e.page("<p>plain"));
        RawServer secure =
            RawServer.start(
                certificates.serverSocket("good"), e -> e.redirect(plain.url("/").toString()));
        Fetcher fetcher = fetcher(TOLERANT)) {
      assertThat(notes(fetcher, secure))
          .containsExactly(new FetchNote("tls-downgrade", "localhost"));
    }
  }

  private static FetchOutcome fetch(String alias, FetchOptions options) throws Exception {
    try (RawServer server = server(certificates.serverSocket(alias));
        Fetcher fetcher = fetcher(options)) {
      return fetcher.fetch(FetchRequest.of(https(server)));
    }
  }

  private static List<FetchNote> notes(Fetcher fetcher, RawServer server) {
    return fetcher.fetch(FetchRequest.of(https(server))).fetched().orElseThrow().notes();
  }

  private static Fetcher fetcher(FetchOptions options)
      throws IOException, GeneralSecurityException {
    return new Fetcher(options, World.REAL, certificates.trust(), address -> true);
  }

  private static RawServer server(ServerSocket socket) {
    return RawServer.start(socket, e -> e.page("<p>secure"));
  }

  private static HttpUrl https(RawServer server) {
    return server.url("/").newBuilder().scheme("https").port(server.port()).build();
  }
}
