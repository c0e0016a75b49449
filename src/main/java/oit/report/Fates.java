package oit.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import oit.report.GapReport.Evidence;
import oit.report.GapReport.ItemEntry;
import oit.report.GapReport.NotFetched;
import oit.report.ItemChange.Fate;
import oit.report.ItemChange.Lost;

/** Finds out from a newer report what became of pages that an older one cites. */
final class Fates {

  private static final Set<String> NOT_THERE = Set.of("gone", "soft-not-found");

  private final GapReport newer;
  private final Traces traces;
  private final Map<String, NotFetched> notFetched = new HashMap<>();
  private final Set<String> cited = new HashSet<>();

  Fates(GapReport newer, Traces traces) {
    this.newer = newer;
    this.traces = traces;
    newer.coverage().notFetched().forEach(n -> notFetched.putIfAbsent(n.url(), n));
    for (ItemEntry item : newer.items()) {
      item.evidence().forEach(e -> cited.add(e.url()));
      GapReport.Nearest nearest = item.searched().nearest();
      if (nearest != null) {
        cited.add(nearest.url());
      }
    }
  }

  /** Evidence of the older items that the newer one lacks. */
  List<Lost> lost(List<ItemEntry> olds, ItemEntry item) {
    return olds.stream()
        .flatMap(o -> o.evidence().stream())
        .filter(e -> item.evidence().stream().noneMatch(n -> n.url().equals(e.url())))
        .map(e -> lost(e, item))
        .distinct()
        .toList();
  }

  private Lost lost(Evidence old, ItemEntry item) {
    NotFetched failed = notFetched.get(old.url());
    String note = failed == null ? "" : failed.note();
    Optional<String> now =
        Stream.of(item)
            .flatMap(i -> i.evidence().stream())
            .filter(e -> old.sha256() != null && old.sha256().equals(e.sha256()))
            .map(Evidence::url)
            .findFirst();
    Fate fate = now.isPresent() ? Fate.MOVED : failed != null ? fate(failed) : fate(old);
    return new Lost(old.url(), old.title(), fate, now.orElse(null), note);
  }

  private static Fate fate(NotFetched failed) {
    return NOT_THERE.contains(failed.outcome()) ? Fate.GONE : Fate.UNOPENED;
  }

  private Fate fate(Evidence old) {
    Traces.Trace trace = cited.contains(old.url()) ? Traces.Trace.READ : traces.of(old.url());
    if (trace == Traces.Trace.NOT_READ && old.kind().equals("external")) {
      // what is on other websites is cited unread
      trace = Traces.Trace.UNKNOWN;
    }
    boolean all = newer.coverage().outcome().equals("complete");
    return switch (trace) {
      case READ -> Fate.READ;
      case NOT_READ -> all ? Fate.UNLINKED : Fate.UNREAD;
      case UNKNOWN -> all ? Fate.UNKNOWN : Fate.UNREAD;
    };
  }
}
