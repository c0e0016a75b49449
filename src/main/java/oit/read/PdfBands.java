package oit.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import oit.read.PdfColumns.Line;
import oit.read.PdfColumns.Piece;

/**
 * Which lines make one row of a table without drawn lines: a row begins where its number stands, or
 * behind a wider blank; cells may stand in the middle of their row.
 */
final class PdfBands {
  /** A blank this much wider than those inside of cells parts rows. */
  private static final double WIDER = 1.25;

  /** Lines closer than this, in parts of their height, stand side by side. */
  private static final double SAME = 0.68;

  private static final double OVER = 0.85;
  private static final double UNDER = 0.3;

  /** Lines side by side, and their pieces from the left. */
  record Band(List<Line> lines, List<Piece> pieces) {
    double first() {
      return lines.getFirst().y();
    }

    double last() {
      return lines.getLast().y();
    }

    double size() {
      return lines.getFirst().size();
    }

    double top() {
      return first() - OVER * size();
    }

    double bottom() {
      return last() + UNDER * lines.getLast().size();
    }

    double left() {
      return pieces.getFirst().left();
    }

    double right() {
      return pieces.stream().mapToDouble(Piece::right).max().orElse(left());
    }

    /** Whether it goes over most edges between columns, as running text does. */
    boolean isAcross(double[] columns) {
      int crossed = 0;
      for (int i = 1; i < columns.length - 1; i++) {
        double edge = columns[i];
        crossed +=
            lines.stream()
                    .flatMap(line -> line.words().stream())
                    .anyMatch(word -> word.left() < edge - 1 && word.right() > edge + 1)
                ? 1
                : 0;
      }
      return 2 * crossed > columns.length - 2;
    }

    BitSet cells(double[] columns) {
      BitSet cells = new BitSet();
      for (Line line : lines) {
        line.words().forEach(word -> cells.set(PdfColumns.column(columns, word)));
      }
      return cells;
    }
  }

  private PdfBands() {}

  /** Lines from the top put together where they stand side by side. */
  static List<Band> of(List<Line> lines) {
    List<Band> bands = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size()
          || lines.get(i).y() - lines.get(i - 1).y() >= SAME * lines.get(i).height()) {
        List<Line> side = List.copyOf(lines.subList(start, i));
        List<Piece> pieces =
            side.stream()
                .flatMap(l -> l.pieces().stream())
                .sorted(Comparator.comparingDouble(Piece::left))
                .toList();
        bands.add(new Band(side, pieces));
        start = i;
      }
    }
    return bands;
  }

  /**
   * Edges of the rows from the top, in points.
   *
   * @param keys whether the first column numbers the rows
   */
  static double[] rows(List<Band> bands, double[] columns, boolean keys) {
    double least = Double.MAX_VALUE;
    double most = 0;
    for (int i = 1; i < bands.size(); i++) {
      double gap = bands.get(i).first() - bands.get(i - 1).last();
      least = Math.min(least, gap);
      most = Math.max(most, gap);
    }
    boolean parted = most > WIDER * least;
    List<Double> edges = new ArrayList<>(List.of(bands.getFirst().top() - 2));
    boolean hasStrong = isStrong(bands.getFirst(), columns, keys);
    for (int i = 1; i < bands.size(); i++) {
      Band above = bands.get(i - 1);
      Band band = bands.get(i);
      boolean strong = isStrong(band, columns, keys);
      boolean far = band.first() - above.last() > (1 + WIDER) / 2 * least;
      boolean begins = parted ? far || (strong && hasStrong) : !keys || strong;
      if (begins) {
        edges.add((above.bottom() + band.top()) / 2);
      }
      hasStrong = strong || (hasStrong && !begins);
    }
    edges.add(bands.getLast().bottom() + 2);
    return edges.stream().mapToDouble(d -> d).toArray();
  }

  /** Whether a row has at most one such band. */
  private static boolean isStrong(Band band, double[] columns, boolean keys) {
    BitSet cells = band.cells(columns);
    return keys ? cells.get(0) : 2 * cells.cardinality() > columns.length - 1;
  }
}
