package oit.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * The folder of one agency's reports, {@code <out>/<agency-id>/}. A file appears there whole or not
 * at all: it is written under another name, forced to disk and then moved into place, over an older
 * one if need be.
 *
 * @param path the folder; made when the first file is written
 */
public record ReportFolder(Path path) {

  /**
   * The folder of an agency within {@code out}.
   *
   * @param agencyId any text; made a safe name
   */
  public static ReportFolder of(Path out, String agencyId) {
    return new ReportFolder(out.resolve(SafeName.of(agencyId)));
  }

  /**
   * Writes text as UTF-8.
   *
   * @param fileName one path element
   * @return where it lies
   */
  public Path write(String fileName, String content) throws IOException {
    return write(fileName, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes bytes. */
  public Path write(String fileName, byte[] content) throws IOException {
    if (!SafeName.of(fileName).equals(fileName)) {
      throw new IllegalArgumentException("not a safe file name: " + fileName);
    }
    Files.createDirectories(path);
    Path target = path.resolve(fileName);
    Path draft = path.resolve("." + fileName + "." + UUID.randomUUID() + ".tmp");
    try {
      try (FileChannel out =
          FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        while (bytes.hasRemaining()) {
          out.write(bytes);
        }
        out.force(true);
      }
      move(draft, target);
    } finally {
      Files.deleteIfExists(draft);
    }
    return target;
  }

  private static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
