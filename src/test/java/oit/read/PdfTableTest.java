package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import oit.read.Block.Role;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of PDF files, by the lines that are drawn around their cells. */
class PdfTableTest {

  @ParameterizedTest
  @ValueSource(strings = {"table-chromium.pdf", "table-writer.pdf"})
  void readsRowsAndHeadersOfARuledTableOverTwoPages(String sample) {
    Resource read = Given.file(sample);

    assertThat(read.pages()).isEqualTo(2);
    assertThat(read.blocks()).extracting(Block::table).containsOnly(-1, 0);
    assertThat(cells(read, Role.HEADER_CELL))
        .extracting(s -> s.replaceAll("(?<=\\p{L}) (?=\\p{L})", ""))
        .containsExactly(
            "0,0 ลำดับ",
            "0,1 รายการ",
            "0,2 วงเงิน (บาท)",
            "0,4 ไฟล์",
            "1,2 งบประมาณ",
            "1,3 ราคากลาง");
    assertThat(cells(read, Role.CELL)).contains("2,0 1", "2,2 1500,000", "2,3 1,000", "2,4 คลิก");
    List<Block> last = row(read, "24");
    assertThat(last).extracting(Block::page).containsOnly(2);
    assertThat(last.get(2).text()).isEqualTo("36000,000");
    assertThat(Given.blocks(read)).endsWith("LINE: ข้อมูล ณ วันที่ 30 กันยายน 2567");
  }

  @ParameterizedTest
  @ValueSource(strings = {"table-chromium.pdf", "table-writer.pdf"})
  void aLinkInARowKnowsTheOtherCells(String sample) {
    Resource read = Given.file(sample);

    Link link =
        read.links().stream().filter(l -> l.url().endsWith("/p/7")).findFirst().orElseThrow();
    assertThat(link.label()).isEqualTo("คลิก");
    assertThat(link.context()).startsWith("7 · จ้างก่อสร้าง").endsWith("· 10500,000 · 7,000");
    assertThat(read.blocks().get(link.block()).text()).isEqualTo("คลิก");
  }

  @Test
  void aCellThatCoversSeveralIsOneBlock() throws IOException {
    Resource read =
        read(page -> {
          for (double y : new double[] {700, 640, 600}) {
            page.across(y, 100, 400);
          }
          page.down(100, 600, 700);
          page.down(400, 600, 700);
          page.down(250, 600, 640);
          page.text("A wide", 110, 680);
          page.text("cell", 110, 655);
          page.text("B", 110, 615);
          page.text("C", 260, 615);
        });

    assertThat(cells(read, Role.CELL)).containsExactly("0,0 A wide cell");
    assertThat(cells(read, Role.HEADER_CELL)).containsExactly("1,0 B", "1,1 C");
  }

  /** As printer drivers write pages across. */
  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void readsTablesOnTurnedPages(int rotation) throws IOException {
    Resource read =
        read(
            rotation,
            page -> {
              for (double y : new double[] {500, 460, 420}) {
                page.across(y, 100, 400);
              }
              for (double x : new double[] {100, 250, 400}) {
                page.down(x, 420, 500);
              }
              page.text("No.", 110, 475);
              page.text("Name", 260, 475);
              page.text("1", 110, 435);
              page.text("Road", 260, 435);
            });

    assertThat(cells(read, Role.HEADER_CELL)).containsExactly("0,0 No.", "0,1 Name");
    assertThat(cells(read, Role.CELL)).containsExactly("1,0 1", "1,1 Road");
  }

  @Test
  void linesUnderWordsAndFramesAroundPagesAreNoTable() throws IOException {
    Resource read =
        read(page -> {
          page.across(50, 50, 550);
          page.across(790, 50, 550);
          page.down(50, 50, 790);
          page.down(550, 50, 790);
          page.across(698, 100, 200);
          page.text("A title", 110, 700);
          page.text("and a word", 110, 650);
        });

    assertThat(Given.blocks(read)).containsExactly("LINE: A title", "LINE: and a word");
  }

  @Test
  void theBoxesOfAChartAreNoTable() throws IOException {
    Resource read =
        read(page -> {
          box(page, 250, 700, "Head");
          page.down(300, 650, 700);
          page.across(650, 100, 500);
          for (int i = 0; i < 3; i++) {
            page.down(100 + 200 * i, 600, 650);
            box(page, 60 + 200 * i, 560, "Unit " + i);
          }
        });

    assertThat(read.blocks()).extracting(Block::role).containsOnly(Role.LINE);
  }

  @Test
  void countlessLinesCostNoMoreThanTheTable() throws IOException {
    Resource read =
        read(page -> {
          for (int i = 0; i < 4000; i++) {
            page.across(100 + i * 0.15, 50, 550);
            page.down(50 + i * 0.12, 100, 700);
          }
          page.text("still read", 110, 400);
        });

    assertThat(Given.text(read)).isEqualTo("still read");
    assertThat(read.state()).isEqualTo(new ReadState.Complete());
  }

  private static void box(Drawing page, double x, double y, String text) throws IOException {
    page.across(y, x, x + 100);
    page.across(y + 40, x, x + 100);
    page.down(x, y, y + 40);
    page.down(x + 100, y, y + 40);
    page.text(text, x + 10, y + 15);
  }

  private static List<String> cells(Resource read, Role role) {
    return read.blocks().stream()
        .filter(b -> b.role() == role)
        .map(b -> b.row() + "," + b.column() + " " + b.text())
        .toList();
  }

  private static List<Block> row(Resource read, String number) {
    Block first =
        read.blocks().stream()
            .filter(b -> b.column() == 0 && b.text().equals(number))
            .findFirst()
            .orElseThrow();
    return read.blocks().stream()
        .filter(b -> b.table() == first.table() && b.row() == first.row())
        .toList();
  }

  private interface Painter {
    void paint(Drawing page) throws IOException;
  }

  private record Drawing(PDPageContentStream content) {
    void across(double y, double from, double to) throws IOException {
      line(from, y, to, y);
    }

    void down(double x, double from, double to) throws IOException {
      line(x, from, x, to);
    }

    private void line(double x, double y, double toX, double toY) throws IOException {
      content.setStrokingColor(Color.BLACK);
      content.moveTo((float) x, (float) y);
      content.lineTo((float) toX, (float) toY);
      content.stroke();
    }

    void text(String text, double x, double y) throws IOException {
      content.beginText();
      content.setFont(new PDType1Font(FontName.HELVETICA), 12);
      content.newLineAtOffset((float) x, (float) y);
      content.showText(text);
      content.endText();
    }
  }

  private static Resource read(Painter painter) throws IOException {
    return read(0, painter);
  }

  /** Drawn so that it stands upright when the page is shown. */
  private static Resource read(int rotation, Painter painter) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(600, 800));
      page.setRotation(rotation);
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        switch (rotation) {
          case 90 -> content.transform(new Matrix(0, 1, -1, 0, 600, 0));
          case 180 -> content.transform(new Matrix(-1, 0, 0, -1, 600, 800));
          case 270 -> content.transform(new Matrix(0, -1, 1, 0, 0, 800));
          default -> {}
        }
        painter.paint(new Drawing(content));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return new Reader().read(Given.bytes("https://a.go.th/a.pdf", null, out.toByteArray()));
    }
  }
}
