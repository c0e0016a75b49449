package oit.judge;

import java.util.Locale;

/** Verdict on one item. */
public enum ItemVerdict {
  /** Every required element is met. */
  FOUND,
  /** Right agency and year, but a required element is not met. */
  PARTIAL,
  /** Evidence of another fiscal year only. */
  OUTDATED,
  /** Looked for and not there. */
  MISSING,
  /** Could not be checked. */
  UNVERIFIABLE;

  /** Lower-case word of the gap report. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
