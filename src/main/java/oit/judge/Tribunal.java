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

  /** Letters of evidence that are held while the candidates of one item are compared. */
  private static final int MOST_LETTERS = 1_000_000;

  private final Appraiser appraiser;
  private final int fiscalYear;
  private int held;

  Tribunal(Appraiser appraiser, int fiscalYear) {
    this.appraiser = appraiser;
    this.fiscalYear = fiscalYear;
  }

  /** With its place in the order, worked out once. */
  private record Ranked(Appraisal appraisal, int rank, double weight) {}

  /** Best first. */
  List<Appraisal> appraise(List<Prospect> prospects) {
    List<Ranked> all = new ArrayList<>();
    for (Prospect prospect : prospects) {
      Appraisal appraisal = light(prospect, appraiser.appraise(prospect.complete()));
      all.add(new Ranked(appraisal, rank(appraisal), weight(appraisal)));
    }
    all.sort(
        Comparator.comparingInt(Ranked::rank)
            .thenComparing(Comparator.comparingDouble(Ranked::weight).reversed()));
    return all.stream().map(Ranked::appraisal).toList();
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

  /** What stands under the heading of another year yields to what stands under the right one. */
  private double weight(Appraisal appraisal) {
    Set<PeriodRule> rules = Appraisal.rules(appraisal.candidate().item().elements());
    Times label = appraiser.times(String.join("\n", appraisal.candidate().years()));
    boolean right =
        label.speaksOf(fiscalYear)
            || (rules.contains(PeriodRule.PREVIOUS_FY) && label.speaksOf(fiscalYear - 1));
    boolean other = !rules.isEmpty() && label.namesYears() && !right;
    return appraisal.weight() - (other ? OTHER_YEAR : 0);
  }

  /**
   * From best to worst. What could not be opened, but bears the right year, says more of the site
   * than what is plainly of another.
   */
  private int rank(Appraisal appraisal) {
    return switch (appraisal.grade()) {
      case FOUND -> 0;
      case PARTIAL -> 1;
      case UNVERIFIABLE -> bearsTheYear(appraisal) ? 2 : 4;
      case OUTDATED -> 3;
      case REJECTED -> 5;
    };
  }

  private boolean bearsTheYear(Appraisal appraisal) {
    return appraisal.candidate().years().stream()
        .anyMatch(y -> appraiser.times(y).speaksOf(fiscalYear));
  }
}
