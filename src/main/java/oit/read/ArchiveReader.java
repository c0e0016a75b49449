package oit.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import oit.fetch.Fetched;
import oit.read.Block.Region;
import oit.read.Block.Role;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Lists what is in a ZIP file and reads the documents in it, as far as the limits go. Archives
 * inside of archives are listed only.
 */
final class ArchiveReader {
  private static final int MOST_NAMES = 2000;
  private static final int MOST_DOCUMENTS = 20;
  private static final long MOST_BYTES = 64L << 20;
  private static final int MOST_BYTES_EACH = 32 << 20;
  private static final int MOST_RATIO = 200;

  /** Takes one document of the archive. */
  @FunctionalInterface
  interface Visitor {
    void visit(String name, Kind kind, byte[] bytes) throws IOException;
  }

  private final Draft draft;
  private long room = MOST_BYTES;

  private ArchiveReader(Draft draft) {
    this.draft = draft;
  }

  static void read(Fetched fetched, Draft draft) throws IOException {
    Members members = new Members(fetched, draft, 0, 0);
    try (ZipFile zip = ZipFile.builder().setByteArray(fetched.body()).get()) {
      ArchiveReader reader = new ArchiveReader(draft);
      List<ZipArchiveEntry> files = reader.files(zip);
      files.forEach(f -> draft.add(Block.of(Role.LIST_ITEM, 0, name(f), Region.MAIN, 1)));
      reader.documents(zip, files, members::read, members::lost);
    }
    members.settle();
  }

  /**
   * The documents that {@link #read} reads, in the same order.
   *
   * @param draft closed when they are no longer wanted
   * @param wanted by their names
   */
  static void visit(
      byte[] archive,
      Draft draft,
      Predicate<String> wanted,
      Visitor visitor,
      Consumer<ReadState> lost)
      throws IOException {
    try (ZipFile zip = ZipFile.builder().setByteArray(archive).get()) {
      ArchiveReader reader = new ArchiveReader(draft);
      List<ZipArchiveEntry> files = reader.files(zip);
      files.removeIf(file -> !wanted.test(file.getName()));
      reader.documents(zip, files, visitor, lost);
    }
  }

  private List<ZipArchiveEntry> files(ZipFile zip) {
    List<ZipArchiveEntry> files = new ArrayList<>();
    var entries = zip.getEntries();
    while (entries.hasMoreElements() && files.size() < MOST_NAMES) {
      ZipArchiveEntry entry = entries.nextElement();
      if (!entry.isDirectory() && !entry.getName().startsWith("__MACOSX/")) {
        files.add(entry);
      }
    }
    if (entries.hasMoreElements()) {
      draft.cut("entries");
    }
    return files;
  }

  private void documents(
      ZipFile zip, List<ZipArchiveEntry> files, Visitor visitor, Consumer<ReadState> lost)
      throws IOException {
    int documents = 0;
    for (ZipArchiveEntry entry : files) {
      if (kind(entry, new byte[0]).isDocument() && ++documents > MOST_DOCUMENTS) {
        draft.cut("entries");
        return;
      }
      if (kind(entry, new byte[0]) != Kind.OTHER) {
        document(zip, entry, visitor, lost);
      }
    }
  }

  /** Names are in UTF-8 or, from Thai Windows, in its own code page. */
  private static String name(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    return raw == null
        ? DisplayText.of(entry.getName())
        : DisplayText.of(Charsets.decide(raw, raw.length, null).decode(raw, raw.length));
  }

  private static Kind kind(ZipArchiveEntry entry, byte[] bytes) {
    return Sniffer.kind(bytes, null, name(entry));
  }

  private void document(
      ZipFile zip, ZipArchiveEntry entry, Visitor visitor, Consumer<ReadState> lost)
      throws IOException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      lost.accept(new ReadState.Encrypted());
      return;
    }
    byte[] bytes;
    try (InputStream in = zip.getInputStream(entry)) {
      bytes = bytes(in, entry.getCompressedSize());
    } catch (ZipException e) {
      lost.accept(new ReadState.Damaged("broken"));
      return;
    }
    Kind kind = kind(entry, bytes);
    if (kind != Kind.ARCHIVE && kind != Kind.OTHER && kind != Kind.HTML) {
      visitor.visit(name(entry), kind, bytes);
    }
  }

  private byte[] bytes(InputStream in, long packed) throws IOException {
    long most = Math.min(room, Math.min(MOST_BYTES_EACH, MOST_RATIO * (packed + 1000)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      draft.checkOpen();
      out.write(buffer, 0, n);
      if (out.size() > most) {
        throw new LimitReached("unpacked");
      }
    }
    room -= out.size();
    return out.toByteArray();
  }
}
