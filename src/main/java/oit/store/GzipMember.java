package oit.store;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** One member of a gzip file (RFC 1952), written with a deflater that is used again and again. */
final class GzipMember extends FilterOutputStream {

  private static final byte[] HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

  private final OutputStream file;
  private final DeflaterOutputStream deflated;
  private final CRC32 sum = new CRC32();
  private int length;

  /**
   * @param deflater raw ({@code nowrap}); reset here
   */
  GzipMember(OutputStream file, Deflater deflater) throws IOException {
    super(file);
    this.file = file;
    file.write(HEAD);
    deflater.reset();
    deflated = new DeflaterOutputStream(file, deflater, 8192);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    deflated.write(bytes, from, count);
    sum.update(bytes, from, count);
    length += count;
  }

  /** Ends the member; the file stays open. */
  @Override
  public void close() throws IOException {
    deflated.finish();
    writeLittleEndian((int) sum.getValue());
    writeLittleEndian(length);
  }

  private void writeLittleEndian(int value) throws IOException {
    for (int shift = 0; shift < 32; shift += 8) {
      file.write(value >>> shift);
    }
  }
}
