package oit.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zip files made for tests. */
final class Zip {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes);

  Zip part(String name, String text) {
    return part(name, text.getBytes(StandardCharsets.UTF_8), 1);
  }

  /** A part that repeats the bytes, without ever holding them all. */
  Zip part(String name, byte[] piece, int times) {
    return part(name, piece, times, new byte[0]);
  }

  Zip part(String name, byte[] piece, int times, byte[] end) {
    try {
      zip.putNextEntry(new ZipEntry(name));
      for (int i = 0; i < times; i++) {
        zip.write(piece);
      }
      zip.write(end);
      zip.closeEntry();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    try {
      zip.close();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A Word document with that inside its body. */
  static byte[] docx(String body) {
    return new Zip()
        .part(
            "word/document.xml",
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                + " xmlns:wp=\"urn:wp\"><w:body>"
                + body
                + "</w:body></w:document>")
        .bytes();
  }
}
