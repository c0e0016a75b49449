package oit.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import oit.cli.Change.Why;
import oit.report.GapReport;
import oit.report.GapReport.ElementEntry;
import oit.report.GapReport.ItemEntry;
import org.jspecify.annotations.Nullable;

/** Tells why an item has another verdict in one report than in another. */
record Reasons(GapReport before, GapReport after) {

  private static final String UNMET = "unmet";
  private static final String MET = "met";

  Why of(List<ItemEntry> olds, ItemEntry item) {
    if (olds.isEmpty()) {
      return Why.of("change.new-item");
    }
    Map<String, ElementEntry> was = new HashMap<>();
    olds.forEach(o -> o.elements().forEach(e -> was.putIfAbsent(e.id(), e)));
    Map<String, ElementEntry> is = new HashMap<>();
    item.elements().forEach(e -> is.put(e.id(), e));
    Optional<ElementEntry> added =
        first(item, e -> !was.containsKey(e.id()) && !e.verdict().equals(MET));
    if (added.isPresent() && !item.verdict().equals("found")) {
      return Why.of("change.element-added", added.get().text());
    }
    Optional<ElementEntry> dropped =
        olds.stream()
            .flatMap(o -> o.elements().stream())
            .filter(e -> e.required() && e.verdict().equals(UNMET) && !is.containsKey(e.id()))
            .findFirst();
    if (dropped.isPresent() && item.verdict().equals("found")) {
      return Why.of("change.element-dropped", dropped.get().text());
    }
    return first(item, e -> was.containsKey(e.id()) && !same(was.get(e.id()), e))
        .map(e -> ofElement(olds, item, was.get(e.id()), e))
        .orElseGet(() -> ofWhole(olds, item));
  }

  private static Optional<ElementEntry> first(ItemEntry item, Predicate<ElementEntry> which) {
    return item.elements().stream().filter(ElementEntry::required).filter(which).findFirst();
  }

  private static boolean same(@Nullable ElementEntry a, ElementEntry b) {
    return a != null && a.verdict().equals(b.verdict());
  }

  private Why ofElement(
      List<ItemEntry> olds, ItemEntry item, @Nullable ElementEntry was, ElementEntry is) {
    if (isOfAnotherYear(olds, item)) {
      return ofYear();
    }
    if (was != null && !undated(was.text(), before).equals(undated(is.text(), after))) {
      return Why.of("change.element-changed", is.text());
    }
    return ofWhole(olds, item);
  }

  private Why ofWhole(List<ItemEntry> olds, ItemEntry item) {
    if (isOfAnotherYear(olds, item)) {
      return ofYear();
    }
    String page = Change.page(item);
    if (!page.isEmpty() && olds.stream().noneMatch(o -> Change.page(o).equals(page))) {
      return Why.of("change.evidence", page);
    }
    if (!before.checklist().id().equals(after.checklist().id())) {
      return Why.of("change.other-list", before.checklist().id(), after.checklist().id());
    }
    if (!before.checklist().sha256().equals(after.checklist().sha256())) {
      return Why.of("change.list-edited", after.checklist().id());
    }
    return before.tool().version().equals(after.tool().version())
        ? Why.of("change.read-again")
        : Why.of("change.rules", before.tool().version(), after.tool().version());
  }

  private boolean isOfAnotherYear(List<ItemEntry> olds, ItemEntry item) {
    return before.checklist().fiscalYear() != after.checklist().fiscalYear()
        && (item.verdict().equals("outdated")
            || olds.stream().anyMatch(o -> o.verdict().equals("outdated")));
  }

  private Why ofYear() {
    return Why.of(
        "change.period", "" + before.checklist().fiscalYear(), "" + after.checklist().fiscalYear());
  }

  private static String undated(String text, GapReport report) {
    int year = report.checklist().fiscalYear();
    return text.replace("" + year, "<FY>").replace("" + (year - 1), "<FY-1>");
  }
}
