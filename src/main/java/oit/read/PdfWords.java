package oit.read;

import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/** Words of a PDF page that become one block: a line, or all the lines of a table's cell. */
final class PdfWords {
  private final PdfLine line = new PdfLine();
  private final StringBuilder text = new StringBuilder();
  private List<PdfWords> row = List.of();
  private int block = -1;

  void add(String word, List<TextPosition> positions) {
    line.add(word, positions);
  }

  void blank() {
    line.blank();
  }

  void endLine() {
    text.append(text.isEmpty() ? "" : " ").append(line.end());
  }

  /** What they say, repaired for display. */
  String text() {
    return DisplayText.of(Mojibake.repair(text.toString()));
  }

  /** The cells of the row they stand in, their own among them; none outside tables. */
  List<PdfWords> row() {
    return row;
  }

  void row(List<PdfWords> cells) {
    row = cells;
  }

  /** The block they became, -1 if none. */
  int block() {
    return block;
  }

  void block(int index) {
    block = index;
  }
}
