package oit.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import oit.report.GapReport.ElementEntry;
import oit.report.GapReport.Evidence;
import oit.report.GapReport.ItemEntry;
import oit.report.ItemChange.Lost;
import oit.report.ItemChange.Reason;
import oit.report.ItemChange.Why;
import org.jspecify.annotations.Nullable;

/**
 * Tells why an item stands otherwise in one report than in another. What the checking explains is
 * never put down to the site.
 */
record ChangeReasons(GapReport before, GapReport after) {

  private static final String UNMET = "unmet";
  private static final String MET = "met";

  /**
   * @param better above 0 if the item is better now, below if worse
   * @param lost evidence it had and has no more
   */
  Reason of(List<ItemEntry> olds, ItemEntry item, int better, List<Lost> lost) {
    if (olds.isEmpty()) {
      return Reason.of(Why.NEW_ITEM);
    }
    if (Verdicts.isUnverifiable(item.verdict())) {
      return Reason.of(Why.NOT_CHECKED);
    }
    if (olds.stream().allMatch(o -> Verdicts.isUnverifiable(o.verdict()))) {
      return Reason.of(Why.NOT_CHECKED_BEFORE, olds.getFirst().gap().summary());
    }
    if (better == 0) {
      return ofEvidence(olds, item).orElse(Reason.of(Why.SAME));
    }
    return ofDemands(olds, item)
        .or(() -> ofTheSameScan(olds, item))
        .or(() -> better < 0 ? ofLoss(olds, lost) : Optional.empty())
        .filter(r -> r.code() != Why.EVIDENCE_LOST || ofRules().isEmpty())
        .or(this::ofRules)
        .or(() -> ofElement(olds, item, better))
        .or(() -> ofContent(olds, item))
        .or(this::ofList)
        .orElse(Reason.of(Why.READ_AGAIN));
  }

  /** The same verdict on another page. */
  private static Optional<Reason> ofEvidence(List<ItemEntry> olds, ItemEntry item) {
    if (item.evidence().isEmpty()
        || olds.stream()
            .map(ReportChange::page)
            .anyMatch(p -> p.isEmpty() || p.equals(ReportChange.page(item)))) {
      return Optional.empty();
    }
    Evidence now = item.evidence().getFirst();
    return Optional.of(
        olds.stream()
            .map(o -> o.evidence().getFirst())
            .filter(e -> e.sha256() != null && e.sha256().equals(now.sha256()))
            .findFirst()
            .map(e -> Reason.of(Why.EVIDENCE_MOVED, e.url(), now.url()))
            .orElse(Reason.of(Why.EVIDENCE, now.url())));
  }

  /** What the lists ask otherwise of this item. */
  private Optional<Reason> ofDemands(List<ItemEntry> olds, ItemEntry item) {
    Map<String, ElementEntry> was = new HashMap<>();
    olds.forEach(o -> o.elements().forEach(e -> was.putIfAbsent(e.id(), e)));
    Map<String, ElementEntry> is = new HashMap<>();
    item.elements().forEach(e -> is.put(e.id(), e));
    Optional<ElementEntry> added =
        first(item, e -> !was.containsKey(e.id()) && !e.verdict().equals(MET));
    if (added.isPresent() && !Verdicts.isFound(item.verdict())) {
      return Optional.of(Reason.of(Why.ELEMENT_ADDED, added.get().text()));
    }
    Optional<ElementEntry> dropped =
        olds.stream()
            .flatMap(o -> o.elements().stream())
            .filter(e -> e.required() && e.verdict().equals(UNMET) && !is.containsKey(e.id()))
            .findFirst();
    if (dropped.isPresent() && Verdicts.isFound(item.verdict())) {
      return Optional.of(Reason.of(Why.ELEMENT_DROPPED, dropped.get().text()));
    }
    if (isOfAnotherYear(olds, item)) {
      return Optional.of(
          Reason.of(
              Why.PERIOD,
              Integer.toString(before.checklist().fiscalYear()),
              Integer.toString(after.checklist().fiscalYear())));
    }
    return first(item, e -> isAskedOtherwise(was.get(e.id()), e))
        .map(e -> Reason.of(Why.ELEMENT_CHANGED, e.text()));
  }

  private boolean isAskedOtherwise(@Nullable ElementEntry was, ElementEntry is) {
    // the same list in two languages asks the same
    return was != null
        && !before.checklist().sha256().equals(after.checklist().sha256())
        && !was.verdict().equals(is.verdict())
        && !undated(was.text(), before).equals(undated(is.text(), after));
  }

