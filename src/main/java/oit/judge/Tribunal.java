package oit.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import oit.checklist.Element.PeriodRule;

/**
 * Has all candidates of one item appraised and puts them in order. Evidence that was found wanting
 * is let go: put together again if it is chosen after all.
 */
final class Tribunal {

  private static final double OTHER_YEAR = 2;
  private static final double ENTRY = 2.5;
  private static final double HOME_SECTION = 0.7;
  private static final double LEAST_COVERAGE = 0.5;

  /** Letters of evidence that are held while the candidates of one item are compared. */
  private static final int MOST_LETTERS = 1_000_000;

  /** On the sample sites no verdict changes when all candidates are looked at. */
  private static final int PATIENCE = 12;

  private static final Comparator<Ranked> BEST_FIRST =
      Comparator.comparingInt(Ranked::rank)
          .thenComparing(Comparator.comparingDouble(Ranked::weight).reversed());

  private final Appraiser appraiser;
  private final int fiscalYear;
  private int held;

  Tribunal(Appraiser appraiser, int fiscalYear) {
    this.appraiser = appraiser;
    this.fiscalYear = fiscalYear;
  }

  /** With its place in the order, worked out once. */
  private record Ranked(Appraisal appraisal, int rank, double weight) {
    boolean isAbove(Expected other) {
      return appraisal.grade() == Appraisal.Grade.FOUND && weight >= other.most();
    }
  }

  /** Best first. Candidates that can hardly be better than what was seen are left out. */
  List<Appraisal> appraise(List<Prospect> prospects) {
    List<Ranked> all = new ArrayList<>();
    List<Expected> strong = new ArrayList<>();
    List<Expected> weak = new ArrayList<>();
    List<Expected> alike = new ArrayList<>();
    for (Prospect prospect : prospects) {
      Candidate candidate = prospect.candidate();
      (candidate.origin() == Candidate.Origin.LIKENESS
              ? alike
              : candidate.label().weak() ? weak : strong)
          .add(expected(prospect));
    }
    appraise(strong, all);
    appraise(weak, all);
    if (all.stream().allMatch(r -> r.appraisal().grade() == Appraisal.Grade.REJECTED)) {
      appraise(alike, all);
    }
    all.sort(BEST_FIRST);
    return all.stream().map(Ranked::appraisal).toList();
  }

  /** A candidate with the most that it can weigh. */
  private record Expected(Prospect prospect, double most, double penalty) {}

  private Expected expected(Prospect prospect) {
    double penalty = penalty(prospect.candidate()) + asideFrom(prospect.candidate());
    return new Expected(
        prospect, prospect.candidate().weight() + Appraisal.WHOLE_SHARE - penalty, penalty);
  }

  /**
   * From the most promising one on, until what follows cannot be better, or until as many in a row
   * as patience allows were no better.
   */
  private void appraise(List<Expected> expected, List<Ranked> all) {
    expected.sort(Comparator.comparingDouble(Expected::most).reversed());
    Ranked best = all.stream().min(BEST_FIRST).orElse(null);
    int inVain = 0;
    for (Expected next : expected) {
      if (inVain >= PATIENCE || (best != null && best.isAbove(next))) {
        return;
      }
      Prospect prospect = next.prospect();
      Appraisal appraisal = light(prospect, appraiser.appraise(prospect.complete()));
      Ranked ranked = new Ranked(appraisal, rank(appraisal), appraisal.weight() - next.penalty());
      all.add(ranked);
      boolean better = best == null || BEST_FIRST.compare(ranked, best) < 0;
      inVain = better ? 0 : inVain + (prospect.isOpen() ? 1 : 0);
      best = better ? ranked : best;
    }
  }

  private Appraisal light(Prospect prospect, Appraisal appraisal) {
    int letters = appraisal.evidence().map(Cluster::textLength).orElse(0);
    if (held + letters <= MOST_LETTERS) {
      held += letters;
      return appraisal;
    }
    return appraisal.again(
        prospect.candidate(), () -> appraiser.appraise(prospect.complete()).evidence());
  }

  /**
   * A section yields to a page of its own; the entry of an index, to the frame of all pages where
   * that is the evidence.
   */
  private static double asideFrom(Candidate candidate) {
    boolean section = candidate.origin() == Candidate.Origin.SECTION;
    return section && SiteWide.isSiteWide(candidate.item())
        ? ENTRY
        : section && candidate.isOnFront() ? HOME_SECTION : 0;
  }

  /** What stands under the heading of another year yields to what stands under the right one. */
  private double penalty(Candidate candidate) {
    Set<PeriodRule> rules = Appraisal.rules(candidate.item().elements());
    if (rules.isEmpty()) {
      return 0;
    }
    Times label = appraiser.times(String.join("\n", candidate.years()));
    boolean right =
        label.speaksOf(fiscalYear)
            || (rules.contains(PeriodRule.PREVIOUS_FY) && label.speaksOf(fiscalYear - 1));
    return label.namesYears() && !right ? OTHER_YEAR : 0;
  }

  /**
   * From best to worst. What could not be opened, but bears the right year, says more of the site
   * than what is plainly of another.
   */
  private int rank(Appraisal appraisal) {
    return switch (appraisal.grade()) {
      case FOUND -> 0;
      case PARTIAL -> isPlain(appraisal.candidate().label()) ? 1 : 4;
      case UNVERIFIABLE -> bearsTheYear(appraisal) ? 2 : 5;
      case OUTDATED -> 3;
      case REJECTED -> 6;
    };
  }

  private static boolean isPlain(Label label) {
    return !label.weak() && label.coverage() >= LEAST_COVERAGE;
  }

  private boolean bearsTheYear(Appraisal appraisal) {
    return appraisal.candidate().years().stream()
        .anyMatch(y -> appraiser.times(y).speaksOf(fiscalYear));
  }
}
