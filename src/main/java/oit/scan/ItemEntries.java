package oit.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oit.checklist.Checklist;
import oit.checklist.Units;
import oit.judge.ElementVerdict;
import oit.judge.ItemVerdict;
import oit.judge.Judgement.ElementResult;
import oit.judge.Judgement.Evidence;
import oit.judge.Judgement.ItemResult;
import oit.judge.Judgement.Nearest;
import oit.report.GapReport;
import org.jspecify.annotations.Nullable;

/** Turns item results into entries of the gap report, in one language. */
final class ItemEntries {

  private record Place(String indicator, String subIndicator) {}

  private final Map<String, Place> places = new HashMap<>();
  private final String language;

  ItemEntries(Checklist list, String language) {
    this.language = language;
    list.indicators()
        .forEach(i ->
            i.subIndicators()
                .forEach(s ->
                    s.items()
                        .forEach(item -> places.put(item.code(), new Place(i.code(), s.code())))));
  }

  List<GapReport.ItemEntry> of(List<ItemResult> results) {
    return results.stream().map(this::entry).toList();
  }

  private GapReport.ItemEntry entry(ItemResult result) {
    Place place = places.get(result.item().code());
    if (place == null) {
      throw new IllegalStateException("no place for item " + result.item().code());
    }
    return new GapReport.ItemEntry(
        result.item().code(),
        result.item().key(),
        result.item().title().in(language),
        place.indicator(),
        place.subIndicator(),
        result.verdict().code(),
        score(result.verdict()),
        result.confidence(),
        result.evidence().stream().map(ItemEntries::evidence).toList(),
        result.elements().stream().map(this::element).toList(),
        gap(result),
        new GapReport.Searched(result.searched(), nearest(result.nearest())));
  }

  private static @Nullable Integer score(ItemVerdict verdict) {
    return switch (verdict) {
      case FOUND -> 100;
      case PARTIAL, OUTDATED, MISSING -> 0;
      case UNVERIFIABLE -> null;
    };
  }

  private static GapReport.Evidence evidence(Evidence e) {
    return new GapReport.Evidence(
        e.url(),
        e.title(),
        e.kind(),
        e.foundVia(),
        e.clicks(),
        e.snippet(),
        e.fiscalYears(),
        Assembly.time(e.fetchedAt()),
        e.sha256().isEmpty() ? null : e.sha256());
  }

  private GapReport.ElementEntry element(ElementResult e) {
    return new GapReport.ElementEntry(
        e.element().id(),
        e.element().text().in(language),
        e.element().required(),
        e.verdict().code(),
        e.evidenceUrl().isEmpty() ? null : e.evidenceUrl(),
        e.snippet(),
        e.reason().in(language));
  }

  private GapReport.Gap gap(ItemResult result) {
    if (result.verdict() == ItemVerdict.FOUND) {
      return new GapReport.Gap("", "", Units.in(language, result.item().unit()));
    }
    return new GapReport.Gap(
        summary(result),
        result.item().fix().in(language),
        Units.in(language, result.item().unit()));
  }

  /** The verdict in one sentence; for a partial item, each required element that is not met. */
  private String summary(ItemResult result) {
    if (result.verdict() == ItemVerdict.MISSING && result.nearest().isPresent()) {
      return result.nearest().get().why().in(language);
    }
    if (result.verdict() != ItemVerdict.PARTIAL) {
      return result.reason().in(language);
    }
    List<String> unmet = new ArrayList<>();
    for (ElementResult e : result.elements()) {
      if (e.element().required() && e.verdict() == ElementVerdict.UNMET) {
        String sentence = e.reason().in(language);
        if (!unmet.contains(sentence)) {
          unmet.add(sentence);
        }
      }
    }
    return String.join(" · ", unmet);
  }

  private GapReport.@Nullable Nearest nearest(Optional<Nearest> nearest) {
    return nearest
        .map(n -> new GapReport.Nearest(n.url(), n.snippet(), n.why().in(language)))
        .orElse(null);
  }
}
