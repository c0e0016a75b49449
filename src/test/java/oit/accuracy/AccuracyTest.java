package oit.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import oit.accuracy.Reliability.Claim;
import oit.judge.Confidence;
import oit.scan.DemoSite;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** How often the program says what an assessor says. The floors are only ever raised. */
class AccuracyTest {

  private static final double AGREEMENT = 0.984;
  private static final double FALSE_FOUND = 0.002;
  private static final double EVIDENCE_HIT = 0.997;
  private static final int DECOYS = 0;
  private static final double MET_F1 = 0.992;
  private static final double UNMET_F1 = 0.972;
  private static final double CALIBRATION_ERROR = 0.05;
  private static final double BRIER = 0.09;

  /** Share of items that need no eye. */
  private static final double SURE = 0.55;

  /** Sites from which the rules have learned longest. */
  private static final Set<String> FIRST =
      Set.of(
          "documents-province",
          "frameset-tao",
          "joomla-municipality",
          "near-empty-tao",
          "vendor-pao",
          "wordpress-tao");

  private static final double FIRST_AGREEMENT = 0.99;
  private static final double FIRST_FALSE_FOUND = 0.01;
  private static final double FIRST_EVIDENCE_HIT = 0.97;
  private static final int FIRST_DECOYS = 0;
  private static final double FIRST_UNMET_F1 = 0.95;

  private static final Path DEMO_LABELS = Path.of("src/test/resources/demo/labels.csv");

  @Test
  void theSampleSitesAreJudgedAsPeopleJudgedThem() throws IOException {
    Measurement measurement = new Measurement();
    SampleSite.all().forEach(measurement::add);
    show(measurement, "accuracy");
    assertThat(measurement.rows()).hasSize(43 * SampleSite.all().size());
    Figures all = measurement.figures();
    assertThat(all.agreement()).isGreaterThanOrEqualTo(AGREEMENT);
    assertThat(all.falseFound()).isLessThanOrEqualTo(FALSE_FOUND);
    assertThat(all.evidenceHit()).isGreaterThanOrEqualTo(EVIDENCE_HIT);
    assertThat(all.decoys()).isLessThanOrEqualTo(DECOYS);
    assertThat(all.elements().get("met").f1()).isGreaterThanOrEqualTo(MET_F1);
    assertThat(all.elements().get("unmet").f1()).isGreaterThanOrEqualTo(UNMET_F1);

    Figures first = measurement.of(FIRST).figures();
    assertThat(first.agreement()).isGreaterThanOrEqualTo(FIRST_AGREEMENT);
    assertThat(first.falseFound()).isLessThanOrEqualTo(FIRST_FALSE_FOUND);
    assertThat(first.evidenceHit()).isGreaterThanOrEqualTo(FIRST_EVIDENCE_HIT);
    assertThat(first.decoys()).isLessThanOrEqualTo(FIRST_DECOYS);
    assertThat(first.elements().get("unmet").f1()).isGreaterThanOrEqualTo(FIRST_UNMET_F1);

    theConfidenceIsHonest(measurement.rows(), all.confidence());
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

  /** Said of sites that the weights were not fitted to; the shipped ones must be as good. */
  private static void theConfidenceIsHonest(List<Row> rows, Reliability shipped) {
    List<Claim> unseen = Fit.withoutOwnSite(rows);
    Reliability honest = Reliability.of(unseen);
    System.out.print(AccuracyText.of("confidence of sites left out of the fit", honest));
    assertThat(honest.error()).isLessThanOrEqualTo(CALIBRATION_ERROR);
    assertThat(honest.brier()).isLessThanOrEqualTo(BRIER);
    assertThat(shipped.error()).isLessThanOrEqualTo(CALIBRATION_ERROR);
    assertThat(shipped.brier()).isLessThanOrEqualTo(BRIER);

    List<Row> sure = rows.stream().filter(r -> !Confidence.needsEye(r.confidence())).toList();
    double right = Share.ratio(sure.stream().filter(Row::isRight).count(), sure.size());
    System.out.printf(
        Locale.ROOT,
        "%d of %d items need no eye; %.1f %% of them are right%n",
        sure.size(),
        rows.size(),
        100 * right);
    assertThat(right).isGreaterThanOrEqualTo(Calibration.RIGHT_WITHOUT_EYE - 0.01);
    assertThat((double) sure.size() / rows.size()).isGreaterThanOrEqualTo(SURE);
  }

  private static void show(Measurement measurement, String name) throws IOException {
    System.out.print(measurement.table());
    Path target = Path.of("target");
    Files.createDirectories(target);
    Files.writeString(
        target.resolve(name + ".json"), new JsonMapper().writeValueAsString(measurement.stored()));
    Files.writeString(target.resolve(name + ".txt"), measurement.disagreements());
  }
}
