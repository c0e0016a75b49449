package oit.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
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

  private final Fetched archive;
  private final Draft draft;
  private final List<ReadState> states = new ArrayList<>();
  private long room = MOST_BYTES;
  private int pages;
  private int tables;

  private ArchiveReader(Fetched archive, Draft draft) {
    this.archive = archive;
    this.draft = draft;
  }

  static void read(Fetched fetched, Draft draft) throws IOException {
    try (ZipFile zip = ZipFile.builder().setByteArray(fetched.body()).get()) {
      new ArchiveReader(fetched, draft).read(zip);
    }
  }

  private void read(ZipFile zip) throws IOException {
    List<ZipArchiveEntry> files = new ArrayList<>();
    var entries = zip.getEntries();
    while (entries.hasMoreElements() && files.size() < MOST_NAMES) {
      ZipArchiveEntry entry = entries.nextElement();
      if (!entry.isDirectory() && !entry.getName().startsWith("__MACOSX/")) {
        files.add(entry);
        draft.add(Block.of(Role.LIST_ITEM, 0, name(entry), Region.MAIN, 1));
      }
    }
    if (entries.hasMoreElements()) {
      draft.cut("entries");
    }
    int documents = 0;
    for (ZipArchiveEntry entry : files) {
      if (kind(entry, new byte[0]).isDocument() && ++documents > MOST_DOCUMENTS) {
        draft.cut("entries");
        break;
      }
      if (kind(entry, new byte[0]) != Kind.OTHER) {
        document(zip, entry);
      }
    }
    draft.pages(Math.max(1, pages));
    settle();
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

  private void document(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      states.add(new ReadState.Encrypted());
      return;
    }
    byte[] bytes;
    try (InputStream in = zip.getInputStream(entry)) {
      bytes = bytes(in, entry.getCompressedSize());
    } catch (ZipException e) {
      states.add(new ReadState.Damaged("broken"));
      return;
    }
    Kind kind = kind(entry, bytes);
    if (kind == Kind.ARCHIVE || kind == Kind.OTHER || kind == Kind.HTML) {
      return;
    }
    Draft inner = new Draft(draft.limits(), draft);
    Fetched file = file(bytes);
    Worker.guarded(inner, () -> oit.read.Reader.read(kind, file, inner));
    take(inner.finish(Head.of(file), kind), name(entry));
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

  private Fetched file(byte[] bytes) {
    return new Fetched(
        archive.requested(),
        archive.url(),
        archive.redirects(),
        archive.status(),
        null,
        archive.headers(),
        bytes,
        false,
        archive.fetchedAt(),
        archive.notes());
  }

  private void take(Resource inner, String name) {
    int first = draft.blockCount();
    states.add(inner.state());
    draft.add(Block.of(Role.HEADING, 1, name, Region.MAIN, pages + 1));
    int tablesInside = 0;
    for (Block b : inner.blocks()) {
      tablesInside = Math.max(tablesInside, b.table() + 1);
      int table = b.table() < 0 ? -1 : tables + b.table();
      draft.add(
          new Block(
              b.role(),
              b.level(),
              b.text(),
              b.region(),
              table,
              b.row(),
              b.column(),
              pages + b.page()));
    }
    for (Link l : inner.links()) {
      int block = first + 1 + l.block();
      draft.add(new Link(l.url(), l.label(), l.context(), l.rel(), l.region(), block));
    }
    inner.images().forEach(draft::add);
    pages += inner.pages();
    tables += tablesInside;
  }

  /** What cannot be read inside decides where nothing inside can. */
  private void settle() {
    if (!states.isEmpty() && states.stream().noneMatch(ReadState::isReadable)) {
      draft.state(states.getFirst());
    } else if (states.stream().anyMatch(s -> !s.isReadable())) {
      draft.cut("entries-unreadable");
    }
  }
}
