package oit.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import oit.judge.Shelf;
import org.jspecify.annotations.Nullable;

/**
 * A shelf that keeps the pages of a small site in the heap and those of a big one in a temporary
 * file, gone when closed. Where the disk is full, the heap has to do.
 */
final class Spool implements Shelf, AutoCloseable {

  private static final int MOST_IN_HEAP = 4 << 20;
  private static final int BUFFER = 256 << 10;

  private final Path folder;
  private final List<byte[]> heap = new ArrayList<>();
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
  private long inHeap;

  /** Bytes of the file, the buffer not counted. */
  private long written;

  private @Nullable FileChannel file;
  private boolean full;

  /** In the system's folder for such files. */
  Spool() {
    this(Path.of(System.getProperty("java.io.tmpdir")));
  }

  Spool(Path folder) {
    this.folder = folder;
  }

  /** Places in the heap are below 0. */
  @Override
  public long put(byte[] bytes, int length) {
    if (inHeap + length > MOST_IN_HEAP && !full) {
      try {
        return write(bytes, length);
      } catch (IOException e) {
        full = true;
      }
    }
    inHeap += length;
    heap.add(Arrays.copyOf(bytes, length));
    return -heap.size();
  }

  private long write(byte[] bytes, int length) throws IOException {
    if (file == null) {
      file =
          FileChannel.open(
              Files.createTempFile(folder, "oit-pages", ""),
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    }
    int size = Integer.BYTES + length;
    if (size > buffer.remaining()) {
      flush(file);
    }
    long place = written + buffer.position();
    if (size > buffer.remaining()) {
      ByteBuffer whole = ByteBuffer.allocate(size).putInt(length).put(bytes, 0, length).flip();
      writeAll(file, whole);
    } else {
      buffer.putInt(length).put(bytes, 0, length);
    }
    return place;
  }

  private void flush(FileChannel to) throws IOException {
    ByteBuffer pending = buffer.duplicate().flip();
    writeAll(to, pending);
    buffer.clear();
  }

  private void writeAll(FileChannel to, ByteBuffer bytes) throws IOException {
    long at = written;
    while (bytes.hasRemaining()) {
      at += to.write(bytes, at);
    }
    written = at;
  }

  @Override
  public byte[] take(long place) {
    if (place < 0) {
      return heap.get((int) (-place - 1));
    }
    try {
      if (place >= written) {
        int at = (int) (place - written);
        int length = buffer.getInt(at);
        return Arrays.copyOfRange(buffer.array(), at + Integer.BYTES, at + Integer.BYTES + length);
      }
      int length = read(place, Integer.BYTES).getInt();
      return read(place + Integer.BYTES, length).array();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ByteBuffer read(long place, int length) throws IOException {
    if (file == null) {
      throw new IOException("nothing was written");
    }
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (file.read(bytes, place + bytes.position()) < 0) {
        throw new IOException("cut short");
      }
    }
    return bytes.flip();
  }

  @Override
  public void close() {
    heap.clear();
    try {
      if (file != null) {
        file.close();
      }
    } catch (IOException e) {
      // a temporary file left behind harms nobody
    }
  }
}
