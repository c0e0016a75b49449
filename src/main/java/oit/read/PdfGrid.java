package oit.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import oit.read.PdfDrawings.Rule;

/**
 * A table of a PDF page as its lines show it: columns between lines that go down, rows between
 * lines that go across. A cell reaches over every place where no line is drawn.
 */
final class PdfGrid {
  private static final double NEAR = 3;
  private static final double LEAST_WIDTH = 5;
  private static final int MOST_RULES = 1500;
  private static final int MOST_ROWS = 400;
  private static final int MOST_COLUMNS = 60;

  /** Of its cells so many must say something; the boxes of a chart are connected otherwise. */
  private static final double FILLED = 0.35;

  /** Edges may lie so far apart on two pages that show one table. */
  private static final double SAME = 4;

  private static final double SAME_ALIGNED = 15;

  private final double same;
  private final double[] columns;
  private final double[] rows;
  private final int[] origins;
  private final BitSet filled = new BitSet();

  private PdfGrid(
      double[] columns, double[] rows, List<Rule> across, List<Rule> down, double same) {
    this.same = same;
    this.columns = columns;
    this.rows = rows;
    origins = new int[(rows.length - 1) * (columns.length - 1)];
    BitSet left = drawn(down, columns, rows, 1, columns.length - 1);
    BitSet above = drawn(across, rows, columns, columns.length - 1, 1);
    int[] top = new int[origins.length];
    int[] first = new int[origins.length];
    for (int i = 0; i < origins.length; i++) {
      int column = i % width();
      top[i] = i < width() || above.get(i) ? i : top[i - width()];
      first[i] = column == 0 || left.get(i) ? i : first[i - 1];
      origins[i] = top[first[i]];
    }
  }

  /**
   * Cells that begin at a line.
   *
   * @param edges at which the lines may lie; {@code between} those that the lines may reach over
   * @param step from a cell to the one behind the next edge; {@code stride} to the one beside it
   */
  private static BitSet drawn(
      List<Rule> rules, double[] edges, double[] between, int step, int stride) {
    BitSet drawn = new BitSet();
    for (Rule rule : rules) {
      for (int edge = 0; edge < edges.length - 1; edge++) {
        if (Math.abs(rule.at() - edges[edge]) <= LEAST_WIDTH) {
          for (int i = 0; i < between.length - 1; i++) {
            double middle = (between[i] + between[i + 1]) / 2;
            if (middle >= rule.from() && middle <= rule.to()) {
              drawn.set(edge * step + i * stride);
            }
          }
        }
      }
    }
    return drawn;
  }

  int width() {
    return columns.length - 1;
  }

  /** Whether another grid has the same columns, so that it may go on with its table. */
  boolean isLike(PdfGrid other) {
    if (columns.length != other.columns.length) {
      return false;
    }
    for (int i = 0; i < columns.length; i++) {
      if (Math.abs(columns[i] - other.columns[i]) > Math.min(same, other.same)) {
        return false;
      }
    }
    return true;
  }

  /**
   * A table without drawn lines: its cells have their edges all around, unless a piece of text
   * reaches over the edge between two columns.
   */
  static PdfGrid aligned(double[] columns, double[] rows, List<PdfColumns.Line> lines) {
    double left = columns[0];
    double right = columns[columns.length - 1];
    List<Rule> across = new ArrayList<>();
    for (double y : rows) {
      across.add(new Rule(y, left, right));
    }
    List<Rule> down = new ArrayList<>();
    for (int row = 0; row < rows.length - 1; row++) {
      for (double edge : columns) {
        if (!isCrossed(edge, rows[row], rows[row + 1], lines)) {
          down.add(new Rule(edge, rows[row], rows[row + 1]));
        }
      }
    }
    return new PdfGrid(columns, rows, across, down, SAME_ALIGNED);
  }

  private static boolean isCrossed(
      double edge, double top, double bottom, List<PdfColumns.Line> lines) {
    return lines.stream()
        .filter(line -> line.y() > top && line.y() < bottom)
        .flatMap(line -> line.words().stream())
        .anyMatch(word -> word.left() < edge - 1 && word.right() > edge + 1);
  }

  /** The tables that the lines make, the smallest first. */
  static List<PdfGrid> of(PdfDrawings drawings) {
    List<Rule> across = merged(drawings.across());
    List<Rule> down = merged(drawings.down());
    List<PdfGrid> grids = new ArrayList<>();
    if (across.size() > MOST_RULES || down.size() > MOST_RULES) {
      return grids;
    }
    BitSet left = new BitSet();
    left.set(0, across.size());
    for (int first = left.nextSetBit(0); first >= 0; first = left.nextSetBit(first)) {
      List<Rule> ownAcross = new ArrayList<>();
      List<Rule> ownDown = new ArrayList<>();
      left.clear(first);
      ownAcross.add(across.get(first));
      connect(across, left, down, ownAcross, ownDown);
      grid(ownAcross, ownDown, grids);
    }
    grids.sort(Comparator.comparingDouble(PdfGrid::area));
    return grids;
  }

