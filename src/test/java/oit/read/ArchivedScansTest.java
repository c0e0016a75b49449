package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oit.fetch.Fetched;
import oit.read.picture.Sheet;
import oit.read.picture.TextRecognition;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** Scans inside an archive are read like any others. */
class ArchivedScansTest {
  private static final String LINE = "ประกาศเจตนารมณ์นโยบายไม่รับของขวัญ";

  private static Recogniser recogniser() {
    TextRecognition program = (BufferedImage grey) -> new Sheet(List.of(new Sheet.Line(LINE, 90)));
    return new Recogniser(
        Optional.of(program),
        ReadState.Unrecognised.NO_PROGRAM,
        RecognitionLimits.DEFAULT,
        InstantSource.system());
  }

  private static Fetched archive(Zip zip) {
    return Given.bytes("https://a.go.th/a.zip", null, zip.bytes());
  }

  @Test
  void scansAndPicturesInAnArchiveAreRecognised() throws IOException {
    Fetched archive =
        archive(
            new Zip()
                .part("คู่มือ.doc", Given.sample("manual.doc"), 1)
                .part("สแกน.pdf", Given.sample("scan.pdf"), 1)
                .part("ภาพ.png", Given.sample("scan.png"), 1));
    Resource plain = new Reader().read(archive);

    assertThat(plain.state()).isEqualTo(new ReadState.ScanWithoutText(2, plain.pages()));
    Resource read = recogniser().recognise(archive, plain).in(plain);

    assertThat(read.state()).isEqualTo(new ReadState.Recognised(2, plain.pages(), 90, 0));
    List<String> blocks = Given.blocks(read);
    assertThat(blocks)
        .containsSubsequence(
            "HEADING 1: สแกน.pdf", "LINE: " + LINE, "HEADING 1: ภาพ.png", "LINE: " + LINE);
    assertThat(blocks).filteredOn(b -> b.contains(LINE)).hasSize(2);
  }

  @Test
  void aLockedFileBesideScansStaysUnread() {
    Fetched archive =
        archive(
            new Zip()
                .part("a.pdf", Given.sample("encrypted.pdf"), 1)
                .part("b.pdf", Given.sample("scan.pdf"), 1));
    Resource plain = new Reader().read(archive);

    Resource read = recogniser().recognise(archive, plain).in(plain);

    assertThat(read.state()).isEqualTo(new ReadState.Recognised(1, 2, 90, 1));
  }

  @Test
  void pagesPastedIntoWordAsPicturesAreRecognised() {
    Fetched document =
        Given.bytes(
            "https://a.go.th/a.docx",
            null,
            new Zip()
                .part(
                    "word/document.xml",
                    "<w:d xmlns:w='urn:w'"
                        + " xmlns:wp='urn:wp'><w:p><w:r><w:drawing><wp:docPr/></w:drawing>"
                        + "</w:r></w:p></w:d>")
                .part("word/media/image1.png", Given.sample("scan.png"), 1)
                .part("word/media/image2.png", Given.sample("scan.png"), 1)
                .part("docProps/thumbnail.png", Given.sample("scan.png"), 1)
                .bytes());
    Resource plain = new Reader().read(document);

    assertThat(plain.state()).isEqualTo(new ReadState.ScanWithoutText(1, 1));
    Resource read = recogniser().recognise(document, plain).in(plain);

    assertThat(read.state()).isEqualTo(new ReadState.Recognised(2, 2, 90, 0));
    assertThat(Given.blocks(read)).containsExactly("LINE: " + LINE, "LINE: " + LINE);
  }

  private static Fetched portfolio(Map<String, byte[]> files) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Given.sample("writer-norasi.pdf"))) {
      Packed.pack(pdf, files);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return Given.bytes("https://a.go.th/portfolio.pdf", null, out.toByteArray());
    }
  }

  @Test
  void scansPackedIntoAPdfAreRecognised() throws IOException {
    byte[] inner = portfolio(Map.of("deeper.png", Given.sample("scan.png"))).body();
    Fetched portfolio =
        portfolio(
            Map.of(
                "a.pdf", Given.sample("scan.pdf"),
                "b.png", Given.sample("scan.png"),
                "c.pdf", inner));
    Resource plain = new Reader().read(portfolio);
    int own = plain.pages();

    assertThat(plain.state()).isEqualTo(new ReadState.ScanWithoutText(2, 2 * own + 2));
    Resource read = recogniser().recognise(portfolio, plain).in(plain);

    assertThat(read.state()).isInstanceOf(ReadState.Recognised.class);
    List<String> blocks = Given.blocks(read);
    assertThat(blocks)
        .containsSubsequence(
            "HEADING 1: a.pdf", "LINE: " + LINE, "HEADING 1: b.png", "LINE: " + LINE);
    assertThat(blocks).filteredOn(b -> b.contains(LINE)).hasSize(2);
    assertThat(read.blocks())
        .filteredOn(b -> b.text().equals(LINE))
        .extracting(Block::page)
        .containsExactly(own + 1, own + 2);
  }

  /** As many pages as of any other document, however many files there are. */
  @Test
  void scansPackedIntoAPdfCountAgainstTheLimitOfTheWebsite() throws IOException {
    Fetched portfolio =
        portfolio(
            Map.of(
                "a.png", Given.sample("scan.png"),
                "b.png", Given.sample("scan.png"),
                "c.png", Given.sample("scan.png")));
    Resource plain = new Reader().read(portfolio);
    RecognitionLimits all = RecognitionLimits.DEFAULT;
    Recogniser two =
        new Recogniser(
            Optional.of(grey -> new Sheet(List.of(new Sheet.Line(LINE, 90)))),
            ReadState.Unrecognised.NO_PROGRAM,
            new RecognitionLimits(all.perDocument(), 2, all.time(), all.drawing(), all.pixels()),
            InstantSource.system());

    Recognition recognition = two.recognise(portfolio, plain);

    assertThat(recognition.pages()).hasSize(2);
    assertThat(recognition.unread()).isEqualTo(1);
    assertThat(recognition.why()).isEqualTo(ReadState.Unrecognised.LIMIT);
  }

  @Test
  void aLockedFilePackedIntoAPdfIsNoted() throws IOException {
    Resource read = new Reader().read(portfolio(Map.of("a.pdf", Given.sample("encrypted.pdf"))));

    assertThat(read.state()).isEqualTo(new ReadState.Cut("entries-unreadable"));
  }
}
