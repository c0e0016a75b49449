package oit.testing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Makes what a copier makes of printed pages: A4 at 300 dots per inch, as JPEG in a PDF file. */
public final class Scans {
  private static final int DPI = 300;
  private static final int WIDTH = 2480;
  private static final int HEIGHT = 3508;
  private static final int MARGIN = 300;
  private static final int GAP = 14;
  private static final float QUALITY = 0.8f;

  private Scans() {}

  /** A page of paragraphs in letters of that many points. */
  public static BufferedImage page(Font font, float points, List<String> paragraphs) {
    BufferedImage page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = page.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setColor(Color.BLACK);
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    float y = MARGIN;
    for (String paragraph : paragraphs) {
      y = draw(pen, font.deriveFont(points * DPI / 72), paragraph, y);
    }
    pen.dispose();
    return page;
  }

  private static float draw(Graphics2D pen, Font font, String paragraph, float from) {
    AttributedString text = new AttributedString(paragraph);
    text.addAttribute(TextAttribute.FONT, font);
    LineBreakMeasurer lines =
        new LineBreakMeasurer(
            text.getIterator(),
            BreakIterator.getLineInstance(Locale.of("th")),
            pen.getFontRenderContext());
    float y = from;
    while (lines.getPosition() < paragraph.length()) {
      TextLayout line = lines.nextLayout(WIDTH - 2 * MARGIN);
      y += line.getAscent();
      line.draw(pen, MARGIN, y);
      y += line.getDescent() + line.getLeading() + GAP;
    }
    return y;
  }

  /** Pages as a PDF file without text. */
  public static byte[] pdf(List<BufferedImage> pages) {
    try (PDDocument pdf = new PDDocument()) {
      for (BufferedImage picture : pages) {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        PDImageXObject image = JPEGFactory.createFromImage(pdf, picture, QUALITY, DPI);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          content.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A picture as a file of that kind, such as {@code png}. */
  public static byte[] file(BufferedImage picture, String kind) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(picture, kind, out)) {
        throw new IllegalArgumentException("no writer for " + kind);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