  /** Takes everything that touches what has been taken. */
  private static void connect(
      List<Rule> across, BitSet left, List<Rule> down, List<Rule> ownAcross, List<Rule> ownDown) {
    BitSet taken = new BitSet();
    for (int next = 0; next < ownAcross.size(); next++) {
      for (int d = taken.nextClearBit(0); d < down.size(); d = taken.nextClearBit(d + 1)) {
        if (meet(ownAcross.get(next), down.get(d))) {
          taken.set(d);
          ownDown.add(down.get(d));
          for (int a = left.nextSetBit(0); a >= 0; a = left.nextSetBit(a + 1)) {
            if (meet(across.get(a), down.get(d))) {
              left.clear(a);
              ownAcross.add(across.get(a));
            }
          }
        }
      }
    }
  }

  private static boolean meet(Rule across, Rule down) {
    return covers(across, down.at()) && covers(down, across.at());
  }

  private static boolean covers(Rule rule, double at) {
    return at >= rule.from() - NEAR && at <= rule.to() + NEAR;
  }

  private static void grid(List<Rule> across, List<Rule> down, List<PdfGrid> grids) {
    double[] columns = edges(down, across);
    double[] rows = edges(across, down);
    if (columns.length > 2
        && rows.length > 2
        && columns.length <= MOST_COLUMNS
        && rows.length <= MOST_ROWS) {
      grids.add(new PdfGrid(columns, rows, across, down, SAME));
    }
  }

  /** Where the lines lie, and where those that cross them begin and end: many have no frame. */
  private static double[] edges(List<Rule> rules, List<Rule> crossing) {
    double[] all =
        java.util.stream.DoubleStream.concat(
                rules.stream().mapToDouble(Rule::at),
                java.util.stream.DoubleStream.of(
                    crossing.stream().mapToDouble(Rule::from).min().orElse(0),
                    crossing.stream().mapToDouble(Rule::to).max().orElse(0)))
            .sorted()
            .toArray();
    double[] edges = new double[all.length];
    int count = 0;
    for (double at : all) {
      if (count == 0 || at - edges[count - 1] > LEAST_WIDTH) {
        edges[count++] = at;
      }
    }
    return java.util.Arrays.copyOf(edges, count);
  }

  /** One line for pieces that lie on one another or go on. */
  private static List<Rule> merged(List<Rule> rules) {
    List<Rule> sorted =
        rules.stream()
            .sorted(Comparator.comparingDouble(Rule::at).thenComparingDouble(Rule::from))
            .toList();
    List<Rule> merged = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).at() - sorted.get(start).at() > NEAR / 2) {
        join(sorted.subList(start, i), merged);
        start = i;
      }
    }
    return merged;
  }

  private static void join(List<Rule> level, List<Rule> merged) {
    List<Rule> sorted = new ArrayList<>(level);
    sorted.sort(Comparator.comparingDouble(Rule::from));
    double at = sorted.getFirst().at();
    double from = sorted.getFirst().from();
    double to = sorted.getFirst().to();
    for (Rule rule : sorted) {
      if (rule.from() > to + NEAR) {
        merged.add(new Rule(at, from, to));
        from = rule.from();
      }
      to = Math.max(to, rule.to());
    }
    merged.add(new Rule(at, from, to));
  }

  private double area() {
    return (columns[columns.length - 1] - columns[0]) * (rows[rows.length - 1] - rows[0]);
  }

  /** The cell in which a point lies, as a number that grows row by row; -1 outside. */
  int cell(double x, double y) {
    int row = between(rows, y);
    int column = between(columns, x);
    return row < 0 || column < 0 ? -1 : origins[row * width() + column];
  }

  private static int between(double[] edges, double at) {
    int found = java.util.Arrays.binarySearch(edges, at);
    int index = found >= 0 ? found : -found - 2;
    return index >= edges.length - 1 ? -1 : index;
  }

  /** Columns that a cell covers. */
  int wide(int cell) {
    int wide = 1;
    while (cell % width() + wide < width() && origins[cell + wide] == cell) {
      wide++;
    }
    return wide;
  }

  /** Rows that a cell covers. */
  int high(int cell) {
    int high = 1;
    while (cell + high * width() < origins.length && origins[cell + high * width()] == cell) {
      high++;
    }
    return high;
  }

  /** Notes that a cell says something. */
  void fill(int cell) {
    filled.set(cell);
  }

  /** Whether what is written in it makes it a table, not a frame, a form or a chart. */
  boolean isTable() {
    BitSet cells = new BitSet();
    BitSet filledRows = new BitSet();
    BitSet filledColumns = new BitSet();
    for (int cell : origins) {
      cells.set(cell);
    }
    for (int cell = filled.nextSetBit(0); cell >= 0; cell = filled.nextSetBit(cell + 1)) {
      filledRows.set(cell / width());
      filledColumns.set(cell % width());
    }
    return filledRows.cardinality() > 1
        && filledColumns.cardinality() > 1
        && filled.cardinality() >= FILLED * cells.cardinality();
  }
}
