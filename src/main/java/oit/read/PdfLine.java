package oit.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * One line of a PDF page. Programs write a line font by font where a font lacks some letters
 * ({@code -E Service} for {@code E-Service}); such a line is put in order from the left.
 */
final class PdfLine {
  private static final float BLANK = 0.3f;

  private final List<TextPosition> letters = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean inOrder = true;

  void add(String word, List<TextPosition> positions) {
    text.append(word);
    for (TextPosition letter : positions) {
      if (!letters.isEmpty()) {
        TextPosition before = letters.getLast();
        inOrder &= letter.getXDirAdj() >= before.getXDirAdj() - before.getWidthOfSpace() / 2;
      }
      letters.add(letter);
    }
  }

  void blank() {
    text.append(' ');
  }

  /** The text of the line; what comes next begins another. */
  String end() {
    String whole = inOrder ? text.toString() : sorted();
    text.setLength(0);
    letters.clear();
    inOrder = true;
    return whole;
  }

  private String sorted() {
    letters.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
    StringBuilder out = new StringBuilder(text.length());
    float end = Float.MAX_VALUE;
    for (TextPosition letter : letters) {
      float start = letter.getXDirAdj();
      if (start - end > BLANK * Math.max(1, letter.getWidthOfSpace())) {
        out.append(' ');
      }
      out.append(letter.getUnicode());
      end = start + letter.getWidthDirAdj();
    }
    return out.toString();
  }
}
