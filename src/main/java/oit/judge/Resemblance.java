package oit.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oit.checklist.Checklist;
import oit.checklist.Item;
import oit.thai.ThaiText;
import org.jspecify.annotations.Nullable;

/**
 * Tells which items a text resembles that names none of them in the checklist's words: how much of
 * a name's letters, in runs of four and without vowels and tone marks, is in the text, runs that
 * few items share counting more. Immutable; that of the checklist used last is kept.
 */
final class Resemblance {

  private static final int RUN = 4;
  private static final int SHORTEST_NAME = 10;

  /** A name: its item and the weight of all its runs. */
  private record Name(int item, double weight) {}

  private final List<Item> items;
  private final List<Name> names = new ArrayList<>();

  /** Names that hold a run. */
  private final Map<String, int[]> holders = new HashMap<>();

  private final Map<String, Double> weights = new HashMap<>();

  private static volatile @Nullable Resemblance last;

  /** That of a checklist; it is made once for all sites. */
  static Resemblance of(Checklist checklist) {
    Resemblance known = last;
    if (known == null || known.items != checklist.items()) {
      known = new Resemblance(checklist);
      last = known;
    }
    return known;
  }

  private Resemblance(Checklist checklist) {
    items = checklist.items();
    List<Set<String>> runsOf = new ArrayList<>();
    Map<String, Set<Integer>> itemsWith = new HashMap<>();
    List<Integer> itemOf = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      for (String text : texts(items.get(i))) {
        Set<String> runs = runs(text);
        if (runs.size() + RUN > SHORTEST_NAME) {
          runsOf.add(runs);
          itemOf.add(i);
          for (String run : runs) {
            itemsWith.computeIfAbsent(run, r -> new HashSet<>()).add(i);
          }
        }
      }
    }
    itemsWith.forEach(
        (run, with) -> weights.put(run, Math.log((1.0 + items.size()) / with.size())));
    Map<String, List<Integer>> lists = new HashMap<>();
    for (int n = 0; n < runsOf.size(); n++) {
      double weight = 0;
      for (String run : runsOf.get(n)) {
        weight += weights.getOrDefault(run, 0.0);
        lists.computeIfAbsent(run, r -> new ArrayList<>()).add(n);
      }
      names.add(new Name(itemOf.get(n), weight));
    }
    lists.forEach(
        (run, list) -> holders.put(run, list.stream().mapToInt(Integer::intValue).toArray()));
  }

  private static List<String> texts(Item item) {
    List<String> texts = new ArrayList<>(List.of(item.title().th()));
    texts.addAll(item.find().labels());
    return texts;
  }

  private static Set<String> runs(String text) {
    String bones = ThaiText.skeleton(Lexicon.SHIPPED.withoutFillers(Lexicon.SHIPPED.spelt(text)));
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + RUN <= bones.length(); i++) {
      String run = bones.substring(i, i + RUN);
      if (run.indexOf('…') < 0) {
        runs.add(run);
      }
    }
    return runs;
  }

  /** How much of its best name each item finds in the text, where that is at least the share. */
  Map<Item, Double> in(String text, double least) {
    double[] seen = new double[names.size()];
    for (String run : runs(text)) {
      int[] with = holders.get(run);
      if (with != null) {
        double weight = weights.getOrDefault(run, 0.0);
        for (int name : with) {
          seen[name] += weight;
        }
      }
    }
    Map<Item, Double> found = new HashMap<>();
    for (int n = 0; n < seen.length; n++) {
      double share = seen[n] / names.get(n).weight();
      if (share >= least) {
        found.merge(items.get(names.get(n).item()), share, Math::max);
      }
    }
    return found;
  }
}
