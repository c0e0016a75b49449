package oit.crawl;

import static oit.crawl.SiteCrawlTest.link;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import oit.read.Kind;
import oit.read.Resource;
import oit.testing.LocalSite;
import oit.testing.Reply;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Attachments are known by their bytes, whatever the server and the address call them. */
class AttachmentsTest {

  private final LocalSite site = LocalSite.empty();
  private final Recorder seen = new Recorder();

  @AfterEach
  void close() {
    site.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        // address, content type, sample, kind
        "/download.php?id=3 | application/octet-stream | writer-norasi.pdf | PDF",
        "/download.php?id=3 | text/html; charset=utf-8 | writer-norasi.pdf | PDF",
        "/download.php?id=3 | application/force-download | writer-norasi.pdf | PDF",
        "/index.php?mod=file&act=get&id=9 | text/html | manual.docx | DOCX",
        "/file/12 | none | writer-norasi.pdf | PDF",
        "/31.html | none | writer-norasi.pdf | PDF",
        "/31.html | text/plain | writer-norasi.pdf | PDF",
        "/uploads/2566 | application/zip | manual.docx | DOCX",
        "/uploads/a.php | application/octet-stream | plan.xlsx | XLSX",
        "/uploads/a | text/html | manual.doc | DOC",
        "/uploads/a.pdf | text/plain | plan.xls | XLS",
        "/uploads/picture | application/octet-stream | scan.png | IMAGE",
      })
  void isKnownByItsBytes(String path, @Nullable String type, String sample, Kind kind)
      throws IOException {
    serve(path, type, sample(sample), null);
    assertThat(seen.visited).hasSize(2);
    assertThat(seen.visited.get(1).kind()).isEqualTo(kind);
  }

  @Test
  void bytesBehindAnEmptyLineOrTwoAreADocumentToo() throws IOException {
    byte[] pdf = sample("writer-norasi.pdf");
    byte[] late = new byte[pdf.length + 4];
    System.arraycopy("\r\n\r\n".getBytes(StandardCharsets.US_ASCII), 0, late, 0, 4);
    System.arraycopy(pdf, 0, late, 4, pdf.length);
    serve("/get.php", "text/html", late, null);
    assertThat(seen.visited.get(1).kind()).isEqualTo(Kind.PDF);
  }

  @Test
  void namesThatServersSendStandForTheTitle() {
    byte[] csv = "ลำดับ,โครงการ\n1,ถนน\n".getBytes(StandardCharsets.UTF_8);
    Resource got =
        serve(
            "/get.php?id=1",
            "application/octet-stream",
            csv,
            "แผน.csv".getBytes(StandardCharsets.UTF_8));
    assertThat(got.kind()).isEqualTo(Kind.CSV);
    assertThat(got.title()).isEqualTo("แผน");
  }

  @Test
  void ofNamesInOldCharsetsTheEndingCounts() {
    byte[] csv = "ลำดับ,โครงการ\n1,ถนน\n".getBytes(StandardCharsets.UTF_8);
    byte[] name = "แผน.csv".getBytes(Charset.forName("x-windows-874"));
    Resource got = serve("/get.php?id=1", "application/octet-stream", csv, name);
    assertThat(got.kind()).isEqualTo(Kind.CSV);
    assertThat(got.title()).matches("(แผน)?");
  }

  private Resource serve(String path, @Nullable String type, byte[] body, byte @Nullable [] name) {
    Reply reply = Reply.bytes("x", body);
    reply = type == null ? reply.without("Content-Type") : reply.with("Content-Type", type);
    if (name != null) {
      // the server writes each letter as the byte of its number
      String raw = new String(name, StandardCharsets.ISO_8859_1);
      reply = reply.with("Content-Disposition", "attachment; filename=\"" + raw + "\"");
    }
    site.page("/", "home", "<p>หน้าแรก" + link(path, "แผน"));
    site.route(path, reply);
    seen.run(Recorder.plan(site.url("/")));
    return seen.visited.getLast();
  }

  private static byte[] sample(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(AttachmentsTest.class.getResourceAsStream("/read/" + name), name)) {
      return in.readAllBytes();
    }
  }
}
