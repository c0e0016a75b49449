package oit.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import oit.scan.DemoSite;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** How often the program says what an assessor says. The floors are only ever raised. */
class AccuracyTest {

  private static final double AGREEMENT = 0.90;
  private static final double FALSE_FOUND = 0.03;
  private static final double EVIDENCE_HIT = 0.96;
  private static final int DECOYS = 7;

  /** Sites from which the rules have learned longest. */
  private static final Set<String> FIRST =
      Set.of(
          "documents-province",
          "frameset-tao",
          "joomla-municipality",
          "near-empty-tao",
          "vendor-pao",
          "wordpress-tao");

  private static final double FIRST_AGREEMENT = 0.98;
  private static final double FIRST_FALSE_FOUND = 0.01;
  private static final double FIRST_EVIDENCE_HIT = 0.97;
  private static final int FIRST_DECOYS = 0;

  private static final Path DEMO_LABELS = Path.of("src/test/resources/demo/labels.csv");

  @Test
  void theSampleSitesAreJudgedAsPeopleJudgedThem() throws IOException {
    Measurement measurement = new Measurement();
    SampleSite.all().forEach(measurement::add);
    show(measurement, "accuracy");
    assertThat(measurement.rows()).hasSize(43 * SampleSite.all().size());
    assertThat(measurement.agreement("")).isGreaterThanOrEqualTo(AGREEMENT);
    assertThat(measurement.falseFound()).isLessThanOrEqualTo(FALSE_FOUND);
    assertThat(measurement.evidenceHit()).isGreaterThanOrEqualTo(EVIDENCE_HIT);
    assertThat(measurement.decoys()).isLessThanOrEqualTo(DECOYS);

    Measurement first = measurement.of(FIRST);
    assertThat(first.agreement("")).isGreaterThanOrEqualTo(FIRST_AGREEMENT);
    assertThat(first.falseFound()).isLessThanOrEqualTo(FIRST_FALSE_FOUND);
    assertThat(first.evidenceHit()).isGreaterThanOrEqualTo(FIRST_EVIDENCE_HIT);
    assertThat(first.decoys()).isLessThanOrEqualTo(FIRST_DECOYS);
  }

  @Test
  void theDemoSiteIsJudgedAsItsReportShows() throws IOException {
    Measurement measurement = new Measurement();
    try (DemoSite demo = DemoSite.open()) {
      measurement.add(
          "demo",
          SampleSite.labels(DEMO_LABELS),
          Measurement.scan(demo.agency(), Measurement.checklist(2568)));
    }
    show(measurement, "accuracy-demo");
    assertThat(measurement.disagreements()).isEmpty();
  }

  private static void show(Measurement measurement, String name) throws IOException {
    System.out.print(measurement.table());
    Path target = Path.of("target");
    Files.createDirectories(target);
    Files.writeString(
        target.resolve(name + ".json"), new JsonMapper().writeValueAsString(measurement.rows()));
    Files.writeString(target.resolve(name + ".txt"), measurement.disagreements());
  }
}
