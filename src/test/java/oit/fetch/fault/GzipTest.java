package oit.fetch.fault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import oit.fetch.FetchOutcome;
import oit.fetch.FetchRequest;
import org.junit.jupiter.api.Test;

class GzipTest {
  @Test
  void gzipBombStopsAtTheLimitOfDecodedBytes() throws IOException {
    byte[] bomb = gzip(new byte[20 << 20]);
    assertThat(bomb.length).isLessThan(50_000);
    try (RawServer server = RawServer.start(e -> send(e, bomb))) {
      FetchOutcome outcome = Fast.outcome(FetchRequest.of(server.url("/start")).atMost(1 << 20));
      assertThat(outcome).isInstanceOf(FetchOutcome.TooLarge.class);
      assertThat(outcome.fetched().orElseThrow().body()).hasSize(1 << 20);
    }
  }

  @Test
  void gzipIsDecoded() throws IOException {
    byte[] page = gzip("<p>งบประมาณ".getBytes(UTF_8));
    FetchOutcome outcome = Fast.outcome(e -> send(e, page));
    assertThat(outcome).isInstanceOf(FetchOutcome.Ok.class);
    assertThat(outcome.fetched().orElseThrow().body()).asString(UTF_8).isEqualTo("<p>งบประมาณ");
  }

  @Test
  void plainTextCalledGzipIsABadResponse() {
    assertThat(Fast.outcome(e -> send(e, "<html>not packed</html>".getBytes(UTF_8))))
        .isInstanceOf(FetchOutcome.BadResponse.class);
  }

  @Test
  void gzipThatStopsHalfwayIsTruncated() throws IOException {
    byte[] page = gzip("ข้อมูล".repeat(100_000).getBytes(UTF_8));
    byte[] half = Arrays.copyOf(page, page.length / 2);
    assertThat(Fast.outcome(e -> send(e, half))).isInstanceOf(FetchOutcome.Truncated.class);
  }

  @Test
  void bytesBehindTheGzipAreOverlooked() throws IOException {
    byte[] page = gzip("<p>whole".getBytes(UTF_8));
    byte[] longer = Arrays.copyOf(page, page.length + 7);
    FetchOutcome outcome = Fast.outcome(e -> send(e, longer));
    assertThat(outcome).isInstanceOf(FetchOutcome.Ok.class);
    assertThat(outcome.fetched().orElseThrow().body()).asString().isEqualTo("<p>whole");
  }

  @Test
  void encodingNobodyAskedForIsABadResponse() {
    FetchOutcome outcome =
        Fast.outcome(e -> e.page("200 OK", "Content-Encoding: br\r\n", "packed"));
    assertThat(outcome).isInstanceOf(FetchOutcome.BadResponse.class);
    assertThat(outcome.detail()).isEqualTo("content-encoding br");
  }

  private static void send(RawServer.Exchange e, byte[] packed) throws IOException {
    e.send(
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: "
            + packed.length
            + "\r\n\r\n");
    e.out().write(packed);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
