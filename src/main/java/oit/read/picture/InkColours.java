package oit.read.picture;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import org.jspecify.annotations.Nullable;

/**
 * JPEG pictures in the four inks of printers (CMYK). Adobe's programs write them upside down, 255
 * for no ink, and say so in a marker (APP14), also whether the first three are stored as brightness
 * and colour (YCCK).
 */
final class InkColours {
  private static final int BANDS = 4;
  private static final int FRAME_OF_BANDS = 9;
  private static final int YCCK = 2;

  private InkColours() {}

  /** Whether the file is a JPEG picture of four bands. */
  static boolean isIn(byte[] file) {
    int frame = segment(file, 0xC0, 0xC2);
    return frame >= 0
        && frame + FRAME_OF_BANDS < file.length
        && (file[frame + FRAME_OF_BANDS] & 255) == BANDS;
  }

  /** Shades of grey, for what the bands of the file were decoded to. */
  static BufferedImage grey(Raster inks, byte[] file) {
    int adobe = segment(file, 0xEE, 0xEE);
    boolean inverted = adobe >= 0;
    boolean ycck = adobe >= 0 && adobe + 15 < file.length && file[adobe + 15] == YCCK;
    int width = inks.getWidth();
    BufferedImage grey = new BufferedImage(width, inks.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    WritableRaster out = grey.getRaster();
    int @Nullable [] row = null;
    int[] shades = new int[width];
    for (int y = 0; y < inks.getHeight(); y++) {
      row = inks.getPixels(0, y, width, 1, row);
      for (int x = 0; x < width; x++) {
        int light = light(row, x * BANDS, ycck);
        int black = row[x * BANDS + 3];
        shades[x] = (inverted ? light * black : (255 - light) * (255 - black)) / 255;
      }
      out.setPixels(0, y, width, 1, shades);
    }
    return grey;
  }

  /** Brightness of the three colours as they are stored (ITU-R BT.601). */
  private static int light(int[] row, int at, boolean ycck) {
    return ycck ? row[at] : (299 * row[at] + 587 * row[at + 1] + 114 * row[at + 2]) / 1000;
  }

  /** Where a segment with a marker in that range begins; -1 if there is none before the picture. */
  private static int segment(byte[] b, int first, int last) {
    int at = 2;
    if (b.length < 4 || (b[0] & 255) != 0xFF || (b[1] & 255) != 0xD8) {
      return -1;
    }
    while (at + 4 <= b.length && (b[at] & 255) == 0xFF) {
      int marker = b[at + 1] & 255;
      if (marker >= first && marker <= last) {
        return at;
      }
      int length = ((b[at + 2] & 255) << 8) | (b[at + 3] & 255);
      if (marker == 0xDA || length < 2) {
        return -1;
      }
      at += 2 + length;
    }
    return -1;
  }
}
