package oit.judge;

import java.util.List;
import java.util.Optional;
import oit.checklist.Item;
import oit.judge.Judgement.ItemResult;

/**
 * What came of opening a link that the agency named for an item.
 *
 * @param outcome as in {@link Judgement.ClaimResult}
 * @param result what the item comes to by this link; empty if nothing could be looked at
 * @param owner the item whose evidence it is in truth
 * @param asPart whether it is whole only together with other links of the item
 */
record Opened(
    Item item,
    Claim claim,
    String outcome,
    ItemVerdict judged,
    Optional<ItemResult> result,
    List<Prospect> prospects,
    Optional<Item> owner,
    Optional<Unopened> failure,
    boolean asPart) {

  static Opened failed(
      Item item, Claim claim, String outcome, ItemVerdict judged, Optional<Unopened> why) {
    return new Opened(
        item, claim, outcome, judged, Optional.empty(), List.of(), Optional.empty(), why, false);
  }

  static Opened ok(Item item, Claim claim, ItemResult result, List<Prospect> prospects) {
    return new Opened(
        item,
        claim,
        "ok",
        result.verdict(),
        Optional.of(result),
        prospects,
        Optional.empty(),
        Optional.empty(),
        false);
  }

  Opened ofOther(Item whose) {
    return new Opened(
        item,
        claim,
        "other-item",
        ItemVerdict.MISSING,
        Optional.empty(),
        List.of(),
        Optional.of(whose),
        Optional.empty(),
        false);
  }

  Opened asPartOf(ItemResult whole) {
    return new Opened(
        item, claim, outcome, whole.verdict(), Optional.of(whole), prospects, owner, failure, true);
  }
}