  private boolean isOfAnotherYear(List<ItemEntry> olds, ItemEntry item) {
    return before.checklist().fiscalYear() != after.checklist().fiscalYear()
        && (item.verdict().equals("outdated")
            || olds.stream().anyMatch(o -> o.verdict().equals("outdated")));
  }

  /** Of what one scan fetched, nothing can have changed. */
  private Optional<Reason> ofTheSameScan(List<ItemEntry> olds, ItemEntry item) {
    if (!before.runId().equals(after.runId())) {
      return Optional.empty();
    }
    String page = ReportChange.page(item);
    boolean isOther =
        !page.isEmpty() && olds.stream().noneMatch(o -> ReportChange.page(o).equals(page));
    return isOther
        ? Optional.of(Reason.of(Why.EVIDENCE, page))
        : ofList().or(this::ofRules).or(() -> Optional.of(Reason.of(Why.READ_AGAIN)));
  }

  private Optional<Reason> ofList() {
    if (!before.checklist().id().equals(after.checklist().id())) {
      return Optional.of(
          Reason.of(Why.OTHER_LIST, before.checklist().id(), after.checklist().id()));
    }
    return before.checklist().sha256().equals(after.checklist().sha256())
        ? Optional.empty()
        : Optional.of(Reason.of(Why.LIST_EDITED, after.checklist().id()));
  }

  private Optional<Reason> ofRules() {
    return before.tool().version().equals(after.tool().version())
        ? Optional.empty()
        : Optional.of(Reason.of(Why.RULES, before.tool().version(), after.tool().version()));
  }

  /** What became of the best page of evidence. */
  private static Optional<Reason> ofLoss(List<ItemEntry> olds, List<Lost> lost) {
    String page =
        olds.stream().map(ReportChange::page).filter(p -> !p.isEmpty()).findFirst().orElse("");
    return lost.stream().filter(l -> l.url().equals(page)).findFirst().flatMap(ChangeReasons::of);
  }

  private static Optional<Reason> of(Lost lost) {
    return switch (lost.fate()) {
      case GONE -> Optional.of(Reason.of(Why.EVIDENCE_GONE, lost.url()));
      case UNLINKED -> Optional.of(Reason.of(Why.EVIDENCE_UNLINKED, lost.url()));
      case UNOPENED -> Optional.of(Reason.of(Why.EVIDENCE_UNOPENED, lost.url()));
      case UNREAD -> Optional.of(Reason.of(Why.EVIDENCE_UNREAD, lost.url()));
      case UNKNOWN -> Optional.of(Reason.of(Why.EVIDENCE_LOST, lost.url()));
      case MOVED, READ -> Optional.empty();
    };
  }

  /** The first required element that went the same way. */
  private static Optional<Reason> ofElement(List<ItemEntry> olds, ItemEntry item, int better) {
    Map<String, String> was = new HashMap<>();
    olds.forEach(o -> o.elements().forEach(e -> was.putIfAbsent(e.id(), e.verdict())));
    boolean hadSome = olds.stream().anyMatch(o -> !o.evidence().isEmpty());
    String now = better > 0 ? MET : UNMET;
    return hadSome && !item.evidence().isEmpty()
        ? first(item, e -> e.verdict().equals(now) && !was.getOrDefault(e.id(), now).equals(now))
            .map(e -> Reason.of(better > 0 ? Why.ELEMENT_MET : Why.ELEMENT_UNMET, e.text()))
        : Optional.empty();
  }

  private static Optional<Reason> ofContent(List<ItemEntry> olds, ItemEntry item) {
    String now = ReportChange.page(item);
    Optional<Evidence> was = olds.stream().flatMap(o -> o.evidence().stream()).findFirst();
    if (was.isEmpty()) {
      return now.isEmpty() ? Optional.empty() : Optional.of(Reason.of(Why.EVIDENCE_NEW, now));
    }
    if (now.isEmpty()) {
      return Optional.of(Reason.of(Why.EVIDENCE_CHANGED, was.get().url()));
    }
    Evidence is = item.evidence().getFirst();
    if (!is.url().equals(was.get().url())) {
      return Optional.of(Reason.of(Why.EVIDENCE, now));
    }
    return is.sha256() != null && is.sha256().equals(was.get().sha256())
        ? Optional.empty()
        : Optional.of(Reason.of(Why.EVIDENCE_CHANGED, now));
  }

  private static Optional<ElementEntry> first(ItemEntry item, Predicate<ElementEntry> which) {
    return item.elements().stream().filter(ElementEntry::required).filter(which).findFirst();
  }

  private static String undated(String text, GapReport report) {
    int year = report.checklist().fiscalYear();
    return text.replace("" + year, "<FY>").replace("" + (year - 1), "<FY-1>");
  }
}
