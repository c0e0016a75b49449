package oit.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Takes the text of one PDF page, letter by letter, and the lines drawn around it. */
final class PdfText extends PDFTextStripper {
  private static final int MAX_GLYPHS = 20_000;

  /** Part of the page that a picture covers which is more than an emblem. */
  private static final double LARGE = 0.15;

  private final Draft draft;
  private final PdfPage page;
  private final PdfDrawings drawings;
  private final PdfMarks marks = new PdfMarks(super::processTextPosition);
  private final List<Glyph> glyphs = new ArrayList<>();
  private final double area;
  private boolean keepGlyphs;
  private int words;

  /** A letter and where it stands, in points from the top left corner of the page. */
  record Glyph(float x, float y, String text, int word, PdfWords place) {}

  PdfText(Draft draft, PDPage page, PdfPage said) {
    this.draft = draft;
    this.page = said;
    drawings = new PdfDrawings(page.getCropBox(), page.getRotation());
    area = (double) page.getCropBox().getWidth() * page.getCropBox().getHeight();
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
    if (operator.getName().equals("Do")
        && !operands.isEmpty()
        && operands.getFirst() instanceof COSName name) {
      shown(name);
    } else if (getGraphicsState() != null) {
      drawings.operator(
          operator.getName(), operands, getGraphicsState().getCurrentTransformationMatrix());
    }
  }

  /** Notes a picture that takes up much of the page, without unpacking it. */
  private void shown(COSName name) {
    PDResources resources = getResources();
    COSDictionary all =
        resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
    COSDictionary object = all == null ? null : all.getCOSDictionary(name);
    if (object != null && COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))) {
      Matrix now = getGraphicsState().getCurrentTransformationMatrix();
      double shown = (double) now.getScalingFactorX() * now.getScalingFactorY();
      if (shown >= LARGE * area) {
        page.picture(object.getInt(COSName.WIDTH, 0), object.getInt(COSName.HEIGHT, 0));
      }
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
    List<PdfGrid> ruled = PdfGrid.of(drawings);
    letters(ruled);
    List<PdfGrid> tables = new ArrayList<>(ruled.stream().filter(PdfGrid::isTable).toList());
    List<PdfGrid> aligned = PdfColumns.of(letters(tables));
    letters(aligned);
    aligned.stream().filter(PdfGrid::isTable).forEach(tables::add);
    return tables;
  }

  /** Fills the cells of tables with what stands in them and gives the letters that are left. */
  private List<TextPosition> letters(List<PdfGrid> grids) {
    List<TextPosition> left = new ArrayList<>();
    for (List<TextPosition> article : getCharactersByArticle()) {
      for (TextPosition letter : article) {
        if (!isBlank(letter) && !isIn(grids, letter)) {
          left.add(letter);
        }
      }
    }
    return left;
  }

  /** What says nothing but takes up room is part of the letter before it. */
  private static boolean isBlank(TextPosition letter) {
    return letter.getUnicode().isEmpty()
        ? letter.getWidthDirAdj() <= 0
        : letter.getUnicode().isBlank();
  }

  private static boolean isIn(List<PdfGrid> grids, TextPosition letter) {
    for (PdfGrid grid : grids) {
      int cell = PdfPage.cell(grid, letter);
      if (cell >= 0) {
        grid.fill(cell);
        return true;
      }
    }
    return false;
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
