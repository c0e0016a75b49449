package oit.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The program's version as the build wrote it. */
public final class ProductVersion {
  private ProductVersion() {}

  public static String text() {
    var properties = new Properties();
    try (InputStream in = ProductVersion.class.getResourceAsStream("/oit/version.properties")) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "unknown");
  }
}
