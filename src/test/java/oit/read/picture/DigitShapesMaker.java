package oit.read.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes {@code thai-digits.txt}: the Thai digits as the fonts named on the command line draw them,
 * upright and bold. Its first argument is the file to write.
 */
final class DigitShapesMaker {
  private static final int SIZE = 67;

  private DigitShapesMaker() {}

  public static void main(String[] arguments) throws IOException, FontFormatException {
    List<String> lines = new ArrayList<>();
    lines.add("# digit,font,width in thousandths of the height,ink of each cell row by row");
    for (int i = 1; i < arguments.length; i++) {
      Path file = Path.of(arguments[i]);
      Font font = Font.createFont(Font.TRUETYPE_FONT, file.toFile()).deriveFont((float) SIZE);
      String name = file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
      for (int digit = 0; digit < 10; digit++) {
        Glyph glyph = draw((char) ('๐' + digit), font);
        lines.add(DigitShapes.line(new DigitShapes.Known(digit, name, glyph)));
      }
    }
    Files.write(Path.of(arguments[0]), lines);
  }

  /** The largest patch of ink that the character makes. */
  static Glyph draw(char character, Font font) {
    BufferedImage picture = new BufferedImage(3 * SIZE, 3 * SIZE, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 3 * SIZE, 3 * SIZE);
    pen.setColor(Color.BLACK);
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setFont(font);
    pen.drawString(String.valueOf(character), SIZE, 2 * SIZE);
    pen.dispose();
    Rectangle all = new Rectangle(0, 0, 3 * SIZE, 3 * SIZE);
    Rectangle largest = new Rectangle();
    for (Rectangle box : Blobs.in(picture, all, 128)) {
      if (box.width * box.height > largest.width * largest.height) {
        largest = box;
      }
    }
    return Glyph.of(picture, largest, 128);
  }
}
