package oit.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import oit.fetch.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.Warcinfo;

class ArchiveTest {

  @TempDir private Path folder;

  private Archive open(long end, long limit) throws IOException {
    return Archive.open(file(), end, limit, "crawl.warc.gz", Map.of("software", "oit/test"));
  }

  private Path file() {
    return folder.resolve("crawl.warc.gz");
  }

  @Test
  void readersOfTheStandardUnderstandIt() throws IOException {
    try (Archive archive = open(0, Archive.LIMIT)) {
      archive.add(Answers.page(Answers.HOME, "สวัสดี"));
      archive.add(Answers.exchange(Answers.HOME, 301, "", Exchange.Cut.NONE));
      archive.add(Answers.exchange(Answers.HOME, 200, "ครึ่ง", Exchange.Cut.LENGTH));
      archive.addUnchanged(
          Answers.exchange(Answers.HOME, 304, "", Exchange.Cut.NONE), Answers.NOW, "00");
    }

    List<String> seen = new ArrayList<>();
    try (WarcReader reader = new WarcReader(file())) {
      for (WarcRecord record : reader) {
        seen.add(described(record));
      }
    }
    assertThat(seen)
        .containsExactly(
            "info",
            "200 NOT_TRUNCATED สวัสดี",
            "301 NOT_TRUNCATED ",
            "200 LENGTH ครึ่ง",
            "304 revisit https://www.tambon.example/");
  }

  private static String described(WarcRecord record) throws IOException {
    return switch (record) {
      case Warcinfo i -> "info";
      case WarcResponse r ->
          r.http().status()
              + " "
              + r.truncated()
              + " "
              + new String(r.http().body().stream().readAllBytes(), UTF_8);
      case WarcRevisit r -> r.http().status() + " revisit " + r.refersToTargetURI().orElseThrow();
      default -> record.type();
    };
  }

  @Test
  void lengthsSpeakOfTheBytesAsStored() throws IOException {
    try (Archive archive = open(0, Archive.LIMIT)) {
      archive.add(Answers.page(Answers.HOME, "ก"));
    }

    try (InputStream in = new GZIPInputStream(Files.newInputStream(file()))) {
      assertThat(new String(in.readAllBytes(), UTF_8))
          .startsWith("WARC/1.1\r\n")
          .containsPattern("WARC-Payload-Digest: sha256:[0-9a-f]{64}\r\n")
          .contains("HTTP/1.1 200 \r\n", "Content-Length: 3\r\n\r\nก\r\n\r\n")
          .contains("X-Archive-Orig-Transfer-Encoding: chunked\r\n");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain text", "PK\u0003\u0004zip", "", "GIF89a"})
  void givesEachPayloadByItsPlace(String body) throws IOException {
    Place place;
    try (Archive archive = open(0, Archive.LIMIT)) {
      archive.add(Answers.page(Answers.HOME, "before"));
      place = archive.add(Answers.page(Answers.HOME, body)).orElseThrow();
      archive.add(Answers.page(Answers.HOME, "after"));
    }

    assertThat(new ArchiveFile(file()).payload(place)).asString(UTF_8).isEqualTo(body);
  }

  @Test
  void tornEndIsCutOff() throws IOException {
    long end;
    try (Archive archive = open(0, Archive.LIMIT)) {
      archive.add(Answers.page(Answers.HOME, "one"));
      end = archive.end();
    }
    Files.write(file(), new byte[] {0x1f, (byte) 0x8b, 8, 0}, StandardOpenOption.APPEND);

    Place two;
    try (Archive archive = open(end, Archive.LIMIT)) {
      two = archive.add(Answers.page(Answers.HOME, "two")).orElseThrow();
    }

    assertThat(two.offset()).isEqualTo(end);
    assertThat(new ArchiveFile(file()).payload(two)).asString(UTF_8).isEqualTo("two");
    try (WarcReader reader = new WarcReader(file())) {
      assertThat(reader.records().count()).isEqualTo(3);
    }
  }

  @Test
  void damageIsNotTakenForThePage() throws IOException {
    byte[] noise = new byte[2000];
    new Random(1).nextBytes(noise);
    Place place;
    try (Archive archive = open(0, Archive.LIMIT)) {
      place =
          archive
              .add(Answers.page(Answers.HOME, "x" + HexFormat.of().formatHex(noise)))
              .orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(file());
    bytes[(int) (place.offset() + place.length() - 100)] ^= 1;
    Files.write(file(), bytes);

    assertThatThrownBy(() -> new ArchiveFile(file()).payload(place))
        .isInstanceOf(IOException.class);
  }

  @Test
  void nothingIsAddedBeyondTheLimit() throws IOException {
    try (Archive archive = open(0, 2000)) {
      assertThat(archive.add(Answers.page(Answers.HOME, "small"))).isPresent();
      assertThat(archive.add(Answers.page(Answers.HOME, "x".repeat(2000)))).isEmpty();
      assertThat(archive.isFull()).isTrue();
      assertThat(archive.add(Answers.page(Answers.HOME, "small"))).isEmpty();
    }
    assertThat(Files.size(file())).isLessThan(2000);
  }

  @Test
  void interruptDoesNotHurtTheFile() throws IOException {
    Place place;
    try (Archive archive = open(0, Archive.LIMIT)) {
      Thread.currentThread().interrupt();
      place = archive.add(Answers.page(Answers.HOME, "one")).orElseThrow();
      assertThat(Thread.interrupted()).isTrue();
      assertThat(archive.add(Answers.page(Answers.HOME, "two"))).isPresent();
    }

    Thread.currentThread().interrupt();
    assertThat(new ArchiveFile(file()).payload(place)).asString(UTF_8).isEqualTo("one");
    assertThat(Thread.interrupted()).isTrue();
  }
}
