package oit.schedule;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import oit.report.ReportFolder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The marks of all schedules, a file each. One process at a time keeps them; thread-safe. */
public final class Marks implements Closeable {

  private static final JsonMapper JSON = new JsonMapper();

  private final Path folder;
  private final FileLock lock;

  private Marks(Path folder, FileLock lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Opens the marks for keeping schedules.
   *
   * @param folder made if need be
   * @return empty if another process keeps schedules there
   */
  public static Optional<Marks> open(Path folder) throws IOException {
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // held by this very process
    }
    if (lock == null) {
      channel.close();
      return Optional.empty();
    }
    new ReportFolder(folder).sweep();
    return Optional.of(new Marks(folder, lock));
  }

  /** The mark of a schedule as it stands on disk, whoever keeps it; a damaged one is none. */
  public static Optional<Mark> look(Path folder, String id) {
    try {
      return Optional.of(JSON.readValue(Files.readString(file(folder, id)), Mark.class));
    } catch (IOException | JacksonException e) {
      return Optional.empty();
    }
  }

  Optional<Mark> of(String id) {
    return look(folder, id);
  }

  void set(String id, Mark mark) throws IOException {
    new ReportFolder(folder)
        .write(file(folder, id).getFileName().toString(), JSON.writeValueAsString(mark) + "\n");
  }

  private static Path file(Path folder, String id) {
    return folder.resolve(id + ".json");
  }

  @Override
  public void close() throws IOException {
    lock.acquiredBy().close();
  }
}
