package oit.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oit.agency.DeclaredLink;
import oit.checklist.Checklist;
import oit.checklist.Item;
import oit.judge.Judgement.ClaimResult;
import oit.report.GapReport;

/** Declared links as the gap report tells of them. */
final class Declarations {

  private Declarations() {}

  static List<GapReport.Declared> entries(List<ClaimResult> results) {
    return results.stream()
        .map(r ->
            new GapReport.Declared(
                r.claim().item(),
                r.claim().url(),
                r.outcome(),
                r.judged().code(),
                r.better().isEmpty() ? null : r.better()))
        .toList();
  }

  /** What each link shows, in a sentence. */
  static List<GapReport.Finding> findings(List<ClaimResult> results, String language) {
    return results.stream()
        .map(r ->
            new GapReport.Finding(
                GapReport.DECLARED_LINK, r.claim().url(), r.claim().item() + ": " + r.in(language)))
        .toList();
  }

  /** The links of an earlier report, under the codes that their items have in another list. */
  static List<DeclaredLink> under(Checklist list, GapReport before) {
    Map<String, String> keys = new HashMap<>();
    before.items().forEach(i -> keys.put(i.code(), i.key()));
    List<DeclaredLink> links = new ArrayList<>();
    for (GapReport.Declared declared : before.declared()) {
      list.itemByKey(keys.getOrDefault(declared.item(), ""))
          .map(Item::code)
          .ifPresent(
              code -> links.add(new DeclaredLink(before.agency().id(), code, declared.url())));
    }
    return links;
  }
}
