package oit.accuracy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Whether confidence means what it says: of the verdicts that are said to be 90 % sure, nine of ten
 * are right.
 *
 * @param brier mean square of what confidence misses the truth by; 0 is perfect
 * @param error mean distance of confidence from the share of right verdicts, over the buckets
 */
record Reliability(List<Bucket> buckets, double brier, double error) {

  private static final double[] BOUNDS = {0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01};

  /**
   * A verdict with its confidence.
   *
   * @param right whether people say the same
   */
  record Claim(double confidence, boolean right) {}

  /**
   * Verdicts of about the same confidence.
   *
   * @param confidence their mean
   * @param right share of them that is right
   */
  record Bucket(double from, double below, int items, double confidence, double right) {}

  static Reliability of(Collection<Claim> claims) {
    List<Bucket> buckets = new ArrayList<>();
    double error = 0;
    for (int b = 0; b + 1 < BOUNDS.length; b++) {
      double from = BOUNDS[b];
      double below = BOUNDS[b + 1];
      List<Claim> here =
          claims.stream().filter(c -> c.confidence() >= from && c.confidence() < below).toList();
      if (!here.isEmpty()) {
        double sure = here.stream().mapToDouble(Claim::confidence).average().orElse(0);
        double right = here.stream().mapToInt(c -> c.right() ? 1 : 0).average().orElse(0);
        buckets.add(new Bucket(from, Math.min(1, below), here.size(), sure, right));
        error += here.size() * Math.abs(sure - right) / claims.size();
      }
    }
    double brier =
        claims.stream()
            .mapToDouble(c -> Math.pow(c.confidence() - (c.right() ? 1 : 0), 2))
            .average()
            .orElse(0);
    return new Reliability(List.copyOf(buckets), brier, error);
  }

  /** Share of right verdicts among those at least so sure; 1 for none. */
  static double rightFrom(double least, Collection<Claim> claims) {
    return claims.stream()
        .filter(c -> c.confidence() >= least)
        .mapToInt(c -> c.right() ? 1 : 0)
        .average()
        .orElse(1);
  }
}
