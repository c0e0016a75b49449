package oit.read;

import org.jspecify.annotations.Nullable;

/** Width and height of a picture from its header; the picture itself is never decoded. */
record ImageHeader(int width, int height) {

  static boolean isImage(byte[] b) {
    return isPng(b) || isJpeg(b) || isGif(b) || isWebp(b);
  }

  private static boolean isPng(byte[] b) {
    return Bytes.startsWith(b, 0x89, 'P', 'N', 'G');
  }

  private static boolean isJpeg(byte[] b) {
    return Bytes.startsWith(b, 0xFF, 0xD8, 0xFF);
  }

  private static boolean isGif(byte[] b) {
    return Bytes.startsWith(b, 'G', 'I', 'F', '8');
  }

  static boolean isWebp(byte[] b) {
    return Bytes.startsWith(b, 'R', 'I', 'F', 'F') && Bytes.at(b, 8, 'W', 'E', 'B', 'P');
  }

  /** The header, or null if it is broken or cut off. */
  static @Nullable ImageHeader of(byte[] b) {
    if (isPng(b) && b.length >= 24) {
      return sized(big(b, 16, 4), big(b, 20, 4));
    }
    if (isGif(b) && b.length >= 10) {
      return sized(little(b, 6, 2), little(b, 8, 2));
    }
    if (isWebp(b) && b.length >= 30) {
      return webp(b);
    }
    return isJpeg(b) ? jpeg(b) : null;
  }

  private static @Nullable ImageHeader jpeg(byte[] b) {
    int at = 2;
    while (at + 9 < b.length && (b[at] & 255) == 0xFF) {
      int marker = b[at + 1] & 255;
      if (marker == 0xFF) {
        at++;
      } else if (marker >= 0xC0
          && marker <= 0xCF
          && marker != 0xC4
          && marker != 0xC8
          && marker != 0xCC) {
        return sized(big(b, at + 7, 2), big(b, at + 5, 2));
      } else if ((marker >= 0xD0 && marker <= 0xD9) || marker == 1) {
        at += 2;
      } else {
        at += 2 + Math.max(2, big(b, at + 2, 2));
      }
    }
    return null;
  }

  private static @Nullable ImageHeader webp(byte[] b) {
    return switch (b[15]) {
      case 'X' -> sized(little(b, 24, 3) + 1, little(b, 27, 3) + 1);
      case 'L' -> {
        int bits = little(b, 21, 4);
        yield sized((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1);
      }
      default -> sized(little(b, 26, 2) & 0x3FFF, little(b, 28, 2) & 0x3FFF);
    };
  }

  private static @Nullable ImageHeader sized(int width, int height) {
    return width > 0 && height > 0 ? new ImageHeader(width, height) : null;
  }

  private static int big(byte[] b, int at, int size) {
    int value = 0;
    for (int i = 0; i < size; i++) {
      value = (value << 8) | (b[at + i] & 255);
    }
    return value;
  }

  private static int little(byte[] b, int at, int size) {
    int value = 0;
    for (int i = size - 1; i >= 0; i--) {
      value = (value << 8) | (b[at + i] & 255);
    }
    return value;
  }
}
