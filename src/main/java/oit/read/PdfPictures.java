package oit.read;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import oit.read.picture.Picture;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.jspecify.annotations.Nullable;

/** The pictures on a PDF page, and the page as a picture. */
final class PdfPictures {
  private static final int DRAWN = 3000;
  private static final int DEPTH = 3;

  /** Shorter side, in pixels, of a picture that may be a scanned page. */
  private static final int SHEET = 800;

  private static final double DPI = 300;
  private static final double POINTS = 72;

  private PdfPictures() {}

  /** Whether a page without text shows pictures, or letters drawn as lines. */
  static boolean isPicture(PDPage page) {
    try {
      long drawn = 0;
      var streams = page.getContentStreams();
      while (streams.hasNext()) {
        drawn += streams.next().getCOSObject().getLength();
      }
      return drawn > DRAWN || !sizes(page.getResources(), DEPTH).isEmpty();
    } catch (IOException | RuntimeException e) {
      return true;
    }
  }

  /** Whether a picture on the page is large enough to be the whole of it, scanned. */
  static boolean holdsSheet(PDPage page) {
    try {
      return sizes(page.getResources(), DEPTH).stream()
          .anyMatch(s -> Math.min(s.width(), s.height()) >= SHEET);
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private record Size(int width, int height) {
    long pixels() {
      return (long) width * height;
    }
  }

  private static List<Size> sizes(@Nullable PDResources resources, int depth) throws IOException {
    List<Size> sizes = new ArrayList<>();
    if (resources == null || depth == 0) {
      return sizes;
    }
    for (COSName name : resources.getXObjectNames()) {
      PDXObject object = resources.getXObject(name);
      if (object instanceof PDImageXObject image) {
        sizes.add(new Size(image.getWidth(), image.getHeight()));
      } else if (object instanceof PDFormXObject form) {
        sizes.addAll(sizes(form.getResources(), depth - 1));
      }
    }
    return sizes;
  }

  /**
   * The page at 300 dots per inch, or as near to it as {@code most} pixels allow.
   *
   * @throws IOException if the page cannot be drawn or is stuffed with huge pictures
   */
  static BufferedImage draw(PDDocument pdf, int index, int most) throws IOException {
    PDPage page = pdf.getPage(index);
    long claimed = sizes(page.getResources(), DEPTH).stream().mapToLong(Size::pixels).sum();
    PDRectangle box = page.getCropBox();
    double area = (double) box.getWidth() * box.getHeight() / POINTS / POINTS;
    if (claimed > Picture.MOST_CLAIMED || !(area > 0.01)) {
      throw new IOException("page cannot be drawn");
    }
    double dpi = Math.min(DPI, Math.sqrt(most / area));
    PDFRenderer renderer = new Stoppable(pdf);
    renderer.setSubsamplingAllowed(true);
    return renderer.renderImageWithDPI(index, (float) dpi, ImageType.GRAY);
  }

  /** Drawing that ends when its thread is interrupted. */
  private static final class Stoppable extends PDFRenderer {
    Stoppable(PDDocument pdf) {
      super(pdf);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
      return new PageDrawer(parameters) {
        @Override
        protected void processOperator(Operator operator, List<COSBase> operands)
            throws IOException {
          if (Thread.currentThread().isInterrupted()) {
            throw new IOException("drawing took too long");
          }
          super.processOperator(operator, operands);
        }
      };
    }
  }
}
