package oit.score;

/**
 * What one item earned: nothing (0), everything (100), or nobody could tell. There is no part
 * score.
 */
public enum Points {
  /** 0 points. */
  LOST,
  /** 100 points. */
  GAINED,
  /** The item could not be checked; its points lie somewhere between 0 and 100. */
  UNKNOWN
}
