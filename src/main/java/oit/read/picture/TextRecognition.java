package oit.read.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** Reads the text of a picture; the seam to the program that does. Thread-safe. */
@FunctionalInterface
public interface TextRecognition {

  /**
   * Reads one picture.
   *
   * @param grey of type {@link BufferedImage#TYPE_BYTE_GRAY}
   * @throws IOException if the program fails, is ended or takes too long
   */
  Sheet read(BufferedImage grey) throws IOException;

  /**
   * Reads a picture file of a format that cannot be decoded here.
   *
   * @param file of few enough pixels
   * @throws IOException as {@link #read}, and if the program does not know the format either
   */
  default Sheet readFile(byte[] file) throws IOException {
    throw new IOException("format of picture is not known");
  }

  /** Ends what is being read; nothing can be read afterwards. */
  default void stop() {}
}
