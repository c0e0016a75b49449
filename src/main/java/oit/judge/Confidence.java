package oit.judge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * How sure a verdict is: the share of verdicts on the same grounds that a person would give too,
 * 0–1. The weights of the grounds are fitted to the labelled sample sites and kept in {@code
 * confidence.yaml}; fitting them again is told in its first lines. Thread-safe.
 */
public final class Confidence {

  private static final double LEAST = 0.05;
  private static final double MOST = 0.99;

  private static final Confidence SHIPPED = read();

  private final Map<Ground, Double> weights;
  private final double always;
  private final double threshold;

  private Confidence(Map<Ground, Double> weights, double always, double threshold) {
    this.always = always;
    this.weights = weights;
    this.threshold = threshold;
  }

  /** With the shipped weights. */
  static double of(Collection<Ground> grounds) {
    return SHIPPED.in(grounds);
  }

  /**
   * Whether a person should look at the evidence before the verdict is relied on. Verdicts that
   * need no look agree with people's as often as two people agree with each other.
   *
   * @param confidence 0–1
   */
  public static boolean needsEye(double confidence) {
    return confidence < SHIPPED.threshold;
  }

  private double in(Collection<Ground> grounds) {
    double odds = always;
    for (Ground ground : grounds) {
      odds += Objects.requireNonNull(weights.get(ground));
    }
    double sure = 1 / (1 + Math.exp(-odds));
    return Math.round(Math.clamp(sure, LEAST, MOST) * 100) / 100.0;
  }

  private static Confidence read() {
    try (InputStream in = Confidence.class.getResourceAsStream("confidence.yaml")) {
      Table table = new YAMLMapper().readValue(Objects.requireNonNull(in), Table.class);
      Map<Ground, Double> weights = new EnumMap<>(Ground.class);
      for (Ground ground : Ground.values()) {
        weights.put(ground, Objects.requireNonNull(table.grounds().get(ground.code())));
      }
      return new Confidence(weights, table.always(), table.byEyeBelow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file as it is written. */
  private record Table(double always, Map<String, Double> grounds, double byEyeBelow) {}
}
