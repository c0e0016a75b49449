package oit.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The folder of one agency's reports, {@code <out>/<agency-id>/}. A file appears there whole or not
 * at all: it is written under another name, forced to disk and then moved into place, over an older
 * one if need be.
 *
 * @param path the folder; made when the first file is written
 */
public record ReportFolder(Path path) {

  private static final Pattern DRAFT = Pattern.compile("\\..+\\.[0-9a-f-]{36}\\.tmp");

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

  /** Where a file of that name is written until it is whole. */
  public Path draft(String fileName) {
    return path.resolve("." + fileName + "." + UUID.randomUUID() + ".tmp");
  }

  /** Writes bytes. */
  public Path write(String fileName, byte[] content) throws IOException {
    if (!SafeName.of(fileName).equals(fileName)) {
      throw new IllegalArgumentException("not a safe file name: " + fileName);
    }
    Files.createDirectories(path);
    Path target = path.resolve(fileName);
    Path draft = draft(fileName);
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

  /**
   * Removes what a process that was killed in the middle of writing left here. Nobody else may be
   * writing here.
   */
  public void sweep() throws IOException {
    if (!Files.isDirectory(path)) {
      return;
    }
    try (DirectoryStream<Path> drafts =
        Files.newDirectoryStream(path, f -> DRAFT.matcher(f.getFileName().toString()).matches())) {
      for (Path draft : drafts) {
        Files.deleteIfExists(draft);
      }
    }
  }

  private static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
