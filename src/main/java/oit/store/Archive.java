package oit.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import oit.fetch.Exchange;
import oit.fetch.Fetched;

/**
 * A WARC file under construction: one gzip member for each record, so that a crash loses at most
 * the last one. Once {@code limit} bytes are reached, or the disk is full, nothing more is added.
 *
 * <p>Thread-safe. Interrupting a writing thread does not hurt the file.
 */
public final class Archive implements Closeable {

  /** Bytes of one archive file at most: 2 GiB. */
  public static final long LIMIT = 2L << 30;

  private static final byte[] END = {'\r', '\n', '\r', '\n'};

  private final Path path;
  private final RandomAccessFile file;
  private final long limit;
  private final Deflater quick = new Deflater(Deflater.BEST_SPEED, true);
  private final Deflater none = new Deflater(Deflater.NO_COMPRESSION, true);
  private final Tail tail = new Tail();
  private long length;
  private boolean full;

  private Archive(Path path, RandomAccessFile file, long limit) throws IOException {
    this.path = path;
    this.file = file;
    this.limit = limit;
    length = file.length();
  }

  /**
   * Opens a file to add to; makes it, with its first record, if there is none.
   *
   * @param end where its last good record ends; what lies behind is cut off
   * @param name of the file, once it is done
   * @param about what the first record says
   */
  static Archive open(Path path, long end, long limit, String name, Map<String, String> about)
      throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    // a stream on a file channel would be closed by the interrupt that ends a scan
    RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
    if (file.length() > end) {
      file.setLength(end);
    }
    Archive archive = new Archive(path, file, limit);
    if (archive.length == 0) {
      archive.write(WarcHead.info(name, about), new byte[0], "");
    }
    return archive;
  }

  public Path path() {
    return path;
  }

  /** Where the last record ends, in bytes. */
  public synchronized long end() {
    return length;
  }

  /** Whether something found no room. */
  public synchronized boolean isFull() {
    return full;
  }

  /** Adds an answer; empty if there is no room for it. */
  public Optional<Place> add(Exchange exchange) {
    String sha256 = Sha256.of(exchange.body());
    return add(WarcHead.response(exchange, sha256), exchange.body(), sha256);
  }

  /**
   * Adds an answer 304.
   *
   * @param earlier when the record was written that it stands for
   * @param sha256 of that record's payload
   */
  public Optional<Place> addUnchanged(Exchange exchange, Instant earlier, String sha256) {
    return add(WarcHead.unchanged(exchange, earlier, sha256), new byte[0], "");
  }

  /** Adds a document that no server sent as it stands. */
  public Optional<Place> addMade(Fetched document) {
    String sha256 = Sha256.of(document.body());
    String type = document.contentType() == null ? "" : document.contentType();
    WarcHead head =
        WarcHead.made(
            document.url(),
            type.isEmpty() ? "application/octet-stream" : type,
            document.fetchedAt(),
            document.body().length,
            sha256);
    return add(head, document.body(), sha256);
  }

  /** Adds a copy of a record of another archive; empty if there is no room for it. */
  public synchronized Optional<Place> copy(Path from, Place place) {
    if (!hasRoom(place.length())) {
      return Optional.empty();
    }
    long start = length;
    try (RandomAccessFile source = new RandomAccessFile(from.toFile(), "r")) {
      source.seek(place.offset());
      file.seek(start);
      byte[] buffer = new byte[64 << 10];
      for (long left = place.length(); left > 0; ) {
        int got = source.read(buffer, 0, (int) Math.min(left, buffer.length));
        if (got < 0) {
          throw new IOException("archive ends early: " + from);
        }
        file.write(buffer, 0, got);
        left -= got;
      }
      length = start + place.length();
      return Optional.of(new Place(start, place.length(), place.sha256()));
    } catch (IOException e) {
      return giveUp(start);
    }
  }

  private synchronized Optional<Place> add(WarcHead head, byte[] payload, String sha256) {
    if (!hasRoom(payload.length)) {
      return Optional.empty();
    }
    long start = length;
    try {
      return Optional.of(write(head, payload, sha256));
    } catch (IOException e) {
      return giveUp(start);
    }
  }

  private boolean hasRoom(long more) {
    full |= length + more > limit;
    return !full;
  }

  /** The disk is full or gone: what is there stays good. */
  private Optional<Place> giveUp(long start) {
    full = true;
    tail.count = 0;
    try {
      file.setLength(start);
    } catch (IOException e) {
      // then the torn end stays; nothing refers to it
    }
    return Optional.empty();
  }

  private Place write(WarcHead head, byte[] payload, String sha256) throws IOException {
    long start = length;
    file.seek(start);
    boolean plain = isPacked(payload);
    try (OutputStream record = new GzipMember(tail, plain ? none : quick)) {
      for (byte[] part : head.before()) {
        record.write(part);
      }
      record.write(payload);
      record.write(END);
    }
    tail.flush();
    length = file.getFilePointer();
    return new Place(start, length - start, sha256);
  }

  /** Whether compressing again is a waste of time: ZIP (and so DOCX, XLSX), JPEG, PNG, GIF. */
  private static boolean isPacked(byte[] b) {
    return b.length > 4
        && ((b[0] == 'P' && b[1] == 'K' && b[2] == 3)
            || (b[0] == (byte) 0xff && b[1] == (byte) 0xd8)
            || (b[0] == (byte) 0x89 && b[1] == 'P')
            || (b[0] == 'G' && b[1] == 'I' && b[2] == 'F' && b[3] == '8'));
  }

  @Override
  public synchronized void close() throws IOException {
    quick.end();
    none.end();
    file.close();
  }

  /** The end of the file, written to in large pieces. */
  private final class Tail extends OutputStream {
    private final byte[] waiting = new byte[64 << 10];
    private int count;

    @Override
    public void write(int b) throws IOException {
      if (count == waiting.length) {
        flush();
      }
      waiting[count++] = (byte) b;
    }

    @Override
    public void write(byte[] bytes, int from, int size) throws IOException {
      if (size > waiting.length - count) {
        flush();
      }
      if (size >= waiting.length) {
        file.write(bytes, from, size);
      } else {
        System.arraycopy(bytes, from, waiting, count, size);
        count += size;
      }
    }

    @Override
    public void flush() throws IOException {
      int size = count;
      count = 0;
      file.write(waiting, 0, size);
    }
  }
}
