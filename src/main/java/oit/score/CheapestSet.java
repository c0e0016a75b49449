package oit.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The cheapest choice of things that gains enough on every scale at once, found exactly: of all
 * choices made so far only those are kept that no other one equals or beats in cost and in every
 * gain. Scores have few different gains, so few are kept.
 */
final class CheapestSet {

  private record Choice(long cost, long[] lacking, BitSet chosen) {

    Choice with(int index, long price, long[] gain) {
      long[] less = new long[lacking.length];
      for (int i = 0; i < less.length; i++) {
        less[i] = lacking[i] - gain[i];
      }
      BitSet more = (BitSet) chosen.clone();
      more.set(index);
      return new Choice(cost + price, less, more);
    }

    boolean isEnough() {
      return Arrays.stream(lacking).allMatch(lack -> lack <= 0);
    }

    long total() {
      return Arrays.stream(lacking).sum();
    }

    boolean isNoWorseThan(Choice other) {
      for (int i = 0; i < lacking.length; i++) {
        if (lacking[i] > other.lacking[i]) {
          return false;
        }
      }
      return cost <= other.cost;
    }
  }

  private CheapestSet() {}

  /**
   * Chooses.
   *
   * @param costs of each thing, above 0
   * @param gains of each thing on each scale, 0 or more
   * @param needs on each scale; 0 or less where nothing is needed
   * @return the places of the chosen things; nothing if all of them together are not enough
   */
  static Optional<BitSet> of(long[] costs, long[][] gains, long[] needs) {
    List<Choice> kept = List.of(new Choice(0, needs, new BitSet()));
    for (int i = 0; i < costs.length; i++) {
      var all = new ArrayList<>(kept);
      for (Choice choice : kept) {
        if (!choice.isEnough()) {
          all.add(choice.with(i, costs[i], gains[i]));
        }
      }
      kept = best(all);
    }
    return kept.stream().filter(Choice::isEnough).map(Choice::chosen).findFirst();
  }

  private static List<Choice> best(List<Choice> all) {
    // of equal costs the one that gains most first; then, as sorting is stable, checklist order
    // in checklist order stays
    all.sort(
        Comparator.comparingLong(Choice::cost)
            .thenComparing(choice -> !choice.isEnough())
            .thenComparingLong(Choice::total));
    var best = new ArrayList<Choice>();
    for (Choice choice : all) {
      if (best.stream().noneMatch(kept -> kept.isNoWorseThan(choice))) {
        best.add(choice);
        if (choice.isEnough()) {
          break;
        }
      }
    }
    return best;
  }
}
