package oit.scan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Archives as any program that knows gzip sees them. */
final class Warcs {

  private Warcs() {}

  /** Everything in it, one record after the other. */
  static String text(Path archive) throws IOException {
    byte[] packed = Files.readAllBytes(archive);
    try (InputStream in =
        new GZIPInputStream(new BufferedInputStream(new ByteArrayInputStream(packed)))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
