package oit.report.summary;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One agency of a summary. Immutable.
 *
 * @param checklist key of the {@link ListSummary} it belongs to
 * @param outcome {@code complete}, {@code partial} or {@code unreachable}
 * @param stoppedBy as in the gap report; {@code not-started} if its turn never came
 * @param oit expected score, 0 to 100; null when nothing could be checked
 * @param low score if no item that could not be checked is there
 * @param high score if all of them are
 * @param level official name of the level that a total of {@code oit} would have; null without a
 *     score
 * @param verdicts a letter for each item, in the order of the list; empty if its turn never came
 * @param seconds spent on its site
 * @param checkedAt when its report was made; null if there is none
 * @param reason why it could not be checked, in words; empty if it was
 * @param moved that its website is at another address than {@code url}, in words; empty if it is
 *     not, or if that is not known
 * @param builder who or what made its website; null if not known
 * @param report where its report lies, seen from the summary, parts separated by {@code /}; null if
 *     there is none
 */
public record AgencyRow(
    String id,
    String name,
    String type,
    String province,
    String url,
    String checklist,
    String outcome,
    String stoppedBy,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Double oit,
    double low,
    double high,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String level,
    String verdicts,
    Counts counts,
    int pages,
    int documents,
    long bytes,
    double seconds,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String checkedAt,
    String reason,
    String moved,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String builder,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String report) {

  // a summary of old does not say
  @SuppressWarnings("ConstantConditions")
  public AgencyRow {
    moved = moved == null ? "" : moved;
  }

  boolean isChecked() {
    return !outcome.equals("unreachable");
  }

  /** How many of something have each verdict. */
  public record Counts(int found, int partial, int outdated, int missing, int unverifiable) {

    static Counts of(CharSequence letters) {
      int[] counts = new int[Letters.ALL.length()];
      letters.chars().forEach(letter -> counts[Letters.ALL.indexOf(letter)]++);
      return new Counts(counts[0], counts[1], counts[2], counts[3], counts[4]);
    }

    /** Those of which something is lacking. */
    int lacking() {
      return partial + outdated + missing;
    }

    /** Those that could be judged. */
    int judged() {
      return found + lacking();
    }

    int of(char letter) {
      return switch (Letters.ALL.indexOf(letter)) {
        case 0 -> found;
        case 1 -> partial;
        case 2 -> outdated;
        case 3 -> missing;
        default -> unverifiable;
      };
    }
  }
}
