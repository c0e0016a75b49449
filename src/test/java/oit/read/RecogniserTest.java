package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import oit.fetch.Fetched;
import oit.read.picture.Sheet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

class RecogniserTest {
  private static final Sheet SHEET = new Sheet(List.of(new Sheet.Line("ประกาศของหน่วยงาน", 80)));

  private static Fetched scans(int pages) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      BufferedImage dot = new BufferedImage(9, 9, BufferedImage.TYPE_BYTE_GRAY);
      for (int i = 0; i < pages; i++) {
        PDPage page = new PDPage(new PDRectangle(100, 100));
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          content.drawImage(LosslessFactory.createFromImage(pdf, dot), 0, 0);
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return Given.bytes("https://a.go.th/scan.pdf", null, out.toByteArray());
    }
  }

  private static Resource read(Recogniser recogniser, Fetched fetched) {
    Resource plain = new Reader().read(fetched);
    return recogniser.recognise(fetched, plain).in(plain);
  }

  private static Recogniser recogniser(RecognitionLimits limits) {
    return new Recogniser(
        Optional.of(grey -> SHEET),
        ReadState.Unrecognised.NO_PROGRAM,
        limits,
        InstantSource.system());
  }

  @Test
  void readsTheFirstAndTheLastPagesOfALongDocument() throws IOException {
    Resource read = read(recogniser(RecognitionLimits.DEFAULT), scans(20));

    assertThat(read.state()).isEqualTo(new ReadState.Recognised(15, 20, 80, 5));
    assertThat(read.blocks())
        .extracting(Block::page)
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 18, 19, 20);
  }

  @Test
  void readsNoMorePagesOfAWebsiteThanTheLimit() throws IOException {
    RecognitionLimits few =
        new RecognitionLimits(
            15,
            3,
            RecognitionLimits.DEFAULT.time(),
            RecognitionLimits.DEFAULT.drawing(),
            RecognitionLimits.DEFAULT.pixels());
    Recogniser recogniser = recogniser(few);

    assertThat(read(recogniser, scans(2)).state()).isEqualTo(new ReadState.Recognised(2, 2, 80, 0));
    assertThat(read(recogniser, scans(2)).state()).isEqualTo(new ReadState.Recognised(1, 2, 80, 1));
    assertThat(recogniser.isSpent()).isTrue();
  }

  /** A letter whose enclosure is a scan. */
  @Test
  void onlyThePagesWithoutTextAreRecognised() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument pdf = Loader.loadPDF(Given.sample("writer-norasi.pdf"));
        PDDocument scan = Loader.loadPDF(scans(1).body())) {
      pdf.importPage(scan.getPage(0));
      pdf.save(out);
    }
    Fetched mixed = Given.bytes("https://a.go.th/mixed.pdf", null, out.toByteArray());
    Resource plain = new Reader().read(mixed);
    int pages = plain.pages();

    assertThat(plain.state()).isEqualTo(new ReadState.ScanWithoutText(1, pages));
    assertThat(plain.state().isReadable()).isTrue();
    Resource read = read(recogniser(RecognitionLimits.DEFAULT), mixed);

    assertThat(read.state()).isEqualTo(new ReadState.Recognised(1, pages, 80, 0));
    assertThat(read.blocks()).hasSize(plain.blocks().size() + 1);
    assertThat(read.blocks().getLast().page()).isEqualTo(pages);
    assertThat(read.blocks().getLast().text()).isEqualTo("ประกาศของหน่วยงาน");
  }
}
