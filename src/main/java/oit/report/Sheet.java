package oit.report;

import java.util.List;
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

  /** Longer ones Excel calls damage. */
  static final int LONGEST_HREF = 2_000;

  private static final int MOST_LINKS = 65_000;
  private static final String HEAD_FILL = "1F3A5F";
  private static final String HEAD_INK = "FFFFFF";
  private static final String LINK_INK = "0B57D0";
  private static final String RULE = "BFC7D1";

  private final Worksheet sheet;
  private final List<Column> columns;
  private final Wording words;
  private int rows;
  private int links;
  private boolean filtered = true;

  Sheet(Worksheet sheet, List<Column> columns, Wording words) {
    this.sheet = sheet;
    this.columns = List.copyOf(columns);
    this.words = words;
    for (int c = 0; c < columns.size(); c++) {
      sheet.width(c, columns.get(c).width());
      sheet.value(0, c, PlainText.line(columns.get(c).head(), PageText.SHORT));
    }
    sheet
        .range(0, 0, 0, columns.size() - 1)
        .style()
        .bold()
        .fontColor(HEAD_INK)
        .fillColor(HEAD_FILL)
        .wrapText(true)
        .verticalAlignment("center")
        .borderStyle("thin")
        .borderColor(RULE)
        .set();
    rows = 1;
    setPaper();
  }

  /** Keeps so many columns in view, too. */
  public Sheet freeze(int leftColumns) {
    sheet.freezePane(leftColumns, 1);
    return this;
  }

  /** For a sheet that is read from top to bottom. */
  public Sheet withoutFilter() {
    filtered = false;
    return this;
  }

  /** Adds a row; there may be fewer cells than columns. */
  public void row(List<Cell> cells) {
    for (int c = 0; c < cells.size(); c++) {
      put(rows, c, cells.get(c));
    }
    rows++;
  }

  /** Adds a row. */
  public void row(Cell... cells) {
    row(List.of(cells));
  }

  void finish() {
    if (filtered && rows > 1) {
      sheet.setAutoFilter(0, 0, rows - 1, columns.size() - 1);
    }
  }

  private void put(int row, int column, Cell cell) {
    var style = sheet.style(row, column).wrapText(true).verticalAlignment("top");
    style.borderStyle("thin").borderColor(RULE);
    switch (cell) {
      case Cell.Text text -> {
        if (!text.text().isEmpty()) {
          sheet.value(row, column, text.text());
        }
        if (text.tone() != Cell.Tone.PLAIN) {
          style.fillColor(fill(text.tone()));
        }
      }
      case Cell.Figure figure -> {
        sheet.value(row, column, figure.value());
        style.format(figure.decimals() == 0 ? "#,##0" : "#,##0." + "0".repeat(figure.decimals()));
      }
      case Cell.Share share -> {
        sheet.value(row, column, share.value());
        style.format("0%");
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
          sheet.value(row, column, link.text());
        }
      }
    }
    style.set();
  }

  private static String fill(Cell.Tone tone) {
    return switch (tone) {
      case GOOD -> "D3EFDD";
      case FAIR -> "FFF0C2";
      case OLD -> "EADCF8";
      case BAD -> "FBD5D5";
      case UNKNOWN -> "D6E9F5";
      case PLAIN -> "FFFFFF";
    };
  }

  private void setPaper() {
    sheet.freezePane(0, 1);
    sheet.repeatRows(0);
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
      super(link.href(), link.text());
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
