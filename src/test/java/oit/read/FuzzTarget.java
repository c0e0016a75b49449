package oit.read;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a fuzzer feeds: the first byte chooses the format, the rest is the file, or for zipped
 * formats its main part. Whatever the bytes, there must be a resource with a state.
 */
public final class FuzzTarget {
  /** A format: the name it comes under, and the parts around the bytes if it is a zipped one. */
  private record Format(String name, String part, List<String> around) {}

  /** Longer than the fuzzer waits: a parser that hangs is to be found, not cut off. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final String ODF = "application/vnd.oasis.opendocument.";
  private static final List<Format> FORMATS =
      List.of(
          raw("a.rtf"),
          raw("a.csv"),
          raw("a.doc"),
          raw("a.xls"),
          raw("a.ppt"),
          raw("a.pdf"),
          raw("a.zip"),
          raw("a.html"),
          raw("a.txt"),
          raw("a.png"),
          zipped("a.docx", "word/document.xml"),
          zipped(
              "a.xlsx",
              "xl/worksheets/s.xml",
              "xl/workbook.xml",
              "<w xmlns:r=\"urn:relationships\"><sheet name=\"s\" r:id=\"r1\"/></w>",
              "xl/_rels/workbook.xml.rels",
              "<R><Relationship Id=\"r1\" Target=\"worksheets/s.xml\"/></R>"),
          zipped("a.xlsx", "xl/styles.xml", "xl/workbook.xml", "<w/>"),
          zipped(
              "a.pptx",
              "ppt/slides/s.xml",
              "ppt/presentation.xml",
              "<p xmlns:r=\"urn:relationships\"><sldId r:id=\"r1\"/></p>",
              "ppt/_rels/presentation.xml.rels",
              "<R><Relationship Id=\"r1\" Type=\"x/slide\" Target=\"slides/s.xml\"/></R>"),
          zipped("a.odt", "content.xml", "META-INF/manifest.xml", "<m/>"),
          zipped(
              "a.ods",
              "content.xml",
              "META-INF/manifest.xml",
              "<m/>",
              "mimetype",
              ODF + "spreadsheet"));

  private FuzzTarget() {}

  private static Format raw(String name) {
    return new Format(name, "", List.of());
  }

  private static Format zipped(String name, String part, String... around) {
    return new Format(name, part, List.of(around));
  }

  /** Reads one file; throws if the reading breaks its promise. */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length < 2) {
      return;
    }
    Format format = FORMATS.get((input[0] & 255) % FORMATS.size());
    byte[] bytes = file(format, Arrays.copyOfRange(input, 1, input.length));
    Resource read =
        new Reader(Limits.DEFAULT.withTime(PATIENCE))
            .read(Given.bytes("https://a.go.th/" + format.name(), null, bytes));
    read.state().sentence(Locale.ENGLISH);
  }

  private static byte[] file(Format format, byte[] input) {
    if (format.part().isEmpty()) {
      return input;
    }
    Zip zip = new Zip();
    for (int i = 0; i < format.around().size(); i += 2) {
      zip.part(
          format.around().get(i), format.around().get(i + 1).getBytes(StandardCharsets.UTF_8), 1);
    }
    return zip.part(format.part(), input, 1).bytes();
  }
}
