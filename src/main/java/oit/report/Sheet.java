package oit.report;

import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/**
 * One sheet of a {@link Book}: a header row that stays in view, filters, and rows of wrapped cells;
 * prints on A4 across, its header on every page. For one thread.
 */
public final class Sheet {

  /** A column: its head, and its width in digits of the standard font. */
  public record Column(String head, double width) {}

  static final int FONT_SIZE = 14;
  private static final int TITLE_SIZE = 18;

  // in points, of the standard font
  private static final double LINE_HEIGHT = 22;
  private static final double ROOM = 4;
  // how much of a line words fill before they wrap
  private static final double FILLED = 0.85;

  /** Longer ones Excel calls damage. */
  static final int LONGEST_HREF = 2_000;

  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
  private static final int MOST_LINKS = 65_000;
  private static final String HEAD_FILL = "FF1F3A5F";
  private static final String HEAD_INK = "FFFFFFFF";
  // not quite black: LibreOffice forgets the font of cells whose font is the workbook's own
  private static final String INK = "FF1A1A1A";
  private static final String LINK_INK = "FF0B57D0";
  private static final String RULE = "FFBFC7D1";

  private final Worksheet sheet;
  private final List<Column> columns;
  private final Wording words;
  private final int head;
  private int rows;
  private int links;
  private boolean filtered = true;

  Sheet(Worksheet sheet, List<String> lead, List<Column> columns, Wording words) {
    this.sheet = sheet;
    this.columns = List.copyOf(columns);
    this.words = words;
    this.head = lead.size();
    for (int i = 0; i < head; i++) {
      sheet.value(i, 0, escaped(PlainText.line(lead.get(i), PageText.LONG)));
      var style = sheet.style(i, 0).fontColor(INK);
      (i == 0 ? style.bold().fontSize(TITLE_SIZE) : style).set();
      sheet.rowHeight(i, i == 0 ? 2 * LINE_HEIGHT : LINE_HEIGHT);
    }
    for (int c = 0; c < columns.size(); c++) {
      sheet.width(c, columns.get(c).width());
      sheet.value(head, c, escaped(PlainText.line(columns.get(c).head(), PageText.SHORT)));
    }
    sheet
        .range(head, 0, head, columns.size() - 1)
        .style()
        .bold()
        .fontColor(HEAD_INK)
        .fillColor(HEAD_FILL)
        .wrapText(true)
        .verticalAlignment("center")
        .borderStyle("thin")
        .borderColor(RULE)
        .set();
    sheet.rowHeight(head, height(columns.stream().map(c -> Cell.text(c.head())).toList()));
    rows = head + 1;
    freeze(0);
    setPaper();
  }

  /** Keeps so many columns in view, too. */
  public Sheet freeze(int leftColumns) {
    sheet.freezePane(leftColumns, head + 1);
    return this;
  }

  /** For a sheet that is read from top to bottom. */
  public Sheet withoutFilter() {
    filtered = false;
    return this;
  }

  /** Adds a row; there may be fewer cells than columns. A full sheet takes no more. */
  public void row(List<Cell> cells) {
    if (rows == Worksheet.MAX_ROWS) {
      return;
    }
    for (int c = 0; c < columns.size(); c++) {
      put(rows, c, c < cells.size() ? cells.get(c) : Cell.EMPTY);
    }
    sheet.rowHeight(rows, height(cells));
    rows++;
  }

  /** In points. Not every program makes room for wrapped text by itself. */
  private double height(List<Cell> cells) {
    int lines = 1;
    for (int c = 0; c < cells.size(); c++) {
      String text =
          switch (cells.get(c)) {
            case Cell.Text words -> words.text();
            case Cell.Link link -> link.text();
            case Cell.Figure f -> "";
            case Cell.Share s -> "";
            case Cell.Time t -> "";
          };
      double room = Math.max(4, columns.get(c).width() * FILLED);
      int needed =
          text.lines().mapToInt(l -> 1 + (int) (Math.max(0, TextWidth.of(l) - 1) / room)).sum();
      lines = Math.max(lines, needed);
    }
    return Math.min(Worksheet.MAX_ROW_HEIGHT, lines * LINE_HEIGHT + ROOM);
  }

  /** Adds a row. */
  public void row(Cell... cells) {
    row(List.of(cells));
  }

  void finish() {
    if (filtered && rows > head + 1) {
      sheet.setAutoFilter(head, 0, rows - 1, columns.size() - 1);
    }
  }

  private void put(int row, int column, Cell cell) {
    var style = sheet.style(row, column).wrapText(true).verticalAlignment("top");
    style.borderStyle("thin").borderColor(RULE).fontColor(INK);
    switch (cell) {
      case Cell.Text text -> {
        if (!text.text().isEmpty()) {
          sheet.value(row, column, escaped(text.text()));
        }
        if (text.tone() != Cell.Tone.PLAIN) {
          style.fillColor(fill(text.tone()));
        }
      }
      case Cell.Figure figure -> {
        sheet.value(row, column, figure.value());
        style.format(figure.decimals() == 0 ? "#,##0" : "#,##0." + "0".repeat(figure.decimals()));
        style.horizontalAlignment("right").indent(1);
      }
      case Cell.Share share -> {
        sheet.value(row, column, share.value());
        style.format("0%").horizontalAlignment("right").indent(1);
      }
      case Cell.Time time -> {
        sheet.value(row, column, time.time());
        style
            .format(words.say(time.clock() ? "xlsx.time" : "xlsx.day"))
            .horizontalAlignment("left");
      }
      case Cell.Link link -> {
        if (links++ < MOST_LINKS) {
          sheet.hyperlink(row, column, new CellLink(link, row, column));
          style.fontColor(LINK_INK).underlined();
        } else {
          sheet.value(row, column, escaped(link.text()));
        }
      }
    }
    style.set();
  }

  /** Readers take {@code _x000D_} for a character (ISO 29500-1, 22.4.2.4), the library does not. */
  private static String escaped(String text) {
    return ESCAPE.matcher(text).replaceAll("_x005F_");
  }

  private static String fill(Cell.Tone tone) {
    return switch (tone) {
      case GOOD -> "FFD3EFDD";
      case FAIR -> "FFFFF0C2";
      case OLD -> "FFEADCF8";
      case BAD -> "FFFBD5D5";
      case UNKNOWN -> "FFD6E9F5";
      case PLAIN -> "FFFFFFFF";
    };
  }

  private void setPaper() {
    sheet.repeatRows(head);
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.leftMargin(0.4f);
    sheet.rightMargin(0.4f);
    sheet.topMargin(0.5f);
    sheet.bottomMargin(0.6f);
    sheet.footer("&A", Position.LEFT);
    sheet.footer("&P / &N", Position.RIGHT);
  }

  /** The library keeps one cell for each link that equals another: so no two may be equal. */
  private static final class CellLink extends HyperLink {
    private final int row;
    private final int column;

    CellLink(Cell.Link link, int row, int column) {
      super(link.href(), escaped(link.text()));
      this.row = row;
      this.column = column;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof CellLink link && link.row == row && link.column == column;
    }

    @Override
    public int hashCode() {
      return 31 * row + column;
    }
  }
}
