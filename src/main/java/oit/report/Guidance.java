package oit.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to do about a report, worked out from its scores. Immutable.
 *
 * @param fixes what is not found in the order in which to mend it, then what could not be checked;
 *     an item of the report that is not named here stands last and shows no points
 * @param level null where there is no score or no rules
 * @param closing the last day on which answers are taken; null if it is not said
 * @param since what became of an earlier report; null if there is none
 * @param pictures address of a cited picture to a small picture of it, which begins with {@link
 *     #PICTURE}; anything else is not shown
 */
public record Guidance(
    List<Fix> fixes,
    @Nullable Level level,
    @Nullable LocalDate closing,
    @Nullable ReportChange since,
    Map<String, String> pictures) {

  /** What the data URI of a picture begins with. */
  public static final String PICTURE = "data:image/jpeg;base64,";

  /** Pictures on a page at most. */
  public static final int MOST_PICTURES = 20;

  /** Nothing known beyond the report. */
  public static final Guidance NONE = new Guidance(List.of(), null, null, null);

  /**
   * One item to mend.
   *
   * @param code of the item
   * @param oitPoints points of the OIT score it brings, 0 to 100
   * @param itaPoints points of the ITA total it brings, 0 to 100
   * @param effort the word of the effort, such as {@code one-part}
   */
  public record Fix(String code, double oitPoints, double itaPoints, String effort) {}

  /**
   * The level that the OIT score alone would stand for, in the page's language.
   *
   * @param low of the lowest possible score
   * @param high of the highest possible score
   * @param rulesOf the fiscal year whose rules were used where those of the list's year are not
   *     known; else 0
   */
  public record Level(String name, String low, String high, int rulesOf) {}

  public Guidance {
    fixes = List.copyOf(fixes);
    pictures = Map.copyOf(pictures);
  }

  /** Without pictures. */
  public Guidance(
      List<Fix> fixes,
      @Nullable Level level,
      @Nullable LocalDate closing,
      @Nullable ReportChange since) {
    this(fixes, level, closing, since, Map.of());
  }

  /** The same with pictures. */
  public Guidance with(Map<String, String> more) {
    return new Guidance(fixes, level, closing, since, more);
  }
}
