package oit.accuracy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oit.accuracy.Reliability.Claim;
import oit.judge.Ground;

/**
 * Weights of the grounds of confidence, fitted to labelled items by logistic regression. Weights
 * are held near 0 (ridge), so that a ground seen a few times cannot say much.
 */
final class Fit {

  /** Of the values tried, the one that says most of sites left out. */
  private static final double RIDGE = 8;

  private static final int SWEEPS = 300;

  private double always;
  private final Map<Ground, Double> weights = new EnumMap<>(Ground.class);

  private Fit() {
    for (Ground ground : Ground.values()) {
      weights.put(ground, 0.0);
    }
  }

  /** To all items. */
  static Fit to(Collection<Row> rows) {
    return to(rows, RIDGE);
  }

  static Fit to(Collection<Row> rows, double ridge) {
    Fit fit = new Fit();
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      fit.always += fit.step(rows, 0, 0);
      for (Ground ground : Ground.values()) {
        List<Row> with = rows.stream().filter(r -> r.grounds().contains(ground)).toList();
        fit.weights.merge(ground, fit.step(with, fit.weights.get(ground), ridge), Double::sum);
      }
    }
    return fit;
  }

  /** Newton's step for one weight, the others held. */
  private double step(Collection<Row> with, double weight, double ridge) {
    double slope = -ridge * weight;
    double bend = ridge + 1e-9;
    for (Row row : with) {
      double sure = sure(row.grounds());
      slope += (row.isRight() ? 1 : 0) - sure;
      bend += sure * (1 - sure);
    }
    return Math.clamp(slope / bend, -1, 1);
  }

  double sure(Set<Ground> grounds) {
    double odds = always;
    for (Ground ground : grounds) {
      odds += weights.get(ground);
    }
    return 1 / (1 + Math.exp(-odds));
  }

  double always() {
    return always;
  }

  double weight(Ground ground) {
    return weights.get(ground);
  }

  /** How sure each item is by weights that were fitted without its site. */
  static List<Claim> withoutOwnSite(Collection<Row> rows) {
    return withoutOwnSite(rows, RIDGE);
  }

  static List<Claim> withoutOwnSite(Collection<Row> rows, double ridge) {
    List<Claim> claims = new ArrayList<>();
    Set<String> sites = new LinkedHashSet<>();
    rows.forEach(r -> sites.add(r.site()));
    for (String site : sites) {
      Fit fit = to(rows.stream().filter(r -> !r.site().equals(site)).toList(), ridge);
      rows.stream()
          .filter(r -> r.site().equals(site))
          .forEach(r -> claims.add(new Claim(fit.sure(r.grounds()), r.isRight())));
    }
    return claims;
  }

  /**
   * The least confidence, in hundredths, from which on verdicts are right as often as asked.
   *
   * @param claims of weights fitted without their own site
   */
  static double threshold(Collection<Claim> claims, double right) {
    for (int hundredths = 50; hundredths < 99; hundredths++) {
      if (Reliability.rightFrom(hundredths / 100.0, claims) >= right) {
        return hundredths / 100.0;
      }
    }
    return 0.99;
  }
}
