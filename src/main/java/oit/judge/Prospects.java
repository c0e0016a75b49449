package oit.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import oit.checklist.Checklist;
import oit.judge.Candidate.Origin;

/**
 * The candidates of every item, one for each place, the best kept. However many news pages name an
 * item, they cannot take the place of a better label.
 */
final class Prospects {

  private static final int MOST_PER_ITEM = 60;
  private static final int MANY_LABELS = 8;

  /** More than this are not kept while pages are still looked through. */
  private static final int MOST_WAITING = 1_500;

  private static final int LEFT_WAITING = 500;

  private static final Comparator<Prospect> BEST_FIRST =
      Comparator.comparingDouble((Prospect p) -> p.candidate().weight()).reversed();

  private final Map<String, Map<String, Prospect>> byItem = new LinkedHashMap<>();

  Prospects(Checklist checklist) {
    checklist.items().forEach(item -> byItem.put(item.key(), new LinkedHashMap<>()));
  }

  /**
   * @param place where the evidence is; two prospects of one place are one
   */
  void add(String place, Prospect prospect) {
    Map<String, Prospect> mine = byItem.get(prospect.candidate().item().key());
    if (mine == null) {
      return;
    }
    mine.merge(place, prospect, Prospect::or);
    if (mine.size() > MOST_WAITING) {
      Set<Prospect> best = Collections.newSetFromMap(new IdentityHashMap<>());
      best.addAll(best(mine.values(), LEFT_WAITING));
      mine.values().removeIf(p -> !best.contains(p));
    }
  }

  /** Of every item by its key, best first. */
  Map<String, List<Prospect>> best() {
    Map<String, List<Prospect>> best = new LinkedHashMap<>();
    byItem.forEach((key, mine) -> best.put(key, best(mine.values(), MOST_PER_ITEM)));
    return best;
  }

  private static List<Prospect> best(Collection<Prospect> prospects, int most) {
    return prospects.stream().sorted(BEST_FIRST).limit(most).toList();
  }

  /**
   * Many items' labels on one target that names few of them: a placeholder behind a menu.
   *
   * @param namesFew whether the page at an address says little of the items of these keys
   */
  void dropPlaceholders(BiPredicate<String, Set<String>> namesFew) {
    Map<String, Set<String>> named = new HashMap<>();
    byItem.forEach((item, mine) ->
        mine.values().stream()
            .filter(Prospect::isOpen)
            .map(Prospect::candidate)
            .filter(c -> c.origin() == Origin.LINK && !c.label().weak())
            .forEach(c -> named.computeIfAbsent(c.targetUrl(), u -> new HashSet<>()).add(item)));
    named.forEach((url, items) -> {
      if (items.size() >= MANY_LABELS && namesFew.test(url, items)) {
        Unopened many = new Unopened(url, "placeholder-target", true, "");
        for (String item : new ArrayList<>(items)) {
          byItem
              .getOrDefault(item, Map.of())
              .replaceAll((place, p) -> p.leadsTo(url) ? p.behind(many) : p);
        }
      }
    });
  }
}
