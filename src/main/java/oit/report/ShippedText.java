package oit.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Text files that ship with the program. */
public final class ShippedText {

  private ShippedText() {}

  /** The UTF-8 file of that name beside a class. */
  public static String of(Class<?> neighbour, String name) {
    try (InputStream in = Objects.requireNonNull(neighbour.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
