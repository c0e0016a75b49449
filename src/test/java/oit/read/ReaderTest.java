package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import oit.fetch.Fetched;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {

  @Test
  void namesEveryOtherAddressThatLedHere() {
    HttpUrl asked = HttpUrl.get("http://example.go.th/a");
    HttpUrl hop = HttpUrl.get("https://example.go.th/a");
    HttpUrl end = HttpUrl.get("https://www.example.go.th/b");
    Instant at = Instant.parse("2026-11-20T05:00:00Z");
    byte[] body = "<p>ก".getBytes(StandardCharsets.UTF_8);

    Resource read =
        new Reader()
            .read(
                new Fetched(
                    asked,
                    end,
                    List.of(hop, end),
                    200,
                    null,
                    Map.of(),
                    body,
                    false,
                    at,
                    List.of()));

    assertThat(read.url()).isEqualTo("https://www.example.go.th/b");
    assertThat(read.aliases()).containsExactly("http://example.go.th/a", "https://example.go.th/a");
    assertThat(read.fetchedAt()).isEqualTo(at);
    assertThat(read.bytes()).isEqualTo(6);
  }

  @Test
  void aBodyThatDidNotArriveWholeIsCut() {
    byte[] body = "<p>ก</p><p>ข".getBytes(StandardCharsets.UTF_8);

    Resource read = new Reader().read(Given.bytes(Given.PAGE, "text/html", body, true));

    assertThat(read.state()).isEqualTo(new ReadState.Cut("truncated"));
    assertThat(read.blocks()).hasSize(2);
  }

  @Test
  void manyThreadsMayReadAtOnce() {
    List<String> samples =
        List.of("chromium-noto.pdf", "manual.docx", "manual.doc", "plan.xlsx", "plan.xls");
    List<Resource> alone = samples.stream().map(Given::file).toList();

    List<Resource> together =
        IntStream.range(0, 40).parallel().mapToObj(i -> Given.file(samples.get(i % 5))).toList();

    assertThat(together).allSatisfy(read -> assertThat(alone).contains(read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "writer-norasi.pdf",
        "manual.docx",
        "manual.doc",
        "plan.xlsx",
        "plan.xls",
        "scan.png"
      })
  void neverThrowsForBrokenBytes(String sample) {
    Random random = new Random(7);
    for (int round = 0; round < 40; round++) {
      byte[] bytes = Given.sample(sample);
      for (int i = 0; i < 1 + round; i++) {
        bytes[8 + random.nextInt(bytes.length - 8)] = (byte) random.nextInt(256);
      }

      Resource read = new Reader().read(Given.bytes("https://a.go.th/" + sample, null, bytes));

      assertThat(read.state()).isNotNull();
      assertThat(read.bytes()).isEqualTo(bytes.length);
    }
  }
}
