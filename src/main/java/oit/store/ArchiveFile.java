package oit.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Reads payloads from an archive, by their place. Thread-safe. */
public record ArchiveFile(Path path) {

  private static final int LARGEST = 1 << 30;

  /**
   * What a record holds.
   *
   * @param at when it was written, by its own word
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Stored(byte[] payload, Instant at) {}

  /**
   * The payload of a record.
   *
   * @throws DamagedFile if what is there is not what was written there
   */
  public byte[] payload(Place place) throws IOException {
    return stored(place).payload();
  }

  /** A record, under the same conditions. */
  Stored stored(Place place) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      return stored(place, file);
    }
  }

  private Stored stored(Place place, RandomAccessFile file) throws IOException {
    try (WarcReader reader =
        new WarcReader(new Calm(new GZIPInputStream(new Part(file, place), 64 << 10)))) {
      WarcRecord record = reader.next().orElseThrow(() -> new IOException("nothing there"));
      byte[] bytes = payload(record, block(record));
      if (!Sha256.of(bytes).equals(place.sha256())) {
        throw new IOException("other bytes than were written");
      }
      return new Stored(bytes, record.date());
    } catch (IOException | RuntimeException e) {
      // whatever a reader makes of a record that is none
      throw new DamagedFile(path, place.offset(), "damaged record", e);
    }
  }

  /** What a record holds behind the headers of an answer. */
  static byte[] payload(WarcRecord record, byte[] block) throws IOException {
    return switch (record) {
      case WarcResponse response -> Arrays.copyOfRange(block, bodyStart(block), block.length);
      case WarcConversion conversion -> block;
      default -> throw new IOException("no payload in a record of type " + record.type());
    };
  }

  static byte[] block(WarcRecord record) throws IOException {
    long size = record.body().size();
    if (size > LARGEST) {
      throw new IOException("record of " + size + " bytes");
    }
    ByteBuffer block = ByteBuffer.allocate((int) size);
    while (block.hasRemaining()) {
      if (record.body().read(block) < 0) {
        throw new IOException("record ends early");
      }
    }
    return block.array();
  }

  /** Behind the empty line that ends the headers; what servers put into those is not parsed. */
  private static int bodyStart(byte[] block) throws IOException {
    for (int i = 3; i < block.length; i++) {
      if (block[i] == '\n' && block[i - 1] == '\r' && block[i - 2] == '\n') {
        return i + 1;
      }
    }
    throw new IOException("answer without an end of its headers");
  }

  /** A channel that the interrupt of its reader does not close. */
  private record Calm(InputStream in) implements ReadableByteChannel {
    @Override
    public int read(ByteBuffer into) throws IOException {
      byte[] buffer = new byte[Math.min(into.remaining(), 64 << 10)];
      int got = in.read(buffer);
      into.put(buffer, 0, Math.max(got, 0));
      return got;
    }

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  /** One stretch of a file. */
  private static final class Part extends InputStream {
    private final RandomAccessFile file;
    private long left;

    Part(RandomAccessFile file, Place place) throws IOException {
      this.file = file;
      file.seek(place.offset());
      left = place.length();
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
      if (left == 0) {
        return -1;
      }
      int got = file.read(bytes, from, (int) Math.min(count, left));
      left -= Math.max(got, 0);
      return got;
    }
  }
}
