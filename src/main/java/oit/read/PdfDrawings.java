package oit.read;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * The straight lines drawn on one PDF page, from the operators of ISO 32000-1, 8.5: what is stroked
 * across or down, and filled boxes so thin that they are lines. Measured in points from the top
 * left corner of the page as it is shown.
 */
final class PdfDrawings {
  private static final int MOST = 20_000;
  private static final int MOST_POINTS = 5_000;
  private static final double THIN = 3;
  private static final double SHORT = 6;
  private static final double SLANT = 1;

  /** A line across at {@code at} from the top, or down at {@code at} from the left. */
  record Rule(double at, double from, double to) {}

  private final List<Rule> across = new ArrayList<>();
  private final List<Rule> down = new ArrayList<>();
  private final List<Point2D[]> path = new ArrayList<>();
  private final List<Point2D> open = new ArrayList<>();
  private final PDRectangle page;
  private final int rotation;

  /**
   * @param rotation by which the page is shown, in degrees clockwise
   */
  PdfDrawings(PDRectangle page, int rotation) {
    this.page = page;
    this.rotation = rotation;
  }

  List<Rule> across() {
    return across;
  }

  List<Rule> down() {
    return down;
  }

  /** Takes part in drawing; {@code now} leads to the page's own space. */
  void operator(String name, List<COSBase> operands, Matrix now) {
    switch (name) {
      case "m" -> {
        end(false);
        point(operands, now);
      }
      case "l" -> point(operands, now);
      case "c", "v", "y" -> open.clear();
      case "h" -> end(true);
      case "re" -> box(operands, now);
      case "S" -> paint(false, true);
      case "s" -> paint(true, true);
      case "f", "F", "f*" -> paint(true, false);
      case "B", "B*", "b", "b*" -> paint(true, true);
      case "n" -> {
        open.clear();
        path.clear();
      }
      default -> {}
    }
  }

  private void point(List<COSBase> operands, Matrix now) {
    if (operands.size() >= 2 && open.size() < MOST_POINTS) {
      open.add(place(number(operands, 0), number(operands, 1), now));
    }
  }

  private Point2D place(double x, double y, Matrix now) {
    Point2D at = now.transformPoint((float) x, (float) y);
    double fromLeft = at.getX() - page.getLowerLeftX();
    double fromRight = page.getUpperRightX() - at.getX();
    double fromTop = page.getUpperRightY() - at.getY();
    double fromBottom = at.getY() - page.getLowerLeftY();
    return switch (rotation) {
      case 90 -> new Point2D.Double(fromBottom, fromLeft);
      case 180 -> new Point2D.Double(fromRight, fromBottom);
      case 270 -> new Point2D.Double(fromTop, fromRight);
      default -> new Point2D.Double(fromLeft, fromTop);
    };
  }

  private static double number(List<COSBase> operands, int index) {
    return operands.get(index) instanceof COSNumber number ? number.floatValue() : 0;
  }

  private void box(List<COSBase> operands, Matrix now) {
    if (operands.size() < 4) {
      return;
    }
    end(false);
    double x = number(operands, 0);
    double y = number(operands, 1);
    double right = x + number(operands, 2);
    double top = y + number(operands, 3);
    open.add(place(x, y, now));
    open.add(place(right, y, now));
    open.add(place(right, top, now));
    open.add(place(x, top, now));
    end(true);
  }

  private void end(boolean close) {
    if (open.size() > 1 && path.size() < MOST_POINTS) {
      if (close) {
        open.add(open.getFirst());
      }
      path.add(open.toArray(new Point2D[0]));
    }
    open.clear();
  }

  private void paint(boolean close, boolean stroked) {
    end(close);
    for (Point2D[] points : path) {
      if (!thin(points) && stroked) {
        for (int i = 1; i < points.length; i++) {
          line(points[i - 1], points[i]);
        }
      }
    }
    path.clear();
  }

  private void line(Point2D a, Point2D b) {
    if (Math.abs(a.getY() - b.getY()) <= SLANT) {
      add(across, (a.getY() + b.getY()) / 2, a.getX(), b.getX());
    } else if (Math.abs(a.getX() - b.getX()) <= SLANT) {
      add(down, (a.getX() + b.getX()) / 2, a.getY(), b.getY());
    }
  }

  /** Takes a shape that is no more than a line; says false if it is more. */
  private boolean thin(Point2D[] points) {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (Point2D point : points) {
      left = Math.min(left, point.getX());
      right = Math.max(right, point.getX());
      top = Math.min(top, point.getY());
      bottom = Math.max(bottom, point.getY());
    }
    if (bottom - top <= THIN) {
      add(across, (top + bottom) / 2, left, right);
      return true;
    }
    if (right - left <= THIN) {
      add(down, (left + right) / 2, top, bottom);
      return true;
    }
    return false;
  }

  private void add(List<Rule> rules, double at, double from, double to) {
    if (Math.abs(to - from) >= SHORT && rules.size() < MOST) {
      rules.add(new Rule(at, Math.min(from, to), Math.max(from, to)));
    }
  }
}
