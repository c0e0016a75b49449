package oit.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import oit.store.Home;

/**
 * The folder of one worker among those of a machine: {@code worker-1}, {@code worker-2} …, the
 * first that no other process has. So one that starts again goes on with what it left.
 */
record WorkerHome(Home home, Closeable lock) implements Closeable {

  static WorkerHome below(Home machine) throws IOException {
    for (int n = 1; ; n++) {
      Path folder = Files.createDirectories(machine.path().resolve("worker-" + n));
      FileChannel channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (isFree(channel)) {
        return new WorkerHome(new Home(folder), channel);
      }
      channel.close();
    }
  }

  private static boolean isFree(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      // another worker of this very process
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
