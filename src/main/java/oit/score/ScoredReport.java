package oit.score;

import java.util.List;
import java.util.Set;
import oit.checklist.Checklist.Grouping;

/**
 * What a gap report says about scores. Immutable.
 *
 * @param agency name of the agency
 * @param checklist id of the checklist, such as {@code oit-2566}
 * @param fiscalYear fiscal year of the checklist, Buddhist era
 * @param status how sure the checklist is, such as {@code provisional}; empty where it is not said
 * @param items every item of the checklist, in its order; at least one
 * @param groupings other ways in which the items may be grouped; the report does not say them, so
 *     they are known of shipped checklists only
 */
public record ScoredReport(
    String agency,
    String checklist,
    int fiscalYear,
    String status,
    List<Item> items,
    List<Grouping> groupings) {

  /**
   * One item.
   *
   * @param scored its place and points
   * @param title its title
   * @param verdict the verdict word of the report, such as {@code partial}
   * @param fix what to do; empty where nothing is to be done
   * @param unit the responsible unit; empty where none is named
   * @param effort what mending it takes; says nothing of a found item
   */
  public record Item(
      ScoredItem scored, String title, String verdict, String fix, String unit, Effort effort) {

    Item found() {
      var gained =
          new ScoredItem(scored.indicator(), scored.subIndicator(), scored.code(), Points.GAINED);
      return new Item(gained, title, "found", "", "", effort);
    }
  }

  public ScoredReport {
    items = List.copyOf(items);
    groupings = List.copyOf(groupings);
  }

  /** The same report with some items counted as found. */
  ScoredReport withFound(Set<String> codes) {
    return new ScoredReport(
        agency,
        checklist,
        fiscalYear,
        status,
        items.stream()
            .map(item -> codes.contains(item.scored().code()) ? item.found() : item)
            .toList(),
        groupings);
  }

  /** The OIT score counted again from the items. */
  public OitResult score() {
    return OitScore.of(items.stream().map(Item::scored).toList(), groupings);
  }
}
