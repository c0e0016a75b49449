package oit.judge;

import java.util.Locale;

/**
 * One thing that makes a verdict more or less sure. What each weighs is measured, not thought out:
 * see {@link Confidence}.
 */
public enum Ground {
  // what was said: one of these for each item
  FOUND,
  PARTIAL,
  OUTDATED,
  UNVERIFIABLE,
  /** Missing, and nothing on the site bears the item's name. */
  NOTHING_NAMED,
  /** Missing, though something bears its name. */
  NOTHING_HELD,
  /** Not enough of the site was seen to say that it is missing. */
  TOO_LITTLE_SEEN,

  // who vouches for the evidence
  /** The label only may name the item. */
  LABEL_WEAK,
  /** The item's name is less than half of the label. */
  LABEL_SAYS_MORE,
  /** No label names the item; what is there resembles it. */
  CONTENT_ALONE,
  /** Only the page or document itself bears the name. */
  TITLE_ALONE,
  /** It stands under a heading of a page with more on it. */
  PART_OF_PAGE,
  /** On another service, or what every page shows. */
  AROUND_THE_PAGE,

  // how the choice was made
  /** The evidence does not say in its title or opening that it is of the year asked for. */
  YEAR_NOT_SHOWN,
  /** Partial for want of words; the agency may have others for what is asked. */
  WORDS_NOT_FOUND,

  // how well it could be read
  /** Letters were recognised in pictures. */
  RECOGNISED,
  /** A part could not be read. */
  PART_UNREAD;

  /** Word of the table of weights. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
