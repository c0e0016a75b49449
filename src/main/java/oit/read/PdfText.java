package oit.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import oit.read.Block.Region;
import oit.read.Block.Role;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of one PDF page, line by line. */
final class PdfText extends PDFTextStripper {
  private static final int MAX_GLYPHS = 20_000;

  private final Draft draft;
  private final int page;
  private final PdfMarks marks = new PdfMarks(super::processTextPosition);
  private final PdfLine line = new PdfLine();
  private final List<Glyph> glyphs = new ArrayList<>();
  private boolean keepGlyphs;
  private int words;
  private final Legible legible = new Legible();

  /** A letter and where it stands, in points from the top left corner of the page. */
  record Glyph(float x, float y, String text, int word, int line) {}

  PdfText(Draft draft, int page) {
    this.draft = draft;
    this.page = page;
    setSuppressDuplicateOverlappingText(true);
  }

  void keepGlyphs(boolean value) {
    keepGlyphs = value;
  }

  /** The letters of the page, if they are kept; their line is counted from the page's first. */
  List<Glyph> glyphs() {
    return glyphs;
  }

  private int lines;

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    draft.checkOpen();
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    marks.take(text);
  }

  /** The text that a span declares belongs to its own letters, not to one held back before it. */
  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    marks.flush();
    super.beginMarkedContentSequence(tag, properties);
  }

  @Override
  public void endMarkedContentSequence() {
    marks.flush();
    super.endMarkedContentSequence();
  }

  @Override
  protected void writePage() throws IOException {
    marks.flush();
    super.writePage();
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    line.add(text, positions);
    words++;
    if (keepGlyphs && glyphs.size() < MAX_GLYPHS) {
      for (TextPosition at : positions) {
        float middle = at.getXDirAdj() + at.getWidthDirAdj() / 2;
        glyphs.add(new Glyph(middle, at.getYDirAdj(), at.getUnicode(), words, lines));
      }
    }
  }

  @Override
  protected void writeWordSeparator() {
    line.blank();
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  /** Makes a block of the line so far. */
  void endLine() {
    String shown = DisplayText.of(Mojibake.repair(line.end()));
    if (shown.isEmpty()) {
      return;
    }
    legible.add(shown);
    lines++;
    draft.add(Block.of(Role.LINE, 0, shown, Region.MAIN, page));
  }

  /** How much of the page's text can be read. */
  Legible legible() {
    return legible;
  }
}
