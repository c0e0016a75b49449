package oit.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Reads a document in a process of its own. With an argument it stops halfway, with files on disk,
 * says so and waits to be killed.
 */
final class KilledReading {
  private KilledReading() {}

  public static void main(String[] arguments) throws IOException {
    byte[] bytes = Given.sample("chromium-noto.pdf");
    if (arguments.length > 0) {
      PDDocument pdf = Loader.loadPDF(bytes, "", null, null, Scratch.forPdf());
      new PDStream(pdf, new ByteArrayInputStream(new byte[1 << 20]));
      System.out.println("halfway");
      System.in.read();
    }
    System.out.println(
        new Reader().read(Given.bytes("https://a.go.th/a.pdf", null, bytes)).state());
  }
}
