package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of PDF files that have no lines drawn around their cells. */
class PdfColumnsTest {

  private static List<String> cells(Resource read) {
    return read.blocks().stream()
        .filter(b -> b.table() >= 0)
        .map(b -> b.row() + "," + b.column() + " " + b.text().replace(" ", ""))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chromium-sarabun",
        "chromium-garuda",
        "chromium-noto",
        "writer-norasi",
        "writer-garuda"
      })
  void readsRowsAndHeaders(String sample) {
    Resource read = Given.file("aligned-" + sample + ".pdf");

    assertThat(read.blocks()).extracting(Block::table).containsOnly(-1, 0);
    assertThat(cells(read))
        .hasSize(9 * 4)
        .contains(
            "0,1 รายการ",
            "0,2 วงเงิน(บาท)",
            "0,3 วิธีจัดหา",
            "1,0 1",
            "1,1 จ้างก่อสร้างถนนคอนกรีตเสริมเหล็ก",
            "1,2 15,500.00",
            "1,3 e-bidding",
            "3,1 จ้างเหมาบริการรถรับส่งนักเรียนศูนย์พัฒนาเด็กเล็กบ้านทุ่งสมมติ",
            "3,2 46,500.00",
            "3,3 เฉพาะเจาะจง",
            "8,0 8",
            "8,2 124,000.00");
    assertThat(read.blocks().stream().filter(b -> b.role() == Role.HEADER_CELL)).hasSize(4);
    assertThat(Given.blocks(read)).contains("LINE: ข้อมูล ณ วันที่ 30 กันยายน 2567");
  }

  @ParameterizedTest
  @ValueSource(strings = {"persons-chromium.pdf", "persons-writer.pdf"})
  void readsListsOfPersons(String sample) {
    Resource read = Given.file(sample);

    assertThat(cells(read))
        .hasSize(6 * 3)
        .startsWith("0,0 ชื่อ", "0,1 ตำแหน่ง", "0,2 โทรศัพท์")
        .contains("2,0 นางสมศรีมั่นคง", "2,1 รองนายกองค์การบริหารส่วนตำบล", "2,2 020000002");
    assertThat(Given.blocks(read)).endsWith("LINE: ติดต่อสำนักงาน");
  }

  /** Justified text, text in three columns, lists, contacts and signatures, a table of contents. */
  @ParameterizedTest
  @ValueSource(strings = {"prose-chromium.pdf", "prose-writer.pdf"})
  void proseIsNoTable(String sample) {
    assertThat(Given.file(sample).blocks()).extracting(Block::table).containsOnly(-1);
  }

  private interface Text {
    void at(double x, double y, String text) throws IOException;
  }

  private interface Painter {
    void paint(Text text) throws IOException;
  }

  private static Resource read(Painter... painters) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      for (Painter painter : painters) {
        PDPage page = new PDPage(new PDRectangle(600, 800));
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          painter.paint((x, y, text) -> {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset((float) x, (float) (800 - y));
            content.showText(text);
            content.endText();
          });
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return new Reader().read(Given.bytes("https://a.go.th/a.pdf", null, out.toByteArray()));
    }
  }

  private static void rows(Text text, int from, int to) throws IOException {
    for (int i = from; i < to; i++) {
      double y = 100 + 20 * (i - from);
      text.at(50, y, "" + i);
      text.at(100, y, "Item of work " + i);
      text.at(400, y, i + ",000");
    }
  }

  @Test
  void goesOnOnTheNextPage() throws IOException {
    Resource read = read(text -> rows(text, 1, 8), text -> rows(text, 8, 15));

    assertThat(read.blocks()).extracting(Block::table).containsOnly(0);
    assertThat(cells(read)).contains("0,0 1", "7,1 Itemofwork8", "13,2 14,000");
  }

  @Test
  void twoColumnsAndThreeLinesAreNoTable() throws IOException {
    Resource two =
        read(text -> {
          for (int i = 1; i < 9; i++) {
            text.at(50, 100 + 20 * i, i + ".");
            text.at(80, 100 + 20 * i, "A step of the work");
          }
        });
    Resource three = read(text -> rows(text, 1, 4));

    assertThat(two.blocks()).extracting(Block::table).containsOnly(-1);
    assertThat(three.blocks()).extracting(Block::table).containsOnly(-1);
  }

  @Test
  void columnsWithoutFiguresAreNoTable() throws IOException {
    Resource read =
        read(text -> {
          for (int i = 0; i < 8; i++) {
            for (int x = 0; x < 3; x++) {
              text.at(50 + 180 * x, 100 + 20 * i, "words " + "of".repeat(i % 3 + 1));
            }
          }
        });

    assertThat(read.blocks()).extracting(Block::table).containsOnly(-1);
  }

  @Test
  void aCellOverTwoColumnsIsOneBlock() throws IOException {
    Resource read =
        read(text -> {
          rows(text, 1, 9);
          text.at(50, 260, "Total of all the items");
          text.at(400, 260, "36,000");
        });

    assertThat(cells(read)).endsWith("8,0 Totalofalltheitems", "8,2 36,000");
  }
}
