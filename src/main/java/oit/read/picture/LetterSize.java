package oit.read.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/**
 * How high the letters of a page are, and what size suits the program that reads them: its model
 * sees each line at a few dozen pixels, and large letters lose their thin strokes on the way there.
 */
final class LetterSize {
  private static final int DARK = 128;
  private static final int LEAST = 5;
  private static final int MOST = 250;
  private static final double THINNEST = 0.15;
  private static final double WIDEST = 4;
  private static final int FEWEST = 40;

  /** Height that suits the program; smaller letters are left as they are. */
  private static final double BEST = 14.5;

  /** Less than this is hardly worth it. */
  private static final double LARGEST = 0.85;

  private static final double SMALLEST = 0.25;

  private LetterSize() {}

  /** By how much a page is to be made smaller for the program: 1 if not at all. */
  static double factor(BufferedImage grey) {
    int height = of(grey);
    double factor = height == 0 ? 1 : BEST / height;
    return factor > LARGEST ? 1 : Math.max(SMALLEST, factor);
  }

  /**
   * The page made smaller, each pixel the mean of those it stands for, so that thin strokes stay.
   *
   * @param grey of type {@link BufferedImage#TYPE_BYTE_GRAY}
   */
  static BufferedImage reduced(BufferedImage grey, double factor) {
    int width = Math.max(1, (int) Math.round(grey.getWidth() * factor));
    int height = Math.max(1, (int) Math.round(grey.getHeight() * factor));
    byte[] from = pixels(grey);
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    byte[] to = pixels(small);
    float[] sums = new float[width];
    double[] columns = edges(width, grey.getWidth());
    double[] rows = edges(height, grey.getHeight());
    for (int y = 0; y < height; y++) {
      Arrays.fill(sums, 0);
      for (int row = (int) rows[y]; row < rows[y + 1]; row++) {
        float part = (float) (Math.min(row + 1, rows[y + 1]) - Math.max(row, rows[y]));
        add(from, row * grey.getWidth(), columns, part, sums);
      }
      double area = (columns[1] - columns[0]) * (rows[1] - rows[0]);
      for (int x = 0; x < width; x++) {
        to[y * width + x] = (byte) Math.min(255, Math.round(sums[x] / area));
      }
    }
    return small;
  }

  private static void add(byte[] from, int start, double[] columns, float part, float[] sums) {
    for (int x = 0; x < sums.length; x++) {
      double left = columns[x];
      double right = columns[x + 1];
      float sum = 0;
      for (int column = (int) left; column < right; column++) {
        double wide = Math.min(column + 1, right) - Math.max(column, left);
        sum += (float) wide * (from[start + column] & 0xFF);
      }
      sums[x] += part * sum;
    }
  }

  private static double[] edges(int count, int length) {
    double[] edges = new double[count + 1];
    for (int i = 0; i <= count; i++) {
      edges[i] = (double) i * length / count;
    }
    return edges;
  }

  private static byte[] pixels(BufferedImage grey) {
    return ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
  }

  /**
   * Height in pixels at which most of the ink of letters stands; 0 if there are hardly any letters.
   *
   * @param grey of type {@link BufferedImage#TYPE_BYTE_GRAY}
   */
  static int of(BufferedImage grey) {
    int width = grey.getWidth();
    byte[] pixels = pixels(grey).clone();
    long[] area = new long[MOST + 1];
    int[] stack = new int[1 << 12];
    int letters = 0;
    for (int start = 0; start < pixels.length; start++) {
      if ((pixels[start] & 0xFF) >= DARK) {
        continue;
      }
      int left = start % width;
      int right = left;
      int top = start / width;
      int bottom = top;
      int size = 0;
      stack[size++] = start;
      pixels[start] = (byte) 0xFF;
      while (size > 0) {
        int at = stack[--size];
        int x = at % width;
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, at / width);
        bottom = Math.max(bottom, at / width);
        if (size + 4 > stack.length) {
          stack = Arrays.copyOf(stack, 2 * stack.length);
        }
        size = push(pixels, x > 0 ? at - 1 : -1, stack, size);
        size = push(pixels, x + 1 < width ? at + 1 : -1, stack, size);
        size = push(pixels, at - width, stack, size);
        size = push(pixels, at + width < pixels.length ? at + width : -1, stack, size);
      }
      int high = bottom - top + 1;
      int wide = right - left + 1;
      if (high >= LEAST && high <= MOST && wide >= THINNEST * high && wide <= WIDEST * high) {
        area[high] += (long) high * wide;
        letters++;
      }
    }
    return letters < FEWEST ? 0 : middle(area);
  }

  private static int push(byte[] pixels, int at, int[] stack, int size) {
    if (at < 0 || (pixels[at] & 0xFF) >= DARK) {
      return size;
    }
    pixels[at] = (byte) 0xFF;
    stack[size] = at;
    return size + 1;
  }

  private static int middle(long[] area) {
    long left = Arrays.stream(area).sum() / 2;
    int height = 0;
    while (left >= area[height]) {
      left -= area[height++];
    }
    return height;
  }
}
