package oit.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import oit.read.picture.Picture;
import oit.read.picture.QrCodes;
import org.apache.poi.hslf.record.CurrentUserAtom;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * What a fuzzer feeds: a file of the format that the system property {@code oit.fuzz} names. For
 * zipped formats it is the file's main part, for those of old Office programs the main stream; what
 * belongs around it is put there. Whatever the bytes, there must be a resource with a state.
 */
public final class FuzzTarget {
  /** How bytes become a file of the format. */
  private record Format(String name, UnaryOperator<byte[]> file) {}

  /** Longer than the fuzzer waits: a parser that hangs is to be found, not cut off. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final int MOST_PIXELS = 100_000;
  private static final String ODF = "application/vnd.oasis.opendocument.";
  private static final Map<String, Format> FORMATS = formats();

  private FuzzTarget() {}

  private static Map<String, Format> formats() {
    Map<String, Format> formats = new TreeMap<>();
    for (String ending : List.of("rtf", "csv", "doc", "pdf", "zip", "html", "mht", "fodt")) {
      formats.put(ending, new Format("a." + ending, UnaryOperator.identity()));
    }
    formats.put("ole2", new Format("a.doc", UnaryOperator.identity()));
    formats.put("picture", new Format("a.png", UnaryOperator.identity()));
    formats.put("xls", new Format("a.xls", bytes -> ole2(file -> add(file, "Workbook", bytes))));
    formats.put("ppt", new Format("a.ppt", FuzzTarget::slides));
    formats.put("docx", zipped("a.docx", "word/document.xml"));
    formats.put(
        "xlsx",
        zipped(
            "a.xlsx",
            "xl/worksheets/s.xml",
            "xl/workbook.xml",
            "<w xmlns:r=\"urn:relationships\"><sheet name=\"s\" r:id=\"r1\"/></w>",
            "xl/_rels/workbook.xml.rels",
            "<R><Relationship Id=\"r1\" Target=\"worksheets/s.xml\"/></R>"));
    formats.put("xlsx-styles", zipped("a.xlsx", "xl/styles.xml", "xl/workbook.xml", "<w/>"));
    formats.put(
        "pptx",
        zipped(
            "a.pptx",
            "ppt/slides/s.xml",
            "ppt/presentation.xml",
            "<p xmlns:r=\"urn:relationships\"><sldId r:id=\"r1\"/></p>",
            "ppt/_rels/presentation.xml.rels",
            "<R><Relationship Id=\"r1\" Type=\"x/slide\" Target=\"slides/s.xml\"/></R>"));
    formats.put("odt", zipped("a.odt", "content.xml", "META-INF/manifest.xml", "<m/>"));
    formats.put(
        "ods",
        zipped(
            "a.ods",
            "content.xml",
            "META-INF/manifest.xml",
            "<m/>",
            "mimetype",
            ODF + "spreadsheet"));
    return formats;
  }

  private static Format zipped(String name, String part, String... around) {
    return new Format(
        name,
        bytes -> {
          Zip zip = new Zip();
          for (int i = 0; i < around.length; i += 2) {
            zip.part(around[i], around[i + 1]);
          }
          return zip.part(part, bytes, 1).bytes();
        });
  }

  private interface Filling {
    void into(POIFSFileSystem file) throws IOException;
  }

  private static byte[] ole2(Filling filling) {
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      filling.into(file);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.writeFilesystem(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(POIFSFileSystem file, String stream, byte[] bytes) throws IOException {
    file.createDocument(new ByteArrayInputStream(bytes), stream);
  }

  /** Slides are found through a second stream, which says where the last edit is noted. */
  private static byte[] slides(byte[] bytes) {
    CurrentUserAtom user = new CurrentUserAtom();
    for (int i = 2; i + 1 < bytes.length; i++) {
      if (bytes[i] == (byte) 0xF5 && bytes[i + 1] == 0x0F) {
        user.setCurrentEditOffset(i - 2);
      }
    }
    return ole2(file -> {
      add(file, "PowerPoint Document", bytes);
      user.writeToFS(file);
    });
  }

  /** Reads one file; throws if the reading breaks its promise. */
  public static void fuzzerTestOneInput(byte[] input) {
    read(System.getProperty("oit.fuzz", "pdf"), input);
  }

  static Resource read(String name, byte[] input) {
    Format format = FORMATS.get(name);
    if (format == null) {
      throw new IllegalArgumentException("no format " + name + ", only " + FORMATS.keySet());
    }
    byte[] bytes = format.file().apply(input);
    Resource read =
        new Reader(Limits.DEFAULT.withTime(PATIENCE))
            .read(Given.bytes("https://a.go.th/" + format.name(), null, bytes));
    read.state().sentence(Locale.ENGLISH);
    if (read.kind() == Kind.IMAGE) {
      Picture.grey(bytes, MOST_PIXELS).ifPresent(QrCodes::in);
    }
    return read;
  }
}
