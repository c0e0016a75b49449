package oit.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/** Reads payloads from an archive, by their place. Thread-safe. */
public record ArchiveFile(Path path) {

  private static final int LARGEST = 1 << 30;

  /**
   * The payload of a record.
   *
   * @throws IOException if it is not there, or not what was written there
   */
  public byte[] payload(Place place) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r");
        WarcReader reader =
            new WarcReader(
                Channels.newChannel(new GZIPInputStream(new Part(file, place), 64 << 10)))) {
      WarcRecord record =
          reader.next().orElseThrow(() -> new IOException("no record at " + place + " of " + path));
      byte[] bytes = payload(record);
      if (!Sha256.of(bytes).equals(place.sha256())) {
        throw new IOException("damaged record at " + place + " of " + path);
      }
      return bytes;
    }
  }

  private static byte[] payload(WarcRecord record) throws IOException {
    InputStream body =
        switch (record) {
          case WarcResponse response -> response.http().body().stream();
          case WarcResource resource -> resource.body().stream();
          default -> throw new IOException("no payload in a record of type " + record.type());
        };
    return body.readNBytes(LARGEST);
  }

  /** Whether it is there at all. */
  public Optional<ArchiveFile> ifThere() {
    return Files.isRegularFile(path) ? Optional.of(this) : Optional.empty();
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
