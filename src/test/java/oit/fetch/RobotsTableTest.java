package oit.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** RFC 9309 as a table of files, paths and answers. */
class RobotsTableTest {

  @ParameterizedTest
  @CsvFileSource(resources = "robots.csv", delimiter = '|')
  void saysWhetherAPathIsOpen(String file, String path, boolean allowed) {
    HttpUrl robots = HttpUrl.get("http://tambon.example/robots.txt");
    byte[] body = text(file).getBytes(StandardCharsets.UTF_8);
    Fetched answer =
        new Fetched(
            robots,
            robots,
            List.of(),
            200,
            "text/plain",
            Map.of(),
            body,
            false,
            Instant.EPOCH,
            List.of());
    RobotsBook book =
        new RobotsBook(InstantSource.system(), (url, until) -> new FetchOutcome.Ok(answer));
    HttpUrl url = HttpUrl.get("http://tambon.example" + path);
    RobotsBook.Page page = book.page(url, Instant.now().plus(Duration.ofMinutes(1)));
    assertThat(page.refusal(url).isEmpty()).isEqualTo(allowed);
  }

  private static String text(String file) {
    return file.replace(";", "\n").replace("\\r", "\r").replace("\\uFEFF", "\uFEFF");
  }
}
