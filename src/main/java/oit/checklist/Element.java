package oit.checklist;

import java.util.List;
import oit.checklist.check.Check;

/**
 * One thing an item's evidence must show.
 *
 * @param id unique within its item
 * @param required a missing one costs the item; others are advice
 * @param check what is looked at in the evidence
 * @param period the time the evidence must belong to
 * @param agencies agency types the element is asked of; empty means all. {@code local-government}
 *     stands for tao, municipality, pao and special-lgu
 */
public record Element(
    String id,
    Words text,
    boolean required,
    Check check,
    PeriodRule period,
    Checklist.Confidence confidence,
    List<String> agencies) {

  /** The time evidence must belong to, relative to the checklist's fiscal year. */
  public enum PeriodRule {
    /** No time asked for. */
    NONE(""),
    /** In force or kept up on the day of the check. */
    CURRENT("current"),
    /** Made, done or announced within the fiscal year. */
    FY("FY"),
    /** A report on the whole fiscal year before. */
    PREVIOUS_FY("FY-1"),
    /** Covers October to March of the fiscal year. */
    FIRST_HALF("first-half FY"),
    /** A plan or rule in force during the fiscal year, whatever its length. */
    COVERS_FY("covers FY");

    private final String code;

    PeriodRule(String code) {
      this.code = code;
    }

    /** As written in checklist files. */
    public String code() {
      return code;
    }
  }
}
