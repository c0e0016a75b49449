package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ArchiveTest {

  private static Resource read(byte[] bytes) {
    return new Reader().read(Given.bytes("https://a.go.th/o12.zip", null, bytes));
  }

  @Test
  void listsFilesAndReadsTheDocumentsInThem() {
    byte[] table = "ลำดับ,โครงการ\n1,ถนน".getBytes(StandardCharsets.UTF_8);
    byte[] bytes =
        new Zip()
            .part("ตาราง.csv", table, 1)
            .part("คู่มือ.doc", Given.sample("manual.doc"), 1)
            .part("again.csv", table, 1)
            .part("program.exe", "MZ")
            .bytes();

    Resource read = read(bytes);

    assertThat(read.kind()).isEqualTo(Kind.ARCHIVE);
    assertThat(read.state()).isEqualTo(new ReadState.Complete());
    assertThat(Given.blocks(read))
        .startsWith(
            "LIST_ITEM: ตาราง.csv",
            "LIST_ITEM: คู่มือ.doc",
            "LIST_ITEM: again.csv",
            "LIST_ITEM: program.exe",
            "HEADING 1: ตาราง.csv",
            "HEADER_CELL: ลำดับ");
    assertThat(read.blocks()).extracting(Block::text).containsAll(Given.phrases());
    assertThat(read.blocks()).extracting(Block::table).containsOnly(-1, 0, 1, 2);
    Link link = read.links().getFirst();
    assertThat(read.blocks().get(link.block()).text()).contains(link.label());
  }

  @Test
  void readsNamesFromThaiWindows() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, Charsets.THAI)) {
      zip.putNextEntry(new ZipEntry("แผนจัดซื้อจัดจ้าง.csv"));
      zip.write("ก,ข".getBytes(Charsets.THAI));
      zip.closeEntry();
    }

    assertThat(Given.blocks(read(bytes.toByteArray())))
        .startsWith("LIST_ITEM: แผนจัดซื้อจัดจ้าง.csv");
  }

  @Test
  void archivesInsideAreListedOnly() {
    byte[] inner = new Zip().part("secret.csv", "a,b").bytes();

    assertThat(Given.text(read(new Zip().part("inner.zip", inner, 1).bytes())))
        .isEqualTo("inner.zip");
  }

  @Test
  void whatUnpacksToTooMuchEndsTheReading() {
    byte[] bomb = new Zip().part("a.csv", new byte[1 << 20], 300).bytes();

    Resource read = read(bomb);

    assertThat(read.state()).isEqualTo(new ReadState.Cut("unpacked"));
    assertThat(Given.text(read)).isEqualTo("a.csv");
  }

  @Test
  void aDocumentThatCannotBeReadIsNoted() {
    byte[] bytes = new Zip().part("a.pdf", "%PDF-1.4 broken").part("b.csv", "1,2").bytes();

    assertThat(read(bytes).state()).isEqualTo(new ReadState.Cut("entries-unreadable"));
    assertThat(read(new Zip().part("a.pdf", "%PDF-1.4 broken").bytes()).state())
        .isInstanceOf(ReadState.Damaged.class);
  }
}
