package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import oit.fetch.Fetched;
import oit.read.Block;
import oit.read.ReadState;
import oit.read.Reader;
import oit.read.Recogniser;
import oit.read.RecognitionLimits;
import oit.read.Resource;
import oit.read.picture.Tesseract;
import oit.testing.Needed;
import oit.testing.Scans;
import okhttp3.HttpUrl;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** Prints, and holds, how many phrases the judge finds in clean scans of 300 dots per inch. */
class ScanRecallTest {

  private record Recall(String font, int of, int raw, int exact, int found, List<String> missed) {
    double share() {
      return (double) found / of;
    }

    String line() {
      return String.format(
          "%-12s %7.1f %% %7.1f %% %7.1f %%   %s",
          font, 100.0 * raw / of, 100.0 * exact / of, 100.0 * found / of, missed);
    }
  }

  @Test
  void findsThePhrasesOfScans() throws IOException {
    Tesseract tesseract = Needed.of("ocr", Tesseract.find(System.getenv()));
    List<Recall> recalls = new ArrayList<>();
    for (String font : List.of("sarabun", "laksaman", "norasi", "garuda", "kinnari", "loma")) {
      recalls.add(recall(font, 0, tesseract));
    }
    System.out.println(
        recalls.stream()
            .map(Recall::line)
            .collect(Collectors.joining("\n", "scans             raw     exact     judge\n", "")));

    assertThat(recalls)
        .allSatisfy(r -> assertThat(r.share()).as(r.line()).isGreaterThanOrEqualTo(0.95));
  }

  /** Pages lie askew on the glass of a copier. */
  @Test
  void findsThePhrasesOfScansThatAreSlightlyTurned() throws IOException {
    Tesseract tesseract = Needed.of("ocr", Tesseract.find(System.getenv()));
    List<Recall> recalls = new ArrayList<>();
    for (double degrees : List.of(-1.0, 2.0, 4.0)) {
      recalls.add(recall("sarabun", degrees, tesseract));
    }
    System.out.println(recalls.stream().map(Recall::line).collect(Collectors.joining("\n")));

    assertThat(recalls)
        .allSatisfy(r -> assertThat(r.share()).as(r.line()).isGreaterThanOrEqualTo(0.9));
  }

  private static BufferedImage turned(BufferedImage page, double degrees) {
    BufferedImage turned =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = turned.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, page.getWidth(), page.getHeight());
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
    pen.drawImage(page, 0, 0, null);
    pen.dispose();
    return turned;
  }

  /** Phrases without digits and signs, which stand for what titles and elements ask for. */
  private static Recall recall(String font, double degrees, Tesseract tesseract)
      throws IOException {
    List<String> phrases =
        new String(sample("phrases.txt"), StandardCharsets.UTF_8)
            .lines()
            .filter(p -> p.chars().noneMatch(Character::isDigit))
            .toList();
    List<BufferedImage> pages = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(sample("chromium-" + font + ".pdf"))) {
      for (int i = 0; i < pdf.getNumberOfPages(); i++) {
        BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(i, 300, ImageType.GRAY);
        pages.add(degrees == 0 ? page : turned(page, degrees));
      }
    }
    HttpUrl url = HttpUrl.get("https://tambon.example/" + font + ".pdf");
    byte[] scan = Scans.pdf(pages);
    Fetched fetched =
        new Fetched(
            url, url, List.of(), 200, null, Map.of(), scan, false, Instant.EPOCH, List.of());
    Resource plain = new Reader().read(fetched);
    assertThat(plain.state()).isEqualTo(new ReadState.ScanWithoutText(pages.size(), pages.size()));
    Recogniser recogniser =
        new Recogniser(
            Optional.of(tesseract),
            ReadState.Unrecognised.NO_PROGRAM,
            RecognitionLimits.DEFAULT,
            InstantSource.system());
    Resource read = recogniser.recognise(fetched, plain).in(plain);
    String raw = read.blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
    BitSet all = new BitSet();
    all.set(0, read.blocks().size());
    PageText exact = new PageText(read.blocks(), all);
    PageText judge = new PageText(read.blocks(), all, true);
    return new Recall(
        degrees == 0 ? font : font + " " + degrees + "°",
        phrases.size(),
        (int) phrases.stream().filter(raw::contains).count(),
        (int) phrases.stream().filter(p -> exact.find(Phrases.fold(p)).isPresent()).count(),
        (int) phrases.stream().filter(p -> judge.find(Phrases.fold(p)).isPresent()).count(),
        phrases.stream().filter(p -> judge.find(Phrases.fold(p)).isEmpty()).toList());
  }

  private static byte[] sample(String name) {
    try (InputStream in = ScanRecallTest.class.getResourceAsStream("/recall/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
