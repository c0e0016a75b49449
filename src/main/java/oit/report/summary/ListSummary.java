package oit.report.summary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about the agencies that were held against one checklist. Statistics count
 * agencies that were checked. Immutable.
 *
 * @param key the id; where two editions of a list share it, with the beginning of the hash
 * @param items in the order of the list; empty if no agency's turn came
 * @param levels how many agencies have each level, best first
 * @param groups for each type of agency, then for each type and province
 * @param sharedGaps what sites of the same builder lack together
 */
public record ListSummary(
    String key,
    String id,
    int fiscalYear,
    String status,
    String sha256,
    int listed,
    int checked,
    Scores scores,
    List<LevelCount> levels,
    List<ItemStatistic> items,
    List<Group> groups,
    List<SharedGap> sharedGaps) {

  /**
   * Expected scores, 0 to 100, of agencies that have one; the figures are null if none has.
   *
   * @param histogram how many are from 0 to under 10, from 10 to under 20, … from 90 to 100
   */
  public record Scores(
      int scored,
      @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Double mean,
      @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Double median,
      @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Double lowest,
      @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Double highest,
      List<Integer> histogram) {}

  /**
   * A level.
   *
   * @param name official name
   * @param from lowest score of the level
   */
  public record LevelCount(String name, String english, double from, int agencies) {}

  /**
   * An item over all agencies that were checked.
   *
   * @param lackingShare agencies that lack something of it, of those where it could be judged, 0 to
   *     1; null where it could be judged nowhere
   */
  public record ItemStatistic(
      String code,
      String key,
      String title,
      String indicator,
      String subIndicator,
      AgencyRow.Counts counts,
      @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Double lackingShare) {}

  /**
   * Agencies that compare: same list, same type.
   *
   * @param province null for those of all provinces
   */
  public record Group(
      String type,
      @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String province,
      int listed,
      int checked,
      Scores scores) {}

  /**
   * A builder whose sites lack the same items, more than others do.
   *
   * @param agencies sites of the builder that were checked
   */
  public record SharedGap(String builder, int agencies, List<SharedItem> items) {}

  /**
   * An item that most sites of a builder lack.
   *
   * @param lacking of {@code judged} sites of the builder
   * @param elsewhere share of the other sites that lack it, 0 to 1; null where there is none
   */
  public record SharedItem(
      String code,
      String title,
      int lacking,
      int judged,
      @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Double elsewhere) {}
}
