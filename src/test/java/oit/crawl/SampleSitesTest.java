package oit.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import oit.read.Image;
import oit.read.UrlKey;
import oit.testing.LocalSite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the labels of the sample sites call evidence is seen by a crawl, or known to be shut. */
class SampleSitesTest {

  @ParameterizedTest
  @CsvSource({
    "src/main/resources/oit/demo, src/test/resources/demo/labels.csv",
    "src/test/resources/sites/frameset-tao, src/test/resources/sites/frameset-tao/labels.csv",
    "src/test/resources/sites/vendor-pao, src/test/resources/sites/vendor-pao/labels.csv",
    "src/test/resources/sites/wordpress-tao, src/test/resources/sites/wordpress-tao/labels.csv",
  })
  void reachesAllTheEvidence(String folder, String labels) throws IOException {
    Recorder seen = new Recorder();
    Set<String> known = new HashSet<>();
    List<String> wanted;
    try (LocalSite site = LocalSite.of(Path.of(folder))) {
      Coverage coverage =
          seen.run(
              Recorder.plan(
                  site.url("/"),
                  500,
                  Duration.ofMinutes(1),
                  (label, url) -> label.isBlank() ? 0 : 10));
      assertThat(coverage.outcome()).isEqualTo(Coverage.Outcome.COMPLETE);
      seen.visited.forEach(r -> known.add(UrlKey.of(r.url())));
      seen.visited.forEach(r -> r.aliases().forEach(a -> known.add(UrlKey.of(a))));
      seen.visited.forEach(
          r -> r.images().stream().map(Image::url).forEach(u -> known.add(UrlKey.of(u))));
      seen.failed.keySet().forEach(p -> known.add(UrlKey.of(site.url(p))));
      seen.sameAs.keySet().forEach(p -> known.add(UrlKey.of(site.url(p))));
      wanted =
          Files.readAllLines(Path.of(labels)).stream()
              .skip(1)
              .map(line -> line.split(",", 5)[2])
              .flatMap(cell -> Arrays.stream(cell.split(";")))
              .filter(path -> !path.isEmpty())
              .map(path -> UrlKey.of(site.url(path)))
              .toList();
    }
    assertThat(known).containsAll(wanted);
  }
}
