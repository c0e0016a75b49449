package oit.read.picture;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Patches of ink that hang together: each Thai digit is one. */
final class Blobs {
  private static final int MOST = 200;

  private Blobs() {}

  /**
   * Halfway between the darkest and the lightest pixel of the area; white if it is all of one kind.
   */
  static int threshold(BufferedImage grey, Rectangle area) {
    int least = 255;
    int most = 0;
    Raster pixels = grey.getRaster();
    for (int y = area.y; y < area.y + area.height; y++) {
      for (int x = area.x; x < area.x + area.width; x++) {
        int value = pixels.getSample(x, y, 0);
        least = Math.min(least, value);
        most = Math.max(most, value);
      }
    }
    return most - least < 60 ? 0 : (most + least) / 2;
  }

  /** Their boxes from left to right, in pixels of the picture. */
  static List<Rectangle> in(BufferedImage grey, Rectangle area, int threshold) {
    Raster pixels = grey.getRaster();
    boolean[] seen = new boolean[area.width * area.height];
    List<Rectangle> boxes = new ArrayList<>();
    Deque<int[]> next = new ArrayDeque<>();
    for (int start = 0; start < seen.length && boxes.size() < MOST; start++) {
      int x = start % area.width;
      int y = start / area.width;
      if (seen[start] || pixels.getSample(area.x + x, area.y + y, 0) >= threshold) {
        continue;
      }
      Rectangle box = new Rectangle(x, y, 1, 1);
      seen[start] = true;
      next.add(new int[] {x, y});
      while (!next.isEmpty()) {
        int[] at = next.remove();
        box.add(new Rectangle(at[0], at[1], 1, 1));
        for (int dy = -1; dy <= 1; dy++) {
          for (int dx = -1; dx <= 1; dx++) {
            int nx = at[0] + dx;
            int ny = at[1] + dy;
            if (nx >= 0
                && ny >= 0
                && nx < area.width
                && ny < area.height
                && !seen[ny * area.width + nx]
                && pixels.getSample(area.x + nx, area.y + ny, 0) < threshold) {
              seen[ny * area.width + nx] = true;
              next.add(new int[] {nx, ny});
            }
          }
        }
      }
      box.translate(area.x, area.y);
      boxes.add(box);
    }
    boxes.sort(Comparator.comparingInt(b -> b.x));
    return boxes;
  }
}
