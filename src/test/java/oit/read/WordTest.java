package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordTest {

  private static Resource read(byte[] bytes) {
    return new Reader().read(Given.bytes("https://a.go.th/a.docx", null, bytes));
  }

  private static String p(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  @ParameterizedTest
  @ValueSource(strings = {"manual.docx", "manual.doc"})
  void readsThaiParagraphsTablesAndLinks(String sample) {
    Resource word = Given.file(sample);

    assertThat(word.state()).isEqualTo(new ReadState.Complete());
    assertThat(word.title()).isEqualTo("คู่มือการปฏิบัติงาน");
    assertThat(Given.blocks(word)).startsWith("HEADING 1: คู่มือหรือมาตรฐานการปฏิบัติงาน");
    assertThat(word.blocks()).extracting(Block::text).containsAll(Given.phrases());
    assertThat(Given.blocks(word))
        .endsWith(
            "HEADER_CELL: ลำดับ",
            "HEADER_CELL: โครงการ",
            "HEADER_CELL: งบประมาณ",
            "CELL: ๑",
            "CELL: ก่อสร้างถนนคอนกรีต",
            "CELL: ๔๙๙,๐๐๐");
    assertThat(word.blocks().getLast())
        .extracting(Block::table, Block::row, Block::column)
        .containsExactly(0, 1, 2);
    assertThat(Given.links(word))
        .containsExactly("แผนการใช้จ่ายงบประมาณ -> https://www.example.go.th/o13");
  }

  @Test
  void readsTextBoxesOnceAndCellsOfNestedTables() {
    String box =
        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>"
            + p("ปลัด")
            + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>"
            + p("ปลัด")
            + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>";
    String inner = "<w:tbl><w:tr><w:tc>" + p("ใน") + "</w:tc></w:tr></w:tbl>";
    String table = "<w:tbl><w:tr><w:tc>" + p("ก") + inner + p("ท้าย") + "</w:tc></w:tr></w:tbl>";

    Resource word = read(Zip.docx(box + table));

    assertThat(word.blocks()).extracting(Block::text).containsExactly("ปลัด", "ใน", "ก ท้าย");
  }

  @Test
  void aDocumentOfPicturesIsAScan() {
    Resource word = read(Zip.docx("<w:p><w:r><wp:docPr descr=\"\"/></w:r></w:p>"));

    assertThat(word.state()).isEqualTo(new ReadState.ScanWithoutText(1, 1));
  }

  @Test
  void aZipBombCostsNothingButItself() {
    byte[] open = "<w:document xmlns:w=\"urn:w\"><w:body>".getBytes(StandardCharsets.UTF_8);
    byte[] blanks = new byte[1 << 20];
    Arrays.fill(blanks, (byte) ' ');
    byte[] bomb = new Zip().part("a", open, 1).part("word/document.xml", blanks, 300).bytes();

    Resource word = read(bomb);

    assertThat(bomb.length).isLessThan(1 << 20);
    assertThat(word.kind()).isEqualTo(Kind.DOCX);
    assertThat(word.state()).isEqualTo(new ReadState.Damaged("zip-bomb"));
  }

  @Test
  void saysWhenAPasswordIsNeeded() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("password");
      try (OutputStream inner = encryptor.getDataStream(file)) {
        inner.write(Given.sample("manual.docx"));
      }
      file.writeFilesystem(bytes);
    }

    Resource word = read(bytes.toByteArray());

    assertThat(word.kind()).isEqualTo(Kind.DOCX);
    assertThat(word.state()).isEqualTo(new ReadState.Encrypted());
  }

  @Test
  void followsNoEntities(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "ความลับ");
    byte[] bytes =
        new Zip()
            .part(
                "word/document.xml",
                "<!DOCTYPE d [<!ENTITY x SYSTEM \""
                    + secret.toUri()
                    + "\"><!ENTITY y \"ภายใน\">]><w:document xmlns:w=\"urn:w\"><w:body>"
                    + p("ก่อน")
                    + p("&x;&y;")
                    + p("หลัง")
                    + "</w:body></w:document>")
            .bytes();

    Resource word = read(bytes);

    assertThat(Given.text(word)).contains("ก่อน").doesNotContain("ความลับ");
  }

  @Test
  void halfAFileIsDamaged() {
    byte[] whole = Given.sample("manual.docx");

    Resource word =
        new Reader()
            .read(
                Given.bytes(
                    "https://a.go.th/a.docx",
                    null,
                    Arrays.copyOf(whole, whole.length - 900),
                    true));

    assertThat(word.state()).isEqualTo(new ReadState.Damaged("truncated"));
  }

  @Test
  void aBrokenOldDocumentIsDamaged() {
    byte[] half = Arrays.copyOf(Given.sample("manual.doc"), 9_000);

    assertThat(new Reader().read(Given.bytes("https://a.go.th/a.doc", null, half)).state())
        .isInstanceOfAny(ReadState.Damaged.class, ReadState.Unsupported.class);
  }

  @Test
  void leavesOutWhatWasDeletedMovedAwayOrHidden() {
    String run = "<w:r><w:t>%s</w:t></w:r>";
    Resource word =
        read(
            Zip.docx(
                "<w:p>"
                    + run.formatted("ก")
                    + "<w:del><w:r><w:delText>ลบ</w:delText></w:r></w:del><w:ins>"
                    + run.formatted("ข")
                    + "</w:ins><w:moveFrom>"
                    + run.formatted("ย้าย")
                    + "</w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>ซ่อน</w:t></w:r>"
                    + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>ค</w:t></w:r></w:p>"));

    assertThat(Given.text(word)).isEqualTo("กขค");
  }

  @Test
  void readsNotesThenHeadersAndFooters() {
    String space = " xmlns:w=\"urn:w\"";
    byte[] bytes =
        new Zip()
            .part(
                "_rels/.rels",
                "<R><Relationship Type=\"x/officeDocument\" Target=\"/word/document2.xml\"/></R>")
            .part(
                "word/_rels/document2.xml.rels",
                "<R><Relationship Id=\"1\" Type=\"x/header\" Target=\"header1.xml\"/>"
                    + "<Relationship Id=\"2\" Type=\"x/footnotes\" Target=\"footnotes.xml\"/>"
                    + "<Relationship Id=\"3\" Type=\"x/comments\" Target=\"comments.xml\"/></R>")
            .part(
                "word/document2.xml", "<w:document" + space + ">" + p("เนื้อหา") + "</w:document>")
            .part("word/header1.xml", "<w:hdr" + space + ">" + p("หัวกระดาษ") + "</w:hdr>")
            .part(
                "word/comments.xml", "<w:comments" + space + ">" + p("ความเห็น") + "</w:comments>")
            .part(
                "word/footnotes.xml",
                "<w:footnotes"
                    + space
                    + "><w:footnote w:type=\"separator\">"
                    + p("-")
                    + "</w:footnote><w:footnote>"
                    + p("เชิงอรรถ")
                    + "</w:footnote></w:footnotes>")
            .bytes();

    assertThat(read(bytes).blocks())
        .extracting(b -> b.region() + " " + b.text())
        .containsExactly("MAIN เนื้อหา", "MAIN เชิงอรรถ", "HEADER หัวกระดาษ");
  }

  @Test
  void rowsThatAreRepeatedOnEveryPageAreTheHeader() {
    String row = "<w:tr>%s<w:tc>" + p("%s") + "</w:tc></w:tr>";
    String header = "<w:trPr><w:tblHeader/></w:trPr>";

    Resource word =
        read(
            Zip.docx(
                "<w:tbl>"
                    + row.formatted(header, "รายการ")
                    + row.formatted(header, "(บาท)")
                    + row.formatted("", "๑๐๐")
                    + "</w:tbl>"));

    assertThat(Given.blocks(word))
        .containsExactly("HEADER_CELL: รายการ", "HEADER_CELL: (บาท)", "CELL: ๑๐๐");
  }

  @Test
  void readsSmartArt() {
    byte[] bytes =
        new Zip()
            .part("word/document.xml", "<d><p/></d>")
            .part(
                "word/_rels/document.xml.rels",
                "<R><Relationship Id=\"1\" Type=\"x/diagramData\""
                    + " Target=\"diagrams/data1.xml\"/></R>")
            .part(
                "word/diagrams/data1.xml",
                "<d:m xmlns:d=\"urn:d\" xmlns:a=\"urn:a\"><d:pt><d:t><a:p><a:r><a:t>นายก"
                    + " อบต.</a:t></a:r></a:p></d:t></d:pt><d:pt><d:t><a:p><a:r><a:t>ปลัด"
                    + " อบต.</a:t></a:r></a:p></d:t></d:pt></d:m>")
            .bytes();

    assertThat(read(bytes).blocks())
        .extracting(Block::text)
        .containsExactly("นายก อบต.", "ปลัด อบต.");
  }

  @Test
  void picturesHaveTheSizeThatTheyAreShownWith() {
    Resource word =
        read(
            Zip.docx(
                "<w:p><w:r><wp:extent cx=\"952500\" cy=\"476250\"/><wp:docPr descr=\"ผัง\"/>"
                    + "<wp:docPr descr=\"\"/></w:r></w:p>"));

    assertThat(word.images())
        .containsExactly(
            new Image("", "ผัง", 100, 50, Block.Region.MAIN, 0),
            new Image("", "", 0, 0, Block.Region.MAIN, 0));
  }
}
