package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to stall, flood or fool a parser: each costs itself alone, and ends in time. */
@Timeout(60)
class HostileFilesTest {
  private static final String ODF = "application/vnd.oasis.opendocument.";
  private static final String TABLE =
      "<d xmlns:table=\"urn:table\" xmlns:text=\"urn:text\""
          + " xmlns:office=\"urn:office\"><office:body><table:table>";

  private static Resource read(String name, byte[] bytes) {
    return new Reader().read(Given.bytes("https://a.go.th/" + name, null, bytes));
  }

  /** Blanks that unpack to 300 MB from less than one. */
  private static byte[] bomb(String part, String mimetype) {
    byte[] blanks = new byte[1 << 20];
    Arrays.fill(blanks, (byte) ' ');
    Zip zip = new Zip();
    if (!mimetype.isEmpty()) {
      zip.part("mimetype", ODF + mimetype).part("META-INF/manifest.xml", "<m/>");
    }
    return zip.part(part, blanks, 300).bytes();
  }

  @ParameterizedTest
  @CsvSource({
    "a.docx, word/document.xml, ''",
    "a.xlsx, xl/workbook.xml, ''",
    "a.pptx, ppt/presentation.xml, ''",
    "a.odt, content.xml, text",
    "a.ods, content.xml, spreadsheet",
  })
  void aZipBombIsDamaged(String name, String part, String mimetype) {
    byte[] bomb = bomb(part, mimetype);

    assertThat(bomb.length).isLessThan(1 << 20);
    assertThat(read(name, bomb).state()).isEqualTo(new ReadState.Damaged("zip-bomb"));
  }

  @Test
  void manyPartsThatAreLargeTogetherAreABomb() {
    byte[] slide = new byte[60 << 20];
    Arrays.fill(slide, (byte) ' ');
    System.arraycopy("<sld>".getBytes(StandardCharsets.US_ASCII), 0, slide, 0, 5);
    System.arraycopy("</sld>".getBytes(StandardCharsets.US_ASCII), 0, slide, slide.length - 6, 6);
    StringBuilder slides = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    Zip zip = new Zip();
    for (int i = 0; i < 5; i++) {
      slides.append("<sldId r:id=\"r").append(i).append("\"/>");
      relations.append(
          "<Relationship Id=\"r" + i + "\" Type=\"x/slide\" Target=\"slides/s" + i + ".xml\"/>");
      zip.part("ppt/slides/s" + i + ".xml", slide, 1);
    }
    zip.part(
            "ppt/presentation.xml",
            "<p xmlns:r=\"urn:relationships\"><sldIdLst>" + slides + "</sldIdLst></p>")
        .part("ppt/_rels/presentation.xml.rels", "<R>" + relations + "</R>");

    assertThat(read("a.pptx", zip.bytes()).state()).isEqualTo(new ReadState.Damaged("zip-bomb"));
  }

  @Test
  void tooManyPartsAreABomb() {
    Zip zip = new Zip().part("word/document.xml", "<d/>");
    for (int i = 0; i < 20_001; i++) {
      zip.part("p" + i, "");
    }

    assertThat(read("a.docx", zip.bytes()).state()).isEqualTo(new ReadState.Damaged("zip-bomb"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"word/document.xml", "xl/workbook.xml", "ppt/presentation.xml"})
  void entitiesAreNeitherExpandedNorFetched(String part, @TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "ความลับ");
    StringBuilder laughs = new StringBuilder("<!ENTITY a0 \"ฮา\">");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY a" + i + " \"&a" + (i - 1) + ";&a" + (i - 1) + ";\">");
    }
    String xml =
        "<!DOCTYPE d ["
            + laughs
            + "<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]><d xmlns:w=\"urn:w\"><w:p><w:t>&a29;&x;</w:t></w:p></d>";

    Resource read = read("a", new Zip().part(part, xml).bytes());

    assertThat(Given.text(read)).doesNotContain("ฮา", "ความลับ");
  }

  @Test
  void deepNestingIsCutOrDamaged() {
    String open = "<w:tbl><w:tr><w:tc>";

    Resource word = read("a.docx", Zip.docx(open.repeat(50_000)));

    assertThat(word.state())
        .isIn(
            new ReadState.Cut("nesting"),
            new ReadState.Damaged("nesting"),
            new ReadState.Damaged("broken"));
  }

  @Test
  void repeatedCellsAndRowsAreNotWrittenOut() {
    String xml =
        TABLE
            + "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell"
            + " table:number-columns-repeated=\"999999999\"><text:p>ก</text:p></table:table-cell>"
            + "<table:table-cell><text:p>ข</text:p></table:table-cell></table:table-row><table:table-row"
            + " table:number-rows-repeated=\"999999999\"><table:table-cell>"
            + "<text:p>ค</text:p></table:table-cell></table:table-row></table:table></office:body></d>";
    byte[] bytes =
        new Zip()
            .part("mimetype", ODF + "spreadsheet")
            .part("META-INF/manifest.xml", "<m/>")
            .part("content.xml", xml)
            .bytes();

    Resource read = read("a.ods", bytes);

    assertThat(Given.text(read)).isEqualTo("ก ข ค");
    assertThat(read.blocks()).allMatch(b -> b.row() >= 0 && b.column() >= 0);
  }

  @Test
  void aLengthOfTwoGigabytesIsNotBelieved() {
    byte[] bytes = new Zip().part("word/document.xml", "<d/>").bytes();
    int directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
    Arrays.fill(bytes, directory + 20, directory + 28, (byte) 0x7F);

    assertThat(read("a.docx", bytes).state()).isInstanceOf(ReadState.Damaged.class);
  }

  @Test
  void aWorkbookOfAMillionRowsEndsAtItsLimit() {
    byte[] row =
        "<row><c t=\"str\"><v>ก</v></c><c><v>1</v></c></row>".getBytes(StandardCharsets.UTF_8);
    byte[] bytes =
        new Zip()
            .part(
                "xl/workbook.xml",
                "<w xmlns:r=\"urn:relationships\"><sheet name=\"ก\" r:id=\"r1\"/></w>")
            .part(
                "xl/_rels/workbook.xml.rels",
                "<R><Relationship Id=\"r1\" Target=\"worksheets/s.xml\"/></R>")
            .part("xl/worksheets/s.xml", row, 1_000_000)
            .bytes();
    Resource read = read("a.xlsx", bytes);

    assertThat(read.state()).isInstanceOfAny(ReadState.Cut.class, ReadState.Damaged.class);
    assertThat(read.blocks().size()).isLessThanOrEqualTo(Limits.DEFAULT.cells());
  }
}
