package oit.judge;

import java.util.Locale;

/** Verdict on one element of an item. */
public enum ElementVerdict {
  MET,
  UNMET,
  UNVERIFIABLE;

  /** Lower-case word of the gap report. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
