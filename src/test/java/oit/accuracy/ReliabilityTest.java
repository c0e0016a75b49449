package oit.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import oit.accuracy.Reliability.Claim;
import oit.judge.Ground;
import org.junit.jupiter.api.Test;

/** The measures themselves, on items whose figures can be worked out by hand. */
class ReliabilityTest {

  @Test
  void honestConfidenceHasNoError() {
    Reliability honest = Reliability.of(claims(0.75, 3, 4));
    assertThat(honest.error()).isEqualTo(0, within(1e-9));
    assertThat(honest.brier()).isEqualTo(0.1875, within(1e-9));
  }

  @Test
  void boastingIsMeasured() {
    assertThat(Reliability.of(claims(0.9, 5, 10)).error()).isEqualTo(0.4, within(1e-9));
  }

  @Test
  void aGroundThatGoesWithErrorsMakesLessSure() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      rows.add(row("a" + i % 2, i < 950, Set.of(Ground.FOUND)));
      rows.add(row("a" + i % 2, i < 500, EnumSet.of(Ground.FOUND, Ground.LABEL_WEAK)));
    }
    Fit fit = Fit.to(rows);
    assertThat(fit.sure(Set.of(Ground.FOUND))).isEqualTo(0.95, within(0.03));
    assertThat(fit.sure(EnumSet.of(Ground.FOUND, Ground.LABEL_WEAK))).isEqualTo(0.5, within(0.03));
    assertThat(Fit.withoutOwnSite(rows)).hasSameSizeAs(rows);
  }

  @Test
  void theThresholdIsTheLeastThatKeepsThePromise() {
    List<Claim> claims = new ArrayList<>(claims(0.95, 99, 100));
    claims.addAll(claims(0.7, 50, 100));
    assertThat(Fit.threshold(claims, 0.97)).isEqualTo(0.71);
    assertThat(Fit.threshold(claims, 0.5)).isEqualTo(0.5);
  }

  @Test
  void precisionAndRecallAreThoseOfOneAnswer() {
    List<Row> rows =
        List.of(row("a", true, Set.of()), row("a", true, Set.of()), row("a", false, Set.of()));
    Share found = Share.of("found", rows, Row::truth, Row::verdict);
    assertThat(found.precision()).isEqualTo(1);
    assertThat(found.recall()).isEqualTo(2 / 3.0);
    assertThat(found.f1()).isEqualTo(0.8, within(1e-9));
  }

  private static List<Claim> claims(double confidence, int right, int of) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < of; i++) {
      claims.add(new Claim(confidence, i < right));
    }
    return claims;
  }

  private static Row row(String site, boolean right, Set<Ground> grounds) {
    return new Row(
        site,
        "O1",
        "found",
        right ? "found" : "partial",
        right,
        false,
        "",
        "",
        0.9,
        grounds,
        List.of());
  }
}
