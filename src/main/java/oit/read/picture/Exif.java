package oit.read.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The turn that a camera notes in a JPEG file (Exif 2.3, tag 0x0112). */
final class Exif {
  private static final int ORIENTATION = 0x0112;
  private static final int MOST_ENTRIES = 200;

  private Exif() {}

  /** 1–8; 1, the picture as it lies, also where nothing is noted. */
  static int orientation(byte[] jpeg) {
    int at = 2;
    while (at + 4 <= jpeg.length && (jpeg[at] & 255) == 0xFF) {
      int marker = jpeg[at + 1] & 255;
      int length = ((jpeg[at + 2] & 255) << 8) | (jpeg[at + 3] & 255);
      if (marker == 0xDA || length < 2) {
        return 1;
      }
      if (marker == 0xE1 && at + 2 + length <= jpeg.length && isExif(jpeg, at + 4)) {
        return inTiff(ByteBuffer.wrap(jpeg, at + 10, Math.max(0, length - 8)).slice());
      }
      at += 2 + length;
    }
    return 1;
  }

  private static boolean isExif(byte[] b, int at) {
    return at + 6 <= b.length
        && b[at] == 'E'
        && b[at + 1] == 'x'
        && b[at + 2] == 'i'
        && b[at + 3] == 'f'
        && b[at + 4] == 0;
  }

  private static int inTiff(ByteBuffer tiff) {
    if (tiff.remaining() < 8) {
      return 1;
    }
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 8 || directory > tiff.limit() - 2) {
      return 1;
    }
    int entries = Math.min(tiff.getShort(directory) & 0xFFFF, MOST_ENTRIES);
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if (entry + 12 > tiff.limit()) {
        return 1;
      }
      if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
        int value = tiff.getShort(entry + 8) & 0xFFFF;
        return value >= 1 && value <= 8 ? value : 1;
      }
    }
    return 1;
  }
}
