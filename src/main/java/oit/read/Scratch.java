package oit.read;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.jspecify.annotations.Nullable;

/**
 * The folder for what parsers put on disk while they read. It goes when the program ends; what a
 * killed program left is removed when the next one needs such a folder. The name holds the id of
 * the process.
 */
final class Scratch {
  private static final String PREFIX = "oit-read-";
  private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d{1,18})-.+");
  private static final long MOST_FOR_ONE = 1L << 30;
  private static final long MOST_IN_MEMORY = 256L << 20;

  private Scratch() {}

  /** Where one PDF keeps its unpacked streams: no more than 1 GiB on disk. */
  static StreamCacheCreateFunction forPdf() {
    File folder = Holder.FOLDER;
    return folder == null
        ? MemoryUsageSetting.setupMainMemoryOnly(MOST_IN_MEMORY).streamCache
        : MemoryUsageSetting.setupTempFileOnly(MOST_FOR_ONE).setTempDir(folder).streamCache;
  }

  private static final class Holder {
    static final @Nullable File FOLDER = create();

    private static @Nullable File create() {
      Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
      sweep(temporary);
      try {
        Path folder = Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        return folder.toFile();
      } catch (IOException e) {
        // no place on disk: memory has to do
        return null;
      }
    }
  }

  /** Removes the folders of processes that are no more. */
  static void sweep(Path temporary) {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, PREFIX + "*")) {
      for (Path folder : folders) {
        Matcher name = NAME.matcher(folder.getFileName().toString());
        if (name.matches()
            && !Files.isSymbolicLink(folder)
            && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
          delete(folder);
        }
      }
    } catch (IOException e) {
      // no reason not to read
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      // somebody else's, or gone already
    }
  }
}
