package oit.judge;

import oit.checklist.Item;

/**
 * One item named by a label.
 *
 * @param weak whether the phrase only may name the item
 * @param phrase as written in the checklist
 * @param coverage share of the label's own words (years, codes and fillers left out) that the
 *     phrase accounts for, 0–1
 * @param start where in the folded label the phrase begins
 * @param exact false when the phrase was recognised in spite of lost or moved marks
 */
record Label(Item item, boolean weak, String phrase, double coverage, boolean exact, int start) {

  /** The same label, believed only when the content agrees. */
  Label asWeak() {
    return new Label(item, true, phrase, coverage, exact, start);
  }

  /** Whether nothing but the item's code named it. */
  boolean isCode() {
    return phrase.equals(item.code());
  }

  /** The same label, believed whatever the content. */
  Label asSure() {
    return new Label(item, false, phrase, coverage, exact, start);
  }

  /** Orders labels of one item: the one that says more comes first. */
  double weight() {
    return (weak ? 0 : 1) + coverage + (exact ? 0.1 : 0);
  }
}
