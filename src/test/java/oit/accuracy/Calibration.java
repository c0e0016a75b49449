package oit.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import oit.accuracy.Measurement.Stored;
import oit.accuracy.Reliability.Claim;
import oit.judge.Ground;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fits the weights of confidence to what {@link AccuracyTest} has stored and writes them where the
 * judge reads them. Run from the top of the repository, after that test.
 */
final class Calibration {

  /** Share of right verdicts that those which need no eye must reach. */
  static final double RIGHT_WITHOUT_EYE = 0.95;

  /** Of what the sample sites do not show, by hand: log-odds. */
  private static final Map<Ground, Double> UNSEEN =
      Map.of(Ground.RECOGNISED, -0.5, Ground.TOO_LITTLE_SEEN, 1.0);

  private static final Path MEASURED = Path.of("target/accuracy.json");
  private static final Path WEIGHTS = Path.of("src/main/resources/oit/judge/confidence.yaml");

  private Calibration() {}

  public static void main(String[] args) throws IOException {
    List<Row> rows = new JsonMapper().readValue(Files.readString(MEASURED), Stored.class).rows();
    for (double ridge : new double[] {0.5, 1, 2, 4, 8, 16}) {
      Reliability unseen = Reliability.of(Fit.withoutOwnSite(rows, ridge));
      System.out.printf(
          Locale.ROOT,
          "ridge %4.1f: sites left out: Brier %.4f, calibration error %.4f%n",
          ridge,
          unseen.brier(),
          unseen.error());
    }
    List<Claim> unseen = Fit.withoutOwnSite(rows);
    double threshold = Fit.threshold(unseen, RIGHT_WITHOUT_EYE);
    System.out.print(AccuracyText.of("sites left out", Reliability.of(unseen)));
    Files.writeString(WEIGHTS, table(Fit.to(rows), rows, threshold));
  }

  private static String table(Fit fit, Collection<Row> rows, double threshold) {
    StringBuilder text = new StringBuilder();
    text.append(
        "# Log-odds by which each ground makes a verdict more or less sure (see Ground.java).\n");
    text.append(
        "# Fitted to the labelled sample sites by the test class oit.accuracy.Calibration;\n");
    text.append("# before each, how many items have the ground and how many of them are right.\n");
    line(text, "", "always", fit.always(), rows);
    text.append("grounds:\n");
    for (Ground ground : Ground.values()) {
      List<Row> with = rows.stream().filter(r -> r.grounds().contains(ground)).toList();
      double weight = with.isEmpty() ? UNSEEN.getOrDefault(ground, 0.0) : fit.weight(ground);
      line(text, "  ", ground.code(), weight, with);
    }
    text.append("\n# From here on verdicts on sites left out of the fit are right in ");
    text.append(Math.round(100 * RIGHT_WITHOUT_EYE)).append(" of 100.\n");
    text.append(String.format(Locale.ROOT, "byEyeBelow: %.2f%n", threshold));
    return text.toString();
  }

  private static void line(
      StringBuilder text, String indent, String name, double weight, Collection<Row> rows) {
    long right = rows.stream().filter(Row::isRight).count();
    text.append(String.format(Locale.ROOT, "%s# %d of %d right%n", indent, right, rows.size()));
    text.append(String.format(Locale.ROOT, "%s%s: %.2f%n", indent, name, weight));
  }
}
