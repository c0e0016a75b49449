package oit.accuracy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import oit.accuracy.Reliability.Claim;
import oit.accuracy.Row.ElementRow;

/**
 * What is measured over some items.
 *
 * @param agreement share of items with the person's verdict
 * @param falseFound share of items called found that are not
 * @param evidenceHit of the items rightly called found, the share with the right evidence
 * @param decoys items called found for something else
 * @param confusion how often each verdict (first key: the person's) was given as which (second)
 * @param elements of required elements, those {@code met} and those {@code unmet}
 * @param confidence how honest it is
 */
record Figures(
    int items,
    double agreement,
    double falseFound,
    double evidenceHit,
    long decoys,
    Map<String, Share> verdicts,
    Map<String, Map<String, Long>> confusion,
    int elementsKnown,
    Map<String, Share> elements,
    Reliability confidence) {

  static final List<String> VERDICTS =
      List.of("found", "partial", "outdated", "missing", "unverifiable");
  static final List<String> OF_ELEMENTS = List.of("met", "unmet");

  static Figures of(Collection<Row> rows) {
    List<Row> bothFound =
        rows.stream().filter(r -> r.agrees() && r.verdict().equals("found")).toList();
    Map<String, Share> verdicts = new LinkedHashMap<>();
    VERDICTS.forEach(v -> verdicts.put(v, Share.of(v, rows, Row::truth, Row::verdict)));
    Map<String, Map<String, Long>> confusion = new LinkedHashMap<>();
    VERDICTS.forEach(v -> confusion.put(v, new TreeMap<>()));
    rows.forEach(
        r -> confusion.getOrDefault(r.truth(), new TreeMap<>()).merge(r.verdict(), 1L, Long::sum));
    List<ElementRow> known =
        rows.stream()
            .flatMap(r -> r.elements().stream())
            .filter(e -> !e.truth().equals("unknown"))
            .toList();
    Map<String, Share> elements = new LinkedHashMap<>();
    OF_ELEMENTS.forEach(
        v -> elements.put(v, Share.of(v, known, ElementRow::truth, ElementRow::verdict)));
    return new Figures(
        rows.size(),
        Share.ratio(rows.stream().filter(Row::agrees).count(), rows.size()),
        Share.ratio(
            rows.stream().filter(r -> r.verdict().equals("found") && !r.agrees()).count(),
            rows.size()),
        Share.ratio(bothFound.stream().filter(Row::hit).count(), bothFound.size()),
        rows.stream().filter(Row::decoy).count(),
        verdicts,
        confusion,
        known.size(),
        elements,
        Reliability.of(rows.stream().map(r -> new Claim(r.confidence(), r.isRight())).toList()));
  }
}
