package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what their name says, and files under lock. */
class DisguiseTest {
  private static final String TABLE =
      "<table><tr><th>ลำดับ<th>โครงการ<tr><td>1<td>ก่อสร้างถนน</table>";

  private static Resource read(String name, String type, byte[] bytes) {
    return new Reader().read(Given.bytes("https://a.go.th/" + name, type, bytes));
  }

  @ParameterizedTest
  @CsvSource({
    "plan.xls, application/vnd.ms-excel, <html>, XLS",
    "plan.doc, , <html xmlns:o='urn:schemas-microsoft-com:office:office'>, DOC",
    "export.php, application/msword, <html>, DOC",
    "plan.doc, text/html, <html>, HTML",
  })
  void aPageMadeForWordOrExcelIsADocument(String name, String type, String start, Kind kind) {
    Resource read = read(name, type, (start + TABLE).getBytes(StandardCharsets.UTF_8));

    assertThat(read.kind()).isEqualTo(kind);
    assertThat(read.blocks()).extracting(Block::text).contains("ก่อสร้างถนน");
    assertThat(read.blocks().getFirst().role()).isEqualTo(Block.Role.HEADER_CELL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"base64", "quoted-printable", "8bit"})
  void aPageInOneFileIsADocument(String encoding) {
    byte[] page = ("<html><body>" + TABLE).getBytes(Charsets.THAI);
    String inner =
        switch (encoding) {
          case "base64" -> Base64.getMimeEncoder().encodeToString(page);
          case "quoted-printable" -> quoted(page);
          default -> new String(page, StandardCharsets.ISO_8859_1);
        };
    String file =
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"x\"\r\n\r\n--x\r\n"
            + "Content-Location: a.htm\r\nContent-Transfer-Encoding: "
            + encoding
            + "\r\nContent-Type: text/html;\r\n charset=\"windows-874\"\r\n\r\n"
            + inner
            + "\r\n--x--";

    Resource read = read("a.doc", "application/msword", file.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(read.kind()).isEqualTo(Kind.DOC);
    assertThat(read.blocks()).extracting(Block::text).contains("ลำดับ", "ก่อสร้างถนน");
  }

  private static String quoted(byte[] bytes) {
    StringBuilder out = new StringBuilder();
    for (byte b : bytes) {
      out.append(String.format("=%02X", b & 255)).append(out.length() % 70 < 3 ? "=\r\n" : "");
    }
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource({"a.docx, DOCX", "a.xlsx, XLSX", "a.pptx, PPTX", "a.php, DOCX"})
  void saysThatAPasswordIsNeeded(String name, Kind kind) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("password");
      try (OutputStream inner = encryptor.getDataStream(file)) {
        inner.write(Given.sample("manual.docx"));
      }
      file.writeFilesystem(bytes);
    }

    Resource read = read(name, null, bytes.toByteArray());

    assertThat(read.kind()).isEqualTo(kind);
    assertThat(read.state()).isEqualTo(new ReadState.Encrypted());
  }

  @Test
  void saysThatAnOpenDocumentNeedsAPassword() {
    byte[] bytes =
        new Zip()
            .part("mimetype", "application/vnd.oasis.opendocument.text")
            .part(
                "META-INF/manifest.xml",
                "<manifest><file-entry><encryption-data/></file-entry></manifest>")
            .part("content.xml", "sealed")
            .bytes();

    assertThat(read("a.odt", null, bytes).state()).isEqualTo(new ReadState.Encrypted());
  }

  @Test
  void binaryWorkbooksAreUnsupported() {
    byte[] bytes =
        new Zip()
            .part(
                "_rels/.rels",
                "<R><Relationship Type=\"x/officeDocument\" Target=\"xl/workbook.bin\"/></R>")
            .part("xl/workbook.bin", "x")
            .bytes();

    assertThat(read("a.xlsx", null, bytes).state()).isEqualTo(new ReadState.Unsupported("XLSB"));
  }

  @Test
  void theNameThatTheServerGivesCountsMoreThanTheAddress() {
    oit.fetch.Fetched plain =
        Given.bytes(
            "https://a.go.th/download.php", null, "a,b\n1,2".getBytes(StandardCharsets.UTF_8));
    oit.fetch.Fetched named =
        new oit.fetch.Fetched(
            plain.requested(),
            plain.url(),
            plain.redirects(),
            200,
            "application/octet-stream",
            java.util.Map.of("content-disposition", "attachment; filename=\"plan 2568.csv\""),
            plain.body(),
            false,
            plain.fetchedAt(),
            plain.notes());

    assertThat(new Reader().read(named).kind()).isEqualTo(Kind.CSV);
  }
}
