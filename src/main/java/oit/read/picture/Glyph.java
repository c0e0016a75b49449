package oit.read.picture;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/**
 * The shape of one character, on a grid of its own box, so that size and place do not matter.
 *
 * @param cells ink of each cell, 0–{@value #FULL}, row by row
 * @param slender width of the box over its height
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
record Glyph(byte[] cells, double slender) {

  static final int SIDE = 12;
  static final int FULL = 15;

  /** What a box of a grey picture holds; ink is darker than {@code threshold}. */
  static Glyph of(BufferedImage grey, Rectangle box, int threshold) {
    Raster pixels = grey.getRaster();
    byte[] cells = new byte[SIDE * SIDE];
    for (int row = 0; row < SIDE; row++) {
      for (int column = 0; column < SIDE; column++) {
        int left = box.x + column * box.width / SIDE;
        int right = Math.max(left + 1, box.x + (column + 1) * box.width / SIDE);
        int top = box.y + row * box.height / SIDE;
        int bottom = Math.max(top + 1, box.y + (row + 1) * box.height / SIDE);
        int ink = 0;
        for (int y = top; y < bottom; y++) {
          for (int x = left; x < right; x++) {
            ink += pixels.getSample(x, y, 0) < threshold ? 1 : 0;
          }
        }
        cells[row * SIDE + column] = (byte) (FULL * ink / ((right - left) * (bottom - top)));
      }
    }
    return new Glyph(cells, (double) box.width / box.height);
  }

  /** 0 for the same shape; about 1 for shapes with nothing in common. */
  double distance(Glyph other) {
    long sum = 0;
    for (int i = 0; i < cells.length; i++) {
      int difference = cells[i] - other.cells[i];
      sum += (long) difference * difference;
    }
    double stretch = Math.log(slender / other.slender);
    return Math.sqrt((double) sum / cells.length) / FULL + Math.abs(stretch) * 0.25;
  }

  /** One hexadecimal digit for each cell. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (byte cell : cells) {
      text.append(Character.forDigit(cell, 16));
    }
    return text.toString();
  }

  static Glyph of(String text, double slender) {
    byte[] cells = new byte[SIDE * SIDE];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = (byte) Character.digit(text.charAt(i), 16);
    }
    return new Glyph(cells, slender);
  }
}
