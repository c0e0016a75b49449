package oit.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Filters of PDF streams, against what the library packs. */
class PdfFiltersTest {
  private static final int MEGABYTE = 1 << 20;
  private static final int PIECE = 1 << 16;

  /** Random runs, so that every filter has something to pack and tables fill up. */
  private static byte[] mixed() {
    Random random = new Random(20);
    byte[] bytes = new byte[60_001];
    int at = 0;
    while (at < bytes.length) {
      int end = Math.min(bytes.length, at + 1 + random.nextInt(300));
      byte same = (byte) random.nextInt(256);
      boolean run = random.nextBoolean();
      for (; at < end; at++) {
        bytes[at] = run ? same : (byte) random.nextInt(256);
      }
    }
    return bytes;
  }

  private static COSBase chain(String names) {
    COSArray chain = new COSArray();
    for (String name : names.split(" ")) {
      chain.add(COSName.getPDFName(name));
    }
    return chain.size() == 1 ? chain.get(0) : chain;
  }

  private static COSStream packed(String filters, byte[] bytes) throws IOException {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream(chain(filters))) {
      out.write(bytes);
    }
    return stream;
  }

  private static COSStream raw(String filters, byte[] bytes) throws IOException {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(bytes);
    }
    stream.setItem(COSName.FILTER, chain(filters));
    return stream;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FlateDecode",
        "LZWDecode",
        "ASCII85Decode",
        "ASCIIHexDecode",
        "RunLengthDecode",
        "ASCII85Decode FlateDecode",
        "FlateDecode FlateDecode",
        "ASCIIHexDecode LZWDecode RunLengthDecode"
      })
  void unpackWhatTheLibraryPacks(String filters) throws IOException {
    for (byte[] bytes : List.of(mixed(), new byte[20_000], new byte[0], new byte[] {1, 2, 3})) {
      COSStream stream = packed(filters, bytes);

      try (InputStream in = PdfFilters.open(stream)) {
        assertThat(in.readAllBytes()).isEqualTo(bytes);
      }
    }
  }

  /** Two filters pack a thousandfold and again; the reader must be able to stop at any point. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "FlateDecode",
        "FlateDecode FlateDecode",
        "ASCII85Decode FlateDecode",
        "RunLengthDecode"
      })
  void unpackNoMoreThanIsRead(String filters) throws IOException {
    COSStream bomb = packed(filters, new byte[6 * MEGABYTE]);
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = thread.getCurrentThreadAllocatedBytes();

    try (InputStream in = PdfFilters.open(bomb)) {
      assertThat(in.readNBytes(PIECE)).hasSize(PIECE);
    }

    assertThat(thread.getCurrentThreadAllocatedBytes() - before).isLessThan(3 * MEGABYTE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ASCII85Decode=87cURD]j~>", "ASCIIHexDecode=48 65 6C\n6c 6F 2>"})
  void readBlanksAndEndsOfText(String code) throws IOException {
    String[] parts = code.split("=", 2);
    COSStream stream = raw(parts[0], parts[1].getBytes(StandardCharsets.US_ASCII));

    try (InputStream in = PdfFilters.open(stream)) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip())
          .startsWith("Hello");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"FlateDecode", "LZWDecode", "ASCII85Decode", "ASCIIHexDecode", "RunLengthDecode"})
  void failOrEndOnRubbish(String filter) throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] rubbish = new byte[random.nextInt(400)];
      random.nextBytes(rubbish);
      try (InputStream in = PdfFilters.open(raw(filter, rubbish))) {
        assertThat(in.readAllBytes().length).isLessThan(2 * MEGABYTE);
      } catch (IOException e) {
        assertThat(e).isNotNull();
      }
    }
  }

  @Test
  void refuseFiltersOfPicturesAndEndlessChains() {
    assertThatThrownBy(() -> PdfFilters.open(raw("DCTDecode", new byte[9])))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> PdfFilters.open(raw("Crypt ".repeat(9).strip(), new byte[9])))
        .isInstanceOf(IOException.class);
  }
}
