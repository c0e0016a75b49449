package oit.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import oit.checklist.Checklist;
import oit.checklist.Item;
import oit.checklist.ListDiff;
import oit.report.GapReport.ItemEntry;
import oit.report.ItemChange.Kind;
import oit.report.ItemChange.Lost;
import oit.report.ItemChange.Reason;
import oit.report.ItemChange.State;
import oit.report.ItemChange.Why;

/** Brings the items of two reports together and says which way each went. */
final class Comparison {

  private final GapReport older;
  private final GapReport newer;
  private final Map<String, Set<String>> goesOn;
  private final ChangeReasons reasons;
  private final Fates fates;

  Comparison(GapReport older, GapReport newer, Checklist then, Checklist now, Traces traces) {
    this.older = older;
    this.newer = newer;
    goesOn = goesOn(then, now);
    reasons = new ChangeReasons(older, newer);
    fates = new Fates(newer, traces);
  }

  /** By the key of a newer item, those of the older ones that go on in it. */
  private static Map<String, Set<String>> goesOn(Checklist then, Checklist now) {
    Map<String, Set<String>> goesOn = new HashMap<>();
    if (then.items().isEmpty() || then.sha256().equals(now.sha256())) {
      return goesOn;
    }
    for (ListDiff.Change change : ListDiff.between(then, now).changes()) {
      Set<String> keys = change.older().stream().map(Item::key).collect(Collectors.toSet());
      change.newer().forEach(item -> goesOn.put(item.key(), keys));
    }
    return goesOn;
  }

  /** Every item of the newer report, then those of the older one that are gone. */
  List<ItemChange> items() {
    Set<String> met = new LinkedHashSet<>();
    List<ItemChange> all = new ArrayList<>();
    for (ItemEntry item : newer.items()) {
      Set<String> keys = goesOn.getOrDefault(item.key(), Set.of(item.key()));
      List<ItemEntry> olds = older.items().stream().filter(i -> keys.contains(i.key())).toList();
      met.addAll(keys);
      all.add(change(olds, item));
    }
    older.items().stream()
        .filter(i -> !met.contains(i.key()))
        .map(i ->
            new ItemChange(
                Kind.NOT_COMPARABLE,
                List.of(State.of(i)),
                null,
                Reason.of(Why.GONE_ITEM, newer.checklist().id()),
                List.of()))
        .forEach(all::add);
    return all;
  }

  private ItemChange change(List<ItemEntry> olds, ItemEntry item) {
    List<Lost> lost = fates.lost(olds, item);
    int better = Progress.between(olds, item);
    Reason reason = reasons.of(olds, item, better, lost);
    return new ItemChange(
        kind(olds, item, better, reason.code()),
        olds.stream().map(State::of).toList(),
        State.of(item),
        reason,
        lost);
  }

  private Kind kind(List<ItemEntry> olds, ItemEntry item, int better, Why why) {
    boolean checked =
        !Verdicts.isUnverifiable(item.verdict())
            && olds.stream().anyMatch(o -> !Verdicts.isUnverifiable(o.verdict()));
    // what one scan fetched cannot have changed, however it is judged
    boolean ofTheSite = why.isOfTheSite() && !older.runId().equals(newer.runId());
    if (!checked || (better != 0 && !ofTheSite)) {
      return Kind.NOT_COMPARABLE;
    }
    return better == 0 ? Kind.UNCHANGED : better > 0 ? Kind.IMPROVED : Kind.REGRESSED;
  }
}
