package oit.thai;

import org.jspecify.annotations.Nullable;

/**
 * A folded text that remembers where each of its characters stood, so that a snippet can be cut
 * from the text as it was written. Immutable.
 */
public final class Folded {
  private final String text;
  private final int @Nullable [] offsets;
  private final int sourceLength;

  Folded(String text, int @Nullable [] offsets, int sourceLength) {
    this.text = text;
    this.offsets = offsets;
    this.sourceLength = sourceLength;
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
    return offsets == null ? foldedIndex : offsets[foldedIndex];
  }

  /**
   * Where a folded stretch ending before {@code foldedEnd} ends in the original, blanks after it
   * not included.
   */
  public int originalEnd(int foldedEnd) {
    return foldedEnd == 0 ? 0 : Math.min(sourceLength, originalOffset(foldedEnd - 1) + 1);
  }
}
