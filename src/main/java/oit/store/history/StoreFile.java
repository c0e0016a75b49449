package oit.store.history;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The file of an SQLite database with the two that go with it while it is open. */
final class StoreFile {

  private static final Object ONE_AT_A_TIME = new Object();

  /** What is done meanwhile. */
  interface Work<T> {
    T get() throws IOException;
  }

  private StoreFile() {}

  /** Does something that no two processes may do at once, such as making the tables. */
  static <T> T alone(StoreAddress.File file, Work<T> work) throws StoreException {
    Path path = file.path();
    // a lock of a file is one of the whole process
    synchronized (ONE_AT_A_TIME) {
      try {
        Files.createDirectories(path.getParent());
        try (FileChannel channel =
                FileChannel.open(
                    path.resolveSibling(path.getFileName() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            var held = channel.lock()) {
          return work.get();
        }
      } catch (IOException e) {
        throw new StoreException(file, String.valueOf(e.getMessage()), e);
      }
    }
  }

  /**
   * Puts a damaged database aside.
   *
   * @return where it lies now
   */
  static Path putAside(StoreAddress.File file) throws StoreException {
    return alone(
        file,
        () -> {
          Path aside = free(file.path());
          for (String part : List.of("-wal", "-shm", "")) {
            Path from = Path.of(file.path() + part);
            if (Files.exists(from)) {
              Files.move(from, Path.of(aside + part), StandardCopyOption.ATOMIC_MOVE);
            }
          }
          return aside;
        });
  }

  private static Path free(Path path) {
    for (int n = 1; ; n++) {
      Path aside = path.resolveSibling(path.getFileName() + ".damaged-" + n);
      if (!Files.exists(aside)) {
        return aside;
      }
    }
  }
}
