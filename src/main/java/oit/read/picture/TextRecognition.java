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

  /** Ends what is being read; nothing can be read afterwards. */
  default void stop() {}
}
