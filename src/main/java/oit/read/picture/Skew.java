package oit.read.picture;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/**
 * How far a scanned page is turned. On a straight page the lines of text make dark and light bands
 * across it; the turn that parts the bands most sharply is the one to undo. Pictures without lines
 * of text are left as they are.
 */
public final class Skew {
  private static final int SIDE = 900;
  private static final int DARK = 128;
  private static final int MOST_POINTS = 80_000;
  private static final double WIDEST = 6;
  private static final double COARSE = 0.5;
  private static final double FINE = 0.1;
  private static final double LEAST = 0.4;

  /** The bands must become so much sharper. */
  private static final double CLEARLY = 1.15;

  private Skew() {}

  /**
   * The page set straight, or itself if it is not turned.
   *
   * @param grey of type {@link BufferedImage#TYPE_BYTE_GRAY}
   */
  public static BufferedImage straight(BufferedImage grey) {
    double degrees = of(grey);
    if (Math.abs(degrees) < LEAST) {
      return grey;
    }
    AffineTransform turn =
        AffineTransform.getRotateInstance(
            -Math.toRadians(degrees), grey.getWidth() / 2.0, grey.getHeight() / 2.0);
    return Picture.draw(grey, grey.getWidth(), grey.getHeight(), turn);
  }

  /** Degrees by which the page is turned clockwise; 0 if that cannot be told. */
  static double of(BufferedImage grey) {
    int step = Math.max(1, Math.max(grey.getWidth(), grey.getHeight()) / SIDE);
    int[] points = new int[2 * MOST_POINTS];
    int count = points(grey, step, points);
    double best = 0;
    double most = sharpness(points, count, 0) * CLEARLY;
    for (double degrees = -WIDEST; degrees <= WIDEST; degrees += COARSE) {
      double sharpness = sharpness(points, count, degrees);
      if (sharpness > most) {
        most = sharpness;
        best = degrees;
      }
    }
    double near = best;
    for (double degrees = near - COARSE; degrees <= near + COARSE; degrees += FINE) {
      double sharpness = sharpness(points, count, degrees);
      if (sharpness > most) {
        most = sharpness;
        best = degrees;
      }
    }
    return best;
  }

  private static int points(BufferedImage grey, int step, int[] points) {
    Raster pixels = grey.getRaster();
    int count = 0;
    for (int y = 0; y < grey.getHeight() && count < MOST_POINTS; y += step) {
      for (int x = 0; x < grey.getWidth() && count < MOST_POINTS; x += step) {
        if (pixels.getSample(x, y, 0) < DARK) {
          points[2 * count] = x / step;
          points[2 * count + 1] = y / step;
          count++;
        }
      }
    }
    return count;
  }

  /** Differences between neighbouring rows of the page turned back by that angle. */
  private static double sharpness(int[] points, int count, double degrees) {
    double slope = Math.tan(Math.toRadians(degrees));
    int[] rows = new int[4 * SIDE];
    for (int i = 0; i < count; i++) {
      int row = SIDE + (int) Math.round(points[2 * i + 1] - points[2 * i] * slope);
      if (row >= 0 && row < rows.length) {
        rows[row]++;
      }
    }
    double sum = 0;
    for (int i = 1; i < rows.length; i++) {
      double difference = rows[i] - rows[i - 1];
      sum += difference * difference;
    }
    return sum;
  }
}
