package oit.thai;

import org.jspecify.annotations.Nullable;

/**
 * A folded text that remembers where each of its characters stood, so that a snippet can be cut
 * from the text as it was written. Immutable.
 */
public final class Folded {
  private final String text;
  private final int sourceLength;

  /** The tidy text it was folded from, as long as nobody has asked for places. */
  private final @Nullable String tidy;

  private volatile int @Nullable [] offsets;

  Folded(String text, int @Nullable [] offsets, int sourceLength) {
    this.text = text;
    this.offsets = offsets;
    this.sourceLength = sourceLength;
    this.tidy = null;
  }

  /** From tidy text. */
  Folded(String text, String source) {
    this.text = text;
    this.sourceLength = source.length();
    this.tidy = text.length() == source.length() ? null : source;
  }

  /** The folded text. */
  public String text() {
    return text;
  }

  /**
   * Where the folded character stood in the original, counted in chars. Offsets never fall as the
   * index grows. The index just past the end gives the length of the original.
   *
   * @throws IndexOutOfBoundsException if the index is below 0 or above the folded length
   */
  public int originalOffset(int foldedIndex) {
    if (foldedIndex < 0 || foldedIndex > text.length()) {
      throw new IndexOutOfBoundsException("folded index " + foldedIndex + " of " + text.length());
    }
    if (foldedIndex == text.length()) {
      return sourceLength;
    }
    int[] known = offsets;
    if (known == null && tidy != null) {
      known = Tidy.offsets(text, tidy);
      offsets = known;
    }
    return known == null ? foldedIndex : known[foldedIndex];
  }

  /**
   * Where a folded stretch ending before {@code foldedEnd} ends in the original, blanks after it
   * not included.
   */
  public int originalEnd(int foldedEnd) {
    return foldedEnd == 0 ? 0 : Math.min(sourceLength, originalOffset(foldedEnd - 1) + 1);
  }
}
