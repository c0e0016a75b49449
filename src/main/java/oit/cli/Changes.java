package oit.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import oit.checklist.Checklist;
import oit.checklist.Item;
import oit.checklist.ListDiff;
import oit.cli.Change.Why;
import oit.report.GapReport;
import oit.report.GapReport.ItemEntry;

/**
 * What differs between two reports on one agency. Items meet by their keys and by what the lists
 * say of items that go on in others; codes tell nothing. Every item of either report occurs at most
 * once.
 *
 * @param all in the order of the newer report, then what is gone in the order of the older one
 */
record Changes(GapReport older, GapReport newer, List<Change> all) {

  /**
   * @param then list of the older report; without items where it is not known
   */
  static Changes between(GapReport older, GapReport newer, Checklist then, Checklist now) {
    Map<String, Set<String>> goesOn = goesOn(then, now);
    Map<String, ItemEntry> was = new HashMap<>();
    older.items().forEach(i -> was.put(i.key(), i));
    Reasons reasons = new Reasons(older, newer);
    Set<String> met = new LinkedHashSet<>();
    List<Change> all = new ArrayList<>();
    for (ItemEntry item : newer.items()) {
      Set<String> keys = goesOn.getOrDefault(item.key(), Set.of(item.key()));
      List<ItemEntry> olds = older.items().stream().filter(i -> keys.contains(i.key())).toList();
      met.addAll(keys);
      Change change = new Change(olds, Optional.of(item), reasons.of(olds, item));
      if (change.isOfVerdict()) {
        all.add(change);
      } else if (change.isOfEvidence()) {
        all.add(new Change(olds, change.after(), Why.of("change.evidence", Change.page(item))));
      }
    }
    older.items().stream()
        .filter(i -> !met.contains(i.key()))
        .forEach(i ->
            all.add(
                new Change(
                    List.of(i),
                    Optional.empty(),
                    Why.of("change.gone-item", newer.checklist().id()))));
    return new Changes(older, newer, List.copyOf(all));
  }

  /** By the key of a newer item, those of the older ones that go on in it. */
  private static Map<String, Set<String>> goesOn(Checklist then, Checklist now) {
    Map<String, Set<String>> goesOn = new HashMap<>();
    if (then.items().isEmpty()) {
      return goesOn;
    }
    for (ListDiff.Change change : ListDiff.between(then, now).changes()) {
      Set<String> keys = change.older().stream().map(Item::key).collect(Collectors.toSet());
      change.newer().forEach(item -> goesOn.put(item.key(), keys));
    }
    return goesOn;
  }

  /** How many items have another verdict, are new or gone. */
  long ofVerdict() {
    return all.stream().filter(Change::isOfVerdict).count();
  }
}
