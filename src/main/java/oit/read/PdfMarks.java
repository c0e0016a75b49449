package oit.read;

import java.util.function.Consumer;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Keeps Thai marks with the letter they were written behind. PDFs give letter and marks in this
 * order, but place the marks so that sorting by position moves them past the next letter, and so
 * that the gaps beside them look like blanks. A mark that stands elsewhere is left to itself.
 */
final class PdfMarks {
  private static final char SARA_AM = '\u0E33';
  private static final char SARA_AA = '\u0E32';

  /** A glyph whose meaning only the declared text of its span tells. */
  private static final String NAMELESS = "\0";

  private static final int MOST_MARKS = 4;

  private final Consumer<TextPosition> out;
  private @Nullable TextPosition held;
  private int marks;

  PdfMarks(Consumer<TextPosition> out) {
    this.out = out;
  }

  void take(TextPosition next) {
    TextPosition before = held;
    if (before != null && joins(before, next)) {
      held = joined(before, next);
      marks++;
      return;
    }
    flush();
    held = next;
    marks = 0;
  }

  /** Hands over the last letter. */
  void flush() {
    TextPosition last = held;
    held = null;
    if (last != null) {
      out.accept(last);
    }
  }

  private boolean joins(TextPosition before, TextPosition next) {
    String base = before.getUnicode();
    String text = next.getUnicode();
    if (base == null || text == null || base.isEmpty() || marks >= MOST_MARKS) {
      return false;
    }
    boolean nameless = text.equals(NAMELESS) && next.getWidthDirAdj() == 0;
    boolean mark = !text.isEmpty() && text.chars().allMatch(PdfMarks::isMark);
    boolean tail = text.length() == 1 && text.charAt(0) == SARA_AA && endsInSaraAm(before, next);
    return (mark || nameless || tail) && isThai(base.charAt(0)) && isBeside(before, next);
  }

  /** Some programs write ำ for its ring alone and า after it. */
  private static boolean endsInSaraAm(TextPosition before, TextPosition next) {
    String base = before.getUnicode();
    return base.indexOf(SARA_AM) > 0
        && next.getXDirAdj()
            < before.getXDirAdj() + before.getWidthDirAdj() + next.getWidthDirAdj() / 3;
  }

  private static boolean isBeside(TextPosition before, TextPosition next) {
    float size = Math.max(1, Math.max(before.getHeightDir(), before.getFontSizeInPt()));
    float start = before.getXDirAdj();
    float end = start + before.getWidthDirAdj();
    float x = next.getXDirAdj();
    return before.getDir() == next.getDir()
        && x > start - size / 2
        && x < end + size / 2
        && Math.abs(before.getYDirAdj() - next.getYDirAdj()) < size;
  }

  private static TextPosition joined(TextPosition before, TextPosition next) {
    String text = next.getUnicode();
    boolean tail = text.charAt(0) == SARA_AA;
    boolean wide = tail || text.charAt(0) == SARA_AM;
    float width = before.getWidth();
    float more = Math.max(0, next.getX() + next.getWidth() - before.getX() - width);
    return new TextPosition(
        before.getRotation(),
        before.getPageWidth(),
        before.getPageHeight(),
        before.getTextMatrix(),
        before.getEndX() + (wide ? more : 0),
        before.getEndY(),
        before.getHeight(),
        width + (wide ? more : 0),
        before.getWidthOfSpace(),
        before.getUnicode() + (tail || text.equals(NAMELESS) ? "" : text),
        before.getCharacterCodes(),
        before.getFont(),
        before.getFontSize(),
        (int) before.getFontSizeInPt());
  }

  private static boolean isThai(char c) {
    return (c >= 0x0E01 && c <= 0x0E5B) || isShifted(c);
  }

  /** Marks above and below, the second half of ำ not among them, and their shifted glyphs. */
  private static boolean isMark(int c) {
    return c == 0x0E31
        || c == SARA_AM
        || (c >= 0x0E34 && c <= 0x0E3A)
        || (c >= 0x0E47 && c <= 0x0E4E)
        || isShifted(c);
  }

  /** Private-use marks of old Thai fonts; U+F70F and U+F700 are letters. */
  private static boolean isShifted(int c) {
    return (c >= 0xF701 && c <= 0xF71A && c != 0xF70F) || (c >= 0xF884 && c <= 0xF899);
  }
}
