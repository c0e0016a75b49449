package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnifferTest {

  @ParameterizedTest
  @CsvSource({
    "chromium-noto.pdf, text/html, PDF",
    "chromium-noto.pdf, , PDF",
    "manual.docx, application/zip, DOCX",
    "manual.doc, application/octet-stream, DOC",
    "plan.xlsx, text/html, XLSX",
    "plan.xls, application/msword, XLS",
    "scan.png, text/plain, IMAGE",
  })
  void believesTheBytesAboveTheDeclaration(String sample, String type, Kind expected) {
    assertThat(Sniffer.kind(Given.sample(sample), type, "31.html")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!DOCTYPE html><p>x | application/pdf | a.pdf | HTML",
        "<!-- saved --> <html> | | a.doc | HTML",
        "<table><tr><td>1 | application/vnd.ms-excel | a.xls | XLS",
        "ไม่พบไฟล์ <br> | | a | HTML",
        "plain words | text/plain | a | TEXT",
        "x < y <p> | text/plain | a.txt | TEXT",
        "{\"a\":\"<p>\"} | application/json | a | OTHER",
        "document.write('<p>') | application/javascript | a.js | OTHER",
        "words | text/html | a | HTML",
        "words | | a.pdf | PDF",
        "words | | a | OTHER",
        "<table><tr><td>1 | text/html | a.xls | HTML",
        "{\\rtf1 x} | application/msword | a.doc | RTF",
      })
  void tellsMarkupByItsTags(String start, String type, String path, Kind expected) {
    byte[] bytes = start.getBytes(StandardCharsets.UTF_8);

    assertThat(Sniffer.kind(bytes, type, path)).isEqualTo(expected);
  }

  @Test
  void aWebPageUnderAPdfsNameIsAFinding() {
    byte[] bytes = "<html><body>กรุณาเข้าสู่ระบบ</body></html>".getBytes(StandardCharsets.UTF_8);

    Resource read =
        new Reader().read(Given.bytes("https://a.go.th/plan.pdf", "application/pdf", bytes));

    assertThat(read.kind()).isEqualTo(Kind.HTML);
    assertThat(read.findings())
        .containsExactly(new Resource.Finding("type-mismatch", "pdf → html"));
  }

  @Test
  void nothingIsDamaged() {
    Resource read = new Reader().read(Given.bytes("https://a.go.th/a.pdf", null, new byte[0]));

    assertThat(read.kind()).isEqualTo(Kind.PDF);
    assertThat(read.state()).isEqualTo(new ReadState.Damaged("empty"));
  }

  @Test
  void otherKindsAreUnsupported() {
    Resource read =
        new Reader().read(Given.bytes("https://a.go.th/a.dwg", "image/vnd.dwg", new byte[9]));

    assertThat(read.state().sentence(Locale.ENGLISH)).doesNotContain("PDF");
    assertThat(new Reader().read(Given.bytes("https://a.go.th/a", "x/cad", new byte[9])).state())
        .isEqualTo(new ReadState.Unsupported("x/cad"));
  }

  @ParameterizedTest
  @CsvSource({
    "a.rar, 526172211A0701000000, RAR, ARCHIVE",
    "a.7z, 377ABCAF271C00040000, 7z, ARCHIVE",
    "a.tif, 49492A0008000000, TIFF, IMAGE",
    "a.tif, 4D4D002A00000008, TIFF, IMAGE",
    "a.heic, 0000001866747970686569630000, HEIC, IMAGE",
    "a.avif, 0000001866747970617669660000, AVIF, IMAGE",
  })
  void knownFormatsThatAreNotReadAreNamed(String name, String start, String format, Kind kind) {
    byte[] bytes = HexFormat.of().parseHex(start);
    Resource read = new Reader().read(Given.bytes("https://a.go.th/" + name, null, bytes));

    assertThat(read.kind()).isEqualTo(kind);
    assertThat(read.state()).isEqualTo(new ReadState.Unsupported(format));
    assertThat(read.state().sentence(Locale.ENGLISH)).contains(format, "as PDF");
    assertThat(read.state().sentence(Locale.of("th"))).contains(format, "แปลงเป็น PDF");
  }

  @ParameterizedTest
  @CsvSource({
    "META-INF/container.xml, x, EPUB",
    "FixedDocSeq.fdseq, x, XPS",
    "Index/Document.iwa, x, iWork",
  })
  void knownZippedFormatsAreNamed(String part, String content, String format) {
    byte[] bytes = new Zip().part(part, content).bytes();

    assertThat(new Reader().read(Given.bytes("https://a.go.th/a", null, bytes)).state())
        .isEqualTo(new ReadState.Unsupported(format));
  }

  @ParameterizedTest
  @CsvSource({"text, ODT", "spreadsheet, ODS", "presentation, ODP"})
  void readsOpenDocumentsInOneFile(String type, Kind kind) {
    String inside =
        type.equals("spreadsheet")
            ? "<t:table><t:table-row><t:table-cell><x:p>แผนงาน</x:p></t:table-cell></t:table-row></t:table>"
            : "<x:p>แผนงาน</x:p>";
    String xml =
        "<?xml version='1.0' encoding='UTF-8'?><office:document xmlns:office='urn:o'"
            + " xmlns:x='urn:x' xmlns:t='urn:t' xmlns:dc='urn:dc'"
            + " office:mimetype='application/vnd.oasis.opendocument."
            + type
            + "'><office:meta><dc:title>คู่มือ</dc:title></office:meta><office:body>"
            + inside
            + "</office:body></office:document>";
    Resource read =
        new Reader()
            .read(
                Given.bytes(
                    "https://a.go.th/a.xml", "text/xml", xml.getBytes(StandardCharsets.UTF_8)));

    assertThat(read.kind()).isEqualTo(kind);
    assertThat(read.title()).isEqualTo("คู่มือ");
    assertThat(Given.text(read)).isEqualTo("แผนงาน");
  }
}
