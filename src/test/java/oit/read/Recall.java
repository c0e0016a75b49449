package oit.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import oit.thai.ThaiText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.extractor.ExtractorFactory;
import org.apache.poi.extractor.POITextExtractor;

/**
 * How many of the phrases that were written into a file are found in it.
 *
 * @param raw by a plain search in what the usual extractor gives
 * @param shown letter by letter in the blocks that we show
 * @param exact in our blocks after folding
 * @param found in our blocks after folding, or by the skeleton
 */
record Recall(String file, int of, int raw, int shown, int exact, int found, List<String> missed) {
  private static final int SURE_SKELETON = 8;

  static List<String> phrases() {
    return new String(sample("phrases.txt"), StandardCharsets.UTF_8).lines().toList();
  }

  static byte[] sample(String name) {
    try (InputStream in = Recall.class.getResourceAsStream("/recall/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no sample " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Recall of(String file) {
    return of(file, sample(file));
  }

  static Recall of(String file, byte[] bytes) {
    Resource read = new Reader().read(Given.bytes("https://a.go.th/" + file, null, bytes));
    String shown = Given.text(read);
    String folded = ThaiText.fold(shown);
    String bones = ThaiText.skeleton(folded);
    String raw = raw(file, bytes);
    List<String> phrases = phrases();
    List<String> missed = phrases.stream().filter(p -> !folded.contains(ThaiText.fold(p))).toList();
    long lost = missed.stream().filter(p -> !hasSkeleton(bones, p)).count();
    return new Recall(
        file,
        phrases.size(),
        count(phrases, raw),
        count(phrases, shown),
        phrases.size() - missed.size(),
        phrases.size() - (int) lost,
        missed);
  }

  private static boolean hasSkeleton(String bones, String phrase) {
    String skeleton = ThaiText.skeleton(ThaiText.fold(phrase));
    return skeleton.length() >= SURE_SKELETON && bones.contains(skeleton);
  }

  private static int count(List<String> phrases, String text) {
    return (int) phrases.stream().filter(text::contains).count();
  }

  private static String raw(String file, byte[] bytes) {
    try {
      if (file.endsWith(".pdf")) {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
          return new PDFTextStripper().getText(pdf);
        }
      }
      if (Bytes.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
        try (POITextExtractor text =
            ExtractorFactory.createExtractor(new ByteArrayInputStream(bytes))) {
          return text.getText();
        }
      }
      return Bytes.startsWith(bytes, 'P', 'K') ? unzipped(bytes) : new String(bytes, Charsets.THAI);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All parts with their tags taken out. */
  private static String unzipped(byte[] bytes) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        if (e.getName().endsWith(".xml")) {
          String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          text.append(xml.replaceAll("<[^>]*>", ""));
        }
      }
    }
    return text.toString();
  }

  String line() {
    return String.format(
        "%-24s %6.1f %% %8.1f %% %8.1f %% %8.1f %%",
        file, percent(raw), percent(shown), percent(exact), percent(found));
  }

  double percent(int count) {
    return 100.0 * count / of;
  }
}
