package oit.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the text of one PDF page, letter by letter, and the lines drawn around it. */
final class PdfText extends PDFTextStripper {
  private static final int MAX_GLYPHS = 20_000;

  private final Draft draft;
  private final PdfPage page;
  private final PdfDrawings drawings;
  private final PdfMarks marks = new PdfMarks(super::processTextPosition);
  private final List<Glyph> glyphs = new ArrayList<>();
  private final boolean upright;
  private boolean keepGlyphs;
  private int words;

  /** A letter and where it stands, in points from the top left corner of the page. */
  record Glyph(float x, float y, String text, int word, PdfWords place) {}

  PdfText(Draft draft, PDPage page, PdfPage said) {
    this.draft = draft;
    this.page = said;
    upright = page.getRotation() == 0;
    drawings = new PdfDrawings(page.getCropBox());
    setSuppressDuplicateOverlappingText(true);
  }

  void keepGlyphs(boolean value) {
    keepGlyphs = value;
  }

  /** The letters of the page, if they are kept. */
  List<Glyph> glyphs() {
    return glyphs;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    draft.checkOpen();
    super.processOperator(operator, operands);
    if (upright && getGraphicsState() != null) {
      drawings.operator(
          operator.getName(), operands, getGraphicsState().getCurrentTransformationMatrix());
    }
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
    page.grids(tables());
    super.writePage();
    page.endLine();
  }

  private List<PdfGrid> tables() {
    List<PdfGrid> grids = PdfGrid.of(drawings);
    if (grids.isEmpty()) {
      return grids;
    }
    for (List<TextPosition> article : getCharactersByArticle()) {
      for (TextPosition letter : article) {
        if (!letter.getUnicode().isBlank()) {
          for (PdfGrid grid : grids) {
            int cell = PdfPage.cell(grid, letter);
            if (cell >= 0) {
              grid.fill(cell);
              break;
            }
          }
        }
      }
    }
    return grids.stream().filter(PdfGrid::isTable).toList();
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    List<PdfWords> places = page.add(text, positions);
    words++;
    if (keepGlyphs && glyphs.size() < MAX_GLYPHS) {
      for (int i = 0; i < positions.size(); i++) {
        TextPosition at = positions.get(i);
        float middle = at.getXDirAdj() + at.getWidthDirAdj() / 2;
        glyphs.add(new Glyph(middle, at.getYDirAdj(), at.getUnicode(), words, places.get(i)));
      }
    }
  }

  @Override
  protected void writeWordSeparator() {
    page.blank();
  }

  @Override
  protected void writeLineSeparator() {
    page.endLine();
  }
}
