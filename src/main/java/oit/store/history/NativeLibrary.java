package oit.store.history;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * Where SQLite's library unpacks the part of it that belongs to this system. A process that is
 * killed leaves it behind; in a folder of our own that can be swept, in the temporary one not.
 */
final class NativeLibrary {

  private static final String PROPERTY = "org.sqlite.tmpdir";

  /** By then whoever unpacked it has loaded it, and does without the file or holds it. */
  private static final Duration IN_USE = Duration.ofHours(1);

  private static String ours = "";

  private NativeLibrary() {}

  /**
   * Has it unpacked there, unless whoever started the program named another place, and removes what
   * is left of processes that were killed.
   *
   * @param folder made if need be
   */
  static synchronized void unpackTo(Path folder, Instant now) {
    String named = System.getProperty(PROPERTY, "");
    if (!named.isEmpty() && !named.equals(ours)) {
      return;
    }
    try {
      Files.createDirectories(folder);
      sweep(folder, now);
      ours = folder.toString();
      System.setProperty(PROPERTY, ours);
    } catch (IOException e) {
      // the temporary folder will do
    }
  }

  private static void sweep(Path folder, Instant now) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "sqlite-*")) {
      for (Path file : files) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(IN_USE))) {
          remove(file);
        }
      }
    }
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // Windows lets nobody remove what a process has loaded
    }
  }
}
