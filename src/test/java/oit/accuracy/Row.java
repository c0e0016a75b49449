package oit.accuracy;

import java.util.List;
import java.util.Set;
import oit.judge.Ground;

/**
 * One item of one site, judged by a person and by the program.
 *
 * @param hit whether the evidence is where the person says
 * @param decoy whether it is called found for something else
 * @param ours what the program says of it
 * @param grounds what the program's confidence rests on; empty when not asked for
 */
record Row(
    String site,
    String code,
    String truth,
    String verdict,
    boolean hit,
    boolean decoy,
    String why,
    String ours,
    double confidence,
    Set<Ground> grounds,
    List<ElementRow> elements) {

  /**
   * One required element.
   *
   * @param truth {@code met}, {@code unmet}, or {@code unknown} where the label does not tell
   */
  record ElementRow(String id, String truth, String verdict) {}

  boolean agrees() {
    return truth.equals(verdict);
  }

  /** The verdict is the person's, and for the right reason. */
  boolean isRight() {
    return agrees() && !decoy;
  }
}
