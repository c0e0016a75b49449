package oit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The labels of the sample sites are complete, and their evidence is really served. */
class LabelledSitesTest {

  private static final Set<String> VERDICTS =
      Set.of("found", "partial", "outdated", "missing", "unverifiable");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wordpress-tao",
        "frameset-tao",
        "vendor-pao",
        "joomla-municipality",
        "documents-province",
        "near-empty-tao",
        "hospital",
        "school",
        "spa-municipality",
        "drive-index-tao",
        "near-perfect-pao",
        "wrong-year-municipality",
        "renumbered-tao",
        "university-faculty",
        "drupal-department",
        "posts-tao",
        "bilingual-city"
      })
  void labelsEveryItemAndServesItsEvidence(String name) throws Exception {
    Path folder = Path.of("src/test/resources/sites", name);
    List<String[]> rows =
        Files.readAllLines(folder.resolve("labels.csv")).stream()
            .skip(1)
            .map(line -> line.split(",", 5))
            .toList();

    assertThat(rows)
        .extracting(row -> row[0])
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 43).mapToObj(n -> "O" + n).toList());
    HttpClient client = HttpClient.newHttpClient();
    try (LocalSite site = LocalSite.of(folder)) {
      for (String[] row : rows) {
        assertThat(row[1]).as(row[0]).isIn(VERDICTS);
        assertThat(row[3].isEmpty())
            .as("%s names unmet elements unless found or unverifiable", row[0])
            .isEqualTo(Set.of("found", "unverifiable").contains(row[1]));
        for (String address : row[2].isEmpty() ? new String[0] : row[2].split(";")) {
          HttpRequest ask = HttpRequest.newBuilder(URI.create(site.url(address))).build();
          HttpResponse<byte[]> reply = client.send(ask, BodyHandlers.ofByteArray());
          assertThat(reply.statusCode()).as("%s %s", row[0], address).isEqualTo(200);
          assertThat(reply.body()).as("%s %s", row[0], address).isNotEmpty();
        }
      }
    }
  }
}
