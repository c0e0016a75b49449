package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
        new Reader().read(Given.bytes("https://a.go.th/a.rar", "application/x-rar", new byte[9]));

    assertThat(read.kind()).isEqualTo(Kind.OTHER);
    assertThat(read.state()).isEqualTo(new ReadState.Unsupported("application/x-rar"));
  }
}
