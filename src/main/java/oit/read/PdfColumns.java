package oit.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oit.read.PdfBands.Band;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables of a PDF page that have no lines drawn around them, by the blank space that goes
 * down between their columns. Careful: a table has at least three columns and four lines, figures
 * in one of its columns, and is no text set in columns.
 */
final class PdfColumns {
  private static final int LEAST_COLUMNS = 3;
  private static final int LEAST_LINES = 4;

  /** Blank between two pieces of a line, in parts of the height of letters. */
  private static final double GAP = 0.42;

  private static final double BLANK = 0.34;

  /** Blank between lines behind which something else begins, in the same measure. */
  private static final double FAR = 3.5;

  /** Blank that goes down between two columns, and part of the lines that may cross it. */
  private static final double CORRIDOR = 0.38;

  private static final double CROSSED = 0.15;

  /** A piece over more of the table's width is running text. */
  private static final double WIDE = 0.6;

  private static final double FIGURES = 0.6;
  private static final double FULL = 0.85;
  private static final double PROSE_WIDTH = 10;
  private static final double EM = 1000;
  private static final double LEAST_HEIGHT = 1.2;
  private static final double MOST_HEIGHT = 2.2;
  private static final int MOST_TRIES = 60;
  private static final int MOST_LETTERS = 30_000;

  /** Letters without a wide blank between them. */
  record Piece(double left, double right, String text) {
    double width() {
      return right - left;
    }

    boolean isFigure() {
      return !text.isEmpty()
          && (Character.isDigit(text.charAt(0)) || text.matches("[(\\-+]?[\\p{Nd}].*|-"));
    }
  }

  /**
   * What stands on one line.
   *
   * @param y of its foot, from the top
   * @param size of its letters
   * @param height of it with the room that its font asks for
   * @param words pieces with any blank between them
   */
  record Line(double y, double size, double height, List<Piece> pieces, List<Piece> words) {}

  private final List<Band> bands;
  private int tries;

  private PdfColumns(List<Band> bands) {
    this.bands = bands;
  }

  /** The tables among letters that stand in no other table, from the top. */
  static List<PdfGrid> of(List<TextPosition> letters) {
    List<PdfGrid> grids = new ArrayList<>();
    if (letters.size() <= MOST_LETTERS) {
      List<Band> bands = PdfBands.of(lines(letters));
      int start = 0;
      for (int i = 1; i <= bands.size(); i++) {
        if (i == bands.size() || isBreak(bands.get(i - 1), bands.get(i))) {
          new PdfColumns(bands.subList(start, i)).grids(grids);
          start = i;
        }
      }
    }
    return grids;
  }

  private static boolean isBreak(Band above, Band below) {
    return below.first() - above.last() > FAR * Math.max(above.size(), below.size());
  }

  private static List<Line> lines(List<TextPosition> letters) {
    List<TextPosition> sorted = new ArrayList<>(letters);
    sorted.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
    List<Line> lines = new ArrayList<>();
    List<TextPosition> line = new ArrayList<>();
    for (TextPosition letter : sorted) {
      if (!line.isEmpty()
          && letter.getYDirAdj() - line.getFirst().getYDirAdj() > size(letter) * 0.3) {
        lines.add(line(line));
        line.clear();
      }
      line.add(letter);
    }
    if (!line.isEmpty()) {
      lines.add(line(line));
    }
    return lines;
  }

  private static double size(TextPosition letter) {
    float size = Math.abs(letter.getYScale());
    return size > 1 ? size : Math.max(1, letter.getFontSizeInPt());
  }

  private static Line line(List<TextPosition> letters) {
    letters.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
    double size = letters.stream().mapToDouble(PdfColumns::size).max().orElse(1);
    return new Line(
        letters.getFirst().getYDirAdj(),
        size,
        size * height(letters.getFirst().getFont()),
        pieces(letters, GAP * size),
        pieces(letters, BLANK * size));
  }

