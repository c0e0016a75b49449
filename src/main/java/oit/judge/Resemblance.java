package oit.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongConsumer;
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

  /** Of a name's weight that must be in a text. */
  private static final double LEAST = 0.65;

  /**
   * An item that a text resembles.
   *
   * @param share of its best name, {@value #LEAST} to 1
   */
  record Likeness(Item item, double share) {}

  /** Weights are whole numbers, so that their sum does not depend on the order. */
  private static final double SCALE = 1e9;

  /**
   * A name.
   *
   * @param runs numbers of its runs, the heaviest first
   * @param weight of all its runs
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Name(int item, int[] runs, long weight) {}

  private final Checklist checklist;
  private final List<Item> items;

  /** All runs of names, sorted: four letters of 16 bits each. */
  private final long[] runs;

  /** How much each run counts. */
  private final long[] weights;

  /**
   * For each run the names among whose heaviest it is: so many that a text without any of them has
   * too little of the name. Hardly a name has to be looked at.
   */
  private final List<List<Name>> telling = new ArrayList<>();

  private static volatile @Nullable Resemblance last;

  /** That of a checklist; it is made once for all sites. */
  static Resemblance of(Checklist checklist) {
    Resemblance known = last;
    if (known == null || known.checklist != checklist) {
      known = new Resemblance(checklist);
      last = known;
    }
    return known;
  }

  private Resemblance(Checklist checklist) {
    this.checklist = checklist;
    items = checklist.items();
    List<long[]> runsOf = new ArrayList<>();
    List<Integer> itemOf = new ArrayList<>();
    Map<Long, Set<Integer>> itemsWith = new TreeMap<>();
    for (int i = 0; i < items.size(); i++) {
      for (String text : texts(items.get(i))) {
        long[] mine = runs(text);
        if (mine.length + RUN > SHORTEST_NAME) {
          runsOf.add(mine);
          itemOf.add(i);
          for (long run : mine) {
            itemsWith.computeIfAbsent(run, r -> new HashSet<>()).add(i);
          }
        }
      }
    }
    runs = itemsWith.keySet().stream().mapToLong(Long::longValue).toArray();
    weights =
        itemsWith.values().stream()
            .mapToLong(with -> Math.round(SCALE * Math.log((1.0 + items.size()) / with.size())))
            .toArray();
    for (int run = 0; run < runs.length; run++) {
      telling.add(new ArrayList<>());
    }
    for (int n = 0; n < runsOf.size(); n++) {
      int[] numbers =
          Arrays.stream(runsOf.get(n))
              .mapToInt(run -> Arrays.binarySearch(runs, run))
              .boxed()
              .sorted(Comparator.comparingLong((Integer run) -> weights[run]).reversed())
              .mapToInt(Integer::intValue)
              .toArray();
      long weight = Arrays.stream(numbers).mapToLong(r -> weights[r]).sum();
      index(new Name(itemOf.get(n), numbers, weight));
    }
  }

  private void index(Name name) {
    long left = name.weight();
    for (int run : name.runs()) {
      if (left < LEAST * name.weight()) {
        return;
      }
      telling.get(run).add(name);
      left -= weights[run];
    }
  }

  private static List<String> texts(Item item) {
    List<String> texts = new ArrayList<>(List.of(item.title().th()));
    texts.addAll(item.find().labels());
    return texts;
  }

  private static String bones(String text) {
    return ThaiText.skeleton(Lexicon.SHIPPED.withoutFillers(Lexicon.SHIPPED.spelt(text)));
  }

  private static long[] runs(String text) {
    Set<Long> runs = new TreeSet<>();
    eachRun(bones(text), runs::add);
    return runs.stream().mapToLong(Long::longValue).toArray();
  }

  private static void eachRun(String bones, LongConsumer told) {
    long run = 0;
    int length = 0;
    for (int i = 0; i < bones.length(); i++) {
      char letter = bones.charAt(i);
      run = run << Character.SIZE | letter;
      length = letter == '…' ? 0 : length + 1;
      if (length >= RUN) {
        told.accept(run);
      }
    }
  }

  /** How much of its best name each item finds in the text, where that is enough. */
  List<Likeness> in(String text) {
    BitSet seen = new BitSet(runs.length);
    eachRun(
        bones(text),
        run -> {
          int number = Arrays.binarySearch(runs, run);
          if (number >= 0) {
            seen.set(number);
          }
        });
    double[] best = new double[items.size()];
    for (int run = seen.nextSetBit(0); run >= 0; run = seen.nextSetBit(run + 1)) {
      for (Name name : telling.get(run)) {
        double share = share(name, seen, Math.max(LEAST, best[name.item()]));
        best[name.item()] = Math.max(best[name.item()], share);
      }
    }
    List<Likeness> found = new ArrayList<>();
    for (int i = 0; i < best.length; i++) {
      if (best[i] >= LEAST) {
        found.add(new Likeness(items.get(i), best[i]));
      }
    }
    return found;
  }

  /** The share of a name that was seen; 0 as soon as it cannot be the least any more. */
  private double share(Name name, BitSet seen, double least) {
    long left = name.weight();
    double enough = least * name.weight();
    for (int run : name.runs()) {
      if (!seen.get(run)) {
        left -= weights[run];
        if (left < enough) {
          return 0;
        }
      }
    }
    return (double) left / name.weight();
  }
}
