package oit.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * A file with too much of something.
 *
 * @param name of the file; {@code what} it has too much of
 * @param most of it that is still read
 * @param file with that much in it
 * @param outcome of one more
 */
record Excess(String name, String what, int most, IntFunction<byte[]> file, ReadState outcome) {
  private static final Limits LIMITS = Limits.DEFAULT;
  private static final int MEGABYTE = 1 << 20;

  static List<Excess> all() {
    return List.of(
        cut("page.html", "bytes", LIMITS.markup(), Excess::padded, "bytes"),
        cut("page.html", "paragraphs", LIMITS.blocks(), n -> repeat("<p>a</p>", n), "blocks"),
        cut(
            "page.html",
            "links",
            LIMITS.links(),
            n -> repeat("<p><a href=/x>a</a></p>", n),
            "links"),
        cut("page.html", "pictures", LIMITS.images(), n -> repeat("<img src=/x.png>", n), "images"),
        cut("note.txt", "characters", LIMITS.text(), Excess::letters, "text"),
        cut("table.csv", "cells", LIMITS.cells(), n -> repeat("a,", n - 1, "a"), "blocks"),
        cut("book.xlsx", "cells", LIMITS.cells(), Excess::workbook, "blocks"),
        cut(
            "text.docx",
            "paragraphs",
            LIMITS.blocks(),
            n -> docx("<w:p><w:r><w:t>a</w:t></w:r></w:p>", n),
            "blocks"),
        cut("text.docx", "tables in one another", 60, Excess::nested, "nesting"),
        bad(
            "text.docx",
            "bytes of one part",
            64 * MEGABYTE,
            n -> part("word/document.xml", n),
            "zip-bomb"),
        bad(
            "text.odt",
            "bytes of one part",
            64 * MEGABYTE,
            n -> part("content.xml", n),
            "zip-bomb"),
        bad("text.docx", "parts", 20_000, n -> names(n - 1, "p", "word/document.xml"), "zip-bomb"),
        cut("text.rtf", "groups in one another", 2000, n -> repeat("{\\rtf1 ", n), "nesting"),
        cut("text.pdf", "pages", LIMITS.pages(), n -> pdf(n, Map.of()), "pages"),
        cut("text.pdf", "files packed into it", 20, n -> pdf(1, files(n)), "entries"),
        cut(
            "text.pdf",
            "bytes of one such file",
            32 * MEGABYTE,
            n -> pdf(1, Map.of("a.bin", new byte[n])),
            "unpacked"),
        cut("files.zip", "names", 2000, n -> names(n, "n", ""), "entries"),
        cut("files.zip", "documents", 20, n -> names(n, ".csv", ""), "entries"));
  }

  private static Excess cut(
      String name, String what, int most, IntFunction<byte[]> file, String limit) {
    return new Excess(name, what, most, file, new ReadState.Cut(limit));
  }

  private static Excess bad(
      String name, String what, int most, IntFunction<byte[]> file, String reason) {
    return new Excess(name, what, most, file, new ReadState.Damaged(reason));
  }

  ReadState read(int count) {
    return new Reader()
        .read(Given.bytes("https://a.go.th/" + name, null, file.apply(count)))
        .state();
  }

  /** As a row of a table. */
  String row() {
    String kind = name.substring(name.indexOf('.') + 1).toUpperCase(Locale.ROOT);
    String number = String.format(Locale.ROOT, "%,d", most);
    return "| "
        + String.join(" | ", kind, number + " " + what, outcome.sentence(Locale.ENGLISH))
        + " |";
  }

  @Override
  public String toString() {
    return name + ": " + what;
  }

  private static byte[] repeat(String piece, int count) {
    return repeat(piece, count, "");
  }

  private static byte[] repeat(String piece, int count, String end) {
    return (piece.repeat(count) + end).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] padded(int length) {
    byte[] page = new byte[length];
    Arrays.fill(page, (byte) ' ');
    byte[] start = "<html><p>a".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(start, 0, page, 0, start.length);
    return page;
  }

  private static byte[] letters(int count) {
    String line = "a".repeat(999);
    return repeat(line + "\n", count / 999, "a".repeat(count % 999));
  }

  private static byte[] docx(String piece, int count) {
    return Zip.docx(piece.repeat(count));
  }

  private static byte[] nested(int tables) {
    String open = "<w:tbl><w:tr><w:tc>".repeat(tables);
    String close = "</w:tc></w:tr></w:tbl>".repeat(tables);
    return Zip.docx(open + "<w:p><w:r><w:t>a</w:t></w:r></w:p>" + close);
  }

  private static byte[] part(String name, int length) {
    Zip zip = new Zip();
    if (name.equals("content.xml")) {
      zip.part("mimetype", "application/vnd.oasis.opendocument.text");
      zip.part("META-INF/manifest.xml", "<m/>");
    }
    byte[] megabyte = new byte[MEGABYTE];
    Arrays.fill(megabyte, (byte) ' ');
    return zip.part(name, megabyte, length / MEGABYTE, new byte[length % MEGABYTE]).bytes();
  }

  private static byte[] names(int count, String ending, String more) {
    Zip zip = new Zip();
    if (!more.isEmpty()) {
      zip.part(more, "<d/>");
    }
    for (int i = 0; i < count; i++) {
      zip.part(i + ending, "a,b");
    }
    return zip.bytes();
  }

  private static byte[] workbook(int cells) {
    return new Zip()
        .part(
            "xl/workbook.xml",
            "<w xmlns:r=\"urn:relationships\"><sheet name=\"ก\" r:id=\"r1\"/></w>")
        .part(
            "xl/_rels/workbook.xml.rels",
            "<R><Relationship Id=\"r1\" Target=\"worksheets/s.xml\"/></R>")
        .part(
            "xl/worksheets/s.xml", "<s>" + "<row><c><v>1</v></c></row>".repeat(cells - 1) + "</s>")
        .bytes();
  }

  private static Map<String, byte[]> files(int count) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      files.put((char) ('a' + i) + ".csv", new byte[] {'a'});
    }
    return files;
  }

  private static byte[] pdf(int pages, Map<String, byte[]> files) {
    try (PDDocument pdf = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        pdf.addPage(new PDPage());
      }
      Packed.pack(pdf, files);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