  /** Thai fonts ask for much room, for the marks above and below. */
  private static double height(@Nullable PDFont font) {
    PDFontDescriptor descriptor = font == null ? null : font.getFontDescriptor();
    double height =
        descriptor == null ? 0 : (descriptor.getAscent() - descriptor.getDescent()) / EM;
    return Math.clamp(height, LEAST_HEIGHT, MOST_HEIGHT);
  }

  private static List<Piece> pieces(List<TextPosition> letters, double gap) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    double left = letters.getFirst().getXDirAdj();
    double right = left;
    for (TextPosition letter : letters) {
      if (letter.getXDirAdj() - right > gap && !text.isEmpty()) {
        pieces.add(new Piece(left, right, text.toString()));
        text.setLength(0);
        left = letter.getXDirAdj();
      }
      text.append(letter.getUnicode());
      right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
    }
    pieces.add(new Piece(left, right, text.toString()));
    return pieces;
  }

  /** Tables among lines that follow each other closely. */
  private void grids(List<PdfGrid> grids) {
    int i = 0;
    while (i < bands.size()) {
      if (bands.get(i).pieces().size() < LEAST_COLUMNS || isText(bands.get(i))) {
        i++;
        continue;
      }
      int end = end(i);
      Optional<PdfGrid> table =
          end - i < LEAST_LINES || tries++ > MOST_TRIES
              ? Optional.empty()
              : table(bands.subList(i, end));
      table.ifPresent(grids::add);
      i = table.isPresent() ? end : i + 1;
    }
  }

  /** Past the last line that may belong to a table that begins with line {@code from}. */
  private int end(int from) {
    double left = bands.get(from).left();
    double right = bands.get(from).right();
    int end = from + 1;
    int last = end;
    while (end < bands.size()) {
      Band band = bands.get(end);
      left = Math.min(left, band.left());
      right = Math.max(right, band.right());
      double most = WIDE * (right - left);
      boolean few = band.pieces().size() < LEAST_COLUMNS && band.left() < left + band.size();
      if (isText(band) || (few && band.pieces().stream().anyMatch(p -> p.width() > most))) {
        break;
      }
      end++;
      last = band.pieces().size() > 1 ? end : last;
    }
    return trimmed(last, end);
  }

  /** Single pieces under a table belong to it only if a cell goes on there. */
  private int trimmed(int last, int end) {
    int kept = last;
    while (kept < end && bands.get(kept).left() > bands.get(kept - 1).left() + 1) {
      kept++;
    }
    return kept;
  }

  /** {@code บทนำ ........ 5}: a table of contents, or a form to be filled in. */
  private static boolean isText(Band band) {
    return band.pieces().stream()
        .anyMatch(p -> p.text().contains(".....") || p.text().contains("……"));
  }

  private static Optional<PdfGrid> table(List<Band> bands) {
    List<Line> lines = bands.stream().flatMap(b -> b.lines().stream()).toList();
    double[] columns = columns(lines);
    if (columns.length - 1 < LEAST_COLUMNS) {
      return Optional.empty();
    }
    int first = 0;
    int last = bands.size();
    while (first < last && bands.get(first).isAcross(columns)) {
      first++;
    }
    while (last > first && bands.get(last - 1).isAcross(columns)) {
      last--;
    }
    if (last - first < bands.size()) {
      return last - first < LEAST_LINES ? Optional.empty() : table(bands.subList(first, last));
    }
    long full = bands.stream().filter(b -> b.cells(columns).cardinality() >= LEAST_COLUMNS).count();
    boolean keys = hasKeys(lines, columns);
    if (full < LEAST_LINES
        || (2 * full < bands.size() && !keys)
        || !hasFigures(lines, columns)
        || isProse(lines, columns)) {
      return Optional.empty();
    }
    return Optional.of(PdfGrid.aligned(columns, PdfBands.rows(bands, columns, keys), lines));
  }

  private static Stream<Piece> pieces(List<Line> lines) {
    return lines.stream().flatMap(l -> l.pieces().stream());
  }

  /** The column in which a piece begins. */
  static int column(double[] columns, Piece piece) {
    double at = (piece.left() + Math.min(piece.right(), piece.left() + 4)) / 2;
    int column = 0;
    while (column < columns.length - 2 && at >= columns[column + 1]) {
      column++;
    }
    return column;
  }

  /** Edges of the columns: blanks that hardly any line crosses, and both sides. */
  private static double[] columns(List<Line> lines) {
    double left = pieces(lines).mapToDouble(Piece::left).min().orElse(0);
    double right = pieces(lines).mapToDouble(Piece::right).max().orElse(0);
    double size = lines.stream().mapToDouble(Line::size).max().orElse(1);
    int[] cover = new int[(int) Math.min(5000, Math.max(1, right - left)) + 1];
    for (Line line : lines) {
      for (Piece piece : line.pieces()) {
        int from = (int) (piece.left() - left);
        int to = (int) Math.ceil(piece.right() - left);
        for (int x = Math.max(0, from); x < Math.min(to, cover.length); x++) {
          cover[x]++;
        }
      }
    }
    List<Double> edges = new ArrayList<>(List.of(left - 2));
    int most = (int) (CROSSED * lines.size());
    int start = -1;
    for (int x = 0; x < cover.length; x++) {
      if (cover[x] <= most) {
        start = start < 0 ? x : start;
      } else {
        if (start > 0 && x - start >= CORRIDOR * size) {
          edges.add(left + emptiest(cover, start, x));
        }
        start = -1;
      }
    }
    edges.add(right + 2);
    return edges.stream().mapToDouble(d -> d).toArray();
  }

  /** Middle of the widest stretch that the fewest lines cross. */
  private static double emptiest(int[] cover, int from, int to) {
    int least = Integer.MAX_VALUE;
    for (int x = from; x < to; x++) {
      least = Math.min(least, cover[x]);
    }
    int widest = 0;
    double middle = from;
    int start = from;
    for (int x = from; x <= to; x++) {
      if (x == to || cover[x] > least) {
        if (x - start > widest) {
          widest = x - start;
          middle = (start + x) / 2.0;
        }
        start = x + 1;
      }
    }
    return middle;
  }

  /** A column beside the first in which most cells are figures: amounts, dates, telephones. */
  private static boolean hasFigures(List<Line> lines, double[] columns) {
    for (int column = 0; column < columns.length - 1; column++) {
      if (share(lines, columns, column) >= FIGURES && count(lines, columns, column) >= 3) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first column numbers the rows, whose other cells may run over several lines. */
  private static boolean hasKeys(List<Line> lines, double[] columns) {
    return share(lines, columns, 0) >= FIGURES && count(lines, columns, 0) >= 3;
  }

  private static int count(List<Line> lines, double[] columns, int column) {
    return (int) pieces(lines).filter(p -> column(columns, p) == column).count();
  }

  private static double share(List<Line> lines, double[] columns, int column) {
    long figures = pieces(lines).filter(p -> column(columns, p) == column && p.isFigure()).count();
    return (double) figures / Math.max(1, count(lines, columns, column));
  }

  /** Text set in columns fills them line by line. */
  private static boolean isProse(List<Line> lines, double[] columns) {
    int proses = 0;
    for (int column = 0; column < columns.length - 1; column++) {
      double width = columns[column + 1] - columns[column];
      int number = column;
      long full =
          pieces(lines)
              .filter(p -> column(columns, p) == number && p.width() > FULL * width)
              .count();
      boolean wide = width > PROSE_WIDTH * lines.getFirst().size();
      proses += wide && 2 * full > count(lines, columns, column) ? 1 : 0;
    }
    return proses > 1;
  }
}
